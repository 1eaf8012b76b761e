import { computed, type ReadonlySignal } from "@preact/signals";
import { careDeclarations } from "../../../src/model/index.ts";
import { type Field, field, numberBetween, oneOf } from "../../address/index.ts";
import { type Lever, lever } from "../../widgets/lever.tsx";
import type { Turning } from "../../worker/index.ts";

export const SIDES = ["from", "to"] as const;
export type Side = (typeof SIDES)[number];

const { availability, attentiveness } = careDeclarations;

function careLevers(side: Side, a: number, w: number): readonly [Lever, Lever] {
  return [
    lever("care.availability", availability, a, [-3, 4, 0.1], `${side}_availability`),
    lever("care.attentiveness", attentiveness, w, [-4, 4, 0.1], `${side}_attentiveness`),
  ];
}

/** Care before and after. */
export const care: Readonly<Record<Side, readonly [Lever, Lever]>> = {
  from: careLevers("from", -1, 1.4),
  to: careLevers("to", 2, 1),
};

export const AGES = ["2", "4", "8", "12"] as const;
/** Years at which care changes; there is a change at one year besides, to compare. */
export const age: Field<(typeof AGES)[number]> = field("age", "8", oneOf(AGES));
export const seed: Field<number> = field("seed", 1, numberBetween(0, 999_999, 1));
export const GUESSES = ["days", "weeks", "months", "later"] as const;
export type Guess = (typeof GUESSES)[number];
export const guess: Field<Guess | ""> = field("guess", "", oneOf([...GUESSES, ""]));

export const plan: ReadonlySignal<Turning> = computed(() => {
  const read = ([a, w]: readonly [Lever, Lever]) => ({
    availability: a.value.value,
    attentiveness: w.value.value,
  });
  const ages = [1, Number(age.value.value)];
  return { seed: seed.value.value, from: read(care.from), to: read(care.to), ages };
});

/** Half-times of a fortnight, of two months, of a year. */
const [FORTNIGHT, TWO_MONTHS, YEAR] = [14, 60, 365];

export function guessFor(halfDays: number): Guess {
  if (halfDays <= FORTNIGHT) return "days";
  if (halfDays <= TWO_MONTHS) return "weeks";
  return halfDays < YEAR ? "months" : "later";
}
