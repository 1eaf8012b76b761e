import { computed, type ReadonlySignal } from "@preact/signals";
import { careDeclarations } from "../../../src/model/index.ts";
import { togetherDeclarations } from "../../../src/procedures/index.ts";
import { type Field, field, numberBetween, oneOf } from "../../address/index.ts";
import { type Lever, lever } from "../../widgets/lever.tsx";
import type { CouplePlan, Met } from "../../worker/couple-plan.ts";
import { GUESSES, type Guess } from "./weeks.ts";

export const WHO = ["A", "B"] as const;
export type Who = (typeof WHO)[number];

const { availability, attentiveness } = careDeclarations;

function careLevers(who: Who, a: number, w: number): readonly [Lever, Lever] {
  return [
    lever("care.availability", availability, a, [-3, 4, 0.1], `${who}_availability`),
    lever("care.attentiveness", attentiveness, w, [-4, 4, 0.1], `${who}_attentiveness`),
  ];
}

/** What each met as a child. */
export const cares: Readonly<Record<Who, readonly [Lever, Lever]>> = {
  A: careLevers("A", 1.6, -2),
  B: careLevers("B", -0.8, 1.4),
};

const { misread: reading } = togetherDeclarations;
export const misread: Lever = lever("together.misread", reading, reading.start, [0, 1, 0.05]);
export const seed: Field<number> = field("seed", 1, numberBetween(0, 999_999, 1));

export const guess: Field<Guess | ""> = field("guess", "", oneOf([...GUESSES, ""]));
/** Whether the year was lived: then a link shows it at once. */
export const lived: Field<"" | "yes"> = field("lived", "", oneOf(["", "yes"]));

function metBy(who: Who): Met {
  const [a, w] = cares[who];
  return { availability: a.value.value, attentiveness: w.value.value };
}

/** The couple that the levers describe. */
export const pair: ReadonlySignal<CouplePlan> = computed(() => ({
  seed: seed.value.value,
  met: [metBy("A"), metBy("B")],
  misread: misread.value.value,
}));

/** Somebody else is another couple: it has to live first. */
export function change(act: () => void): void {
  if (lived.value.peek() !== "") lived.set("", true);
  act();
}
