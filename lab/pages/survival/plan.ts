import { computed, type ReadonlySignal } from "@preact/signals";
import { careDeclarations } from "../../../src/model/index.ts";
import { survivalDeclarations } from "../../../src/procedures/index.ts";
import { type Field, field, numberBetween, oneOf } from "../../address/index.ts";
import { type Lever, lever } from "../../widgets/lever.tsx";
import type { Strategies } from "../../worker/index.ts";

export const WHO = ["A", "B"] as const;
export type Who = (typeof WHO)[number];

const { availability, attentiveness } = careDeclarations;

function careLevers(who: Who, a: number, w: number): readonly [Lever, Lever] {
  return [
    lever("care.availability", availability, a, [-3, 4, 0.1], `${who}_availability`),
    lever("care.attentiveness", attentiveness, w, [-4, 4, 0.1], `${who}_attentiveness`),
  ];
}

/** Two caregivers, each by availability and attentiveness. */
export const caregivers: Readonly<Record<Who, readonly [Lever, Lever]>> = {
  A: careLevers("A", 2, 1),
  B: careLevers("B", -1, 1.4),
};

export const danger: Lever = lever(
  "survival.dangerShare",
  survivalDeclarations.dangerShare,
  survivalDeclarations.dangerShare.start,
  [0, 1, 0.05],
);

export const seed: Field<number> = field("seed", 1, numberBetween(0, 999_999, 1));
export const GUESSES = ["A", "B", "own"] as const;
export const guess: Field<(typeof GUESSES)[number] | ""> = field(
  "guess",
  "",
  oneOf([...GUESSES, ""]),
);

export const plan: ReadonlySignal<Strategies> = computed(() => ({
  seed: seed.value.value,
  dangerShare: danger.value.value,
  cares: WHO.map((who) => {
    const [a, w] = caregivers[who];
    return { availability: a.value.value, attentiveness: w.value.value };
  }),
}));
