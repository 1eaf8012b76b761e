import { computed, type ReadonlySignal } from "@preact/signals";
import { type Grown, grownDeclarations } from "../../../src/model/index.ts";
import { studyText } from "../../../src/study/index.ts";
import { type Field, field, numberBetween, oneOf } from "../../address/index.ts";
import { type Lever, lever } from "../../widgets/lever.tsx";
import type { Families } from "../../worker/index.ts";
import type { Course } from "./tally.ts";

const {
  othersToAvailability: shaping,
  selfToAttentiveness,
  availabilityNoise: noise,
  attentivenessNoise,
} = grownDeclarations;

/** Childhoods that are lived here, years: enough to learn a home, and quick to watch. */
const CHILDHOOD = 2;

/** How strongly expectations shape care, and what of care has other sources. */
export const levers: Readonly<Record<"shaping" | "noise", Lever>> = {
  shaping: lever("grown.othersToAvailability", shaping, shaping.start, [0, 2.5, 0.05], "shaping"),
  noise: lever("grown.availabilityNoise", noise, noise.start, [0, 2, 0.02], "noise"),
};
export const GENERATIONS = [2, 10, 1] as const;
export const generations: Field<number> = field("generations", 4, numberBetween(...GENERATIONS));
export const FAMILIES = [20, 300, 20] as const;
export const count: Field<number> = field("families", 60, numberBetween(...FAMILIES));
export const seed: Field<number> = field("seed", 1, numberBetween(0, 999_999, 1));
export const guess: Field<Course | ""> = field("guess", "", oneOf(["less", "same", "more", ""]));
/** Whether it was asked for: then a link computes it at once. */
export const lived: Field<"yes" | ""> = field("lived", "", oneOf(["yes", ""]));

/** Attentiveness goes with availability: by one lever both. */
const grown: ReadonlySignal<Partial<Grown>> = computed(() => {
  const a1 = levers.shaping.value.value;
  const spread = levers.noise.value.value;
  return {
    othersToAvailability: a1,
    selfToAttentiveness: rounded((selfToAttentiveness.start * a1) / shaping.start),
    availabilityNoise: spread,
    attentivenessNoise: rounded((attentivenessNoise.start * spread) / noise.start),
  };
});

/** Which families are wanted. */
export const families: ReadonlySignal<Omit<Families, "from" | "to">> = computed(() => ({
  seed: seed.value.value,
  generations: generations.value.value,
  childhoodYears: CHILDHOOD,
  grown: grown.value,
}));

export function change(act: () => void): void {
  lived.set("", true);
  act();
}

/** The last generation as a study for the terminal, with what is known of the parent. */
export function familiesAsStudy(): string {
  return studyText({
    bowlby: 1,
    title: "Generation after generation",
    seeds: [seed.value.value],
    people: { children: count.value.value, generations: generations.value.value },
    settings: { lineage: { childhoodYears: CHILDHOOD }, grown: grown.value },
    procedures: [{ hold: "strange-situation", ageDays: 365 }],
  });
}

function rounded(value: number): number {
  return Number(value.toFixed(3));
}
