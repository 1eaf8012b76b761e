import { computed, type ReadonlySignal } from "@preact/signals";
import { PROGRAMMES, type PracticeName } from "../../../src/population/index.ts";
import { studyText } from "../../../src/study/index.ts";
import { type Field, field, numberBetween, oneOf } from "../../address/index.ts";
import { type Trial, trialStudy, VISIT } from "../../worker/index.ts";
import { BANDS, type Band } from "./sums.ts";

/** What programmes work on, and holding more as a comparison: care that nobody asked for. */
export const PRACTISED = [...PROGRAMMES, "touch"] as const satisfies readonly PracticeName[];
export type Practised = (typeof PRACTISED)[number];

export const DOSE = [0, 3, 0.01] as const;
export const BEGINS = [30, VISIT - 5, 5] as const;
export const CHILDREN = [20, 400, 20] as const;
/** The dose of responsiveness at which caregivers are rated a third of a standard deviation higher. */
const USUAL = 0.47;
const SEVEN_MONTHS = 210;

export const practice: Field<Practised> = field("practice", "responsiveness", oneOf(PRACTISED));
export const dose: Field<number> = field("dose", USUAL, numberBetween(...DOSE));
export const begins: Field<number> = field("begins", SEVEN_MONTHS, numberBetween(...BEGINS));
export const children: Field<number> = field("children", 100, numberBetween(...CHILDREN));
export const homes: Field<"all" | "frightening"> = field(
  "homes",
  "all",
  oneOf(["all", "frightening"]),
);
export const seed: Field<number> = field("seed", 1, numberBetween(0, 999_999, 1));
export const guess: Field<Band | ""> = field("guess", "", oneOf([...BANDS, ""]));
/** Whether it was tried: then a link tries it at once. */
export const tried: Field<"yes" | ""> = field("tried", "", oneOf(["yes", ""]));

export const trial: ReadonlySignal<Trial> = computed(() => ({
  seed: seed.value.value,
  children: children.value.value,
  practice: practice.value.value,
  dose: dose.value.value,
  begins: begins.value.value,
  frightening: homes.value.value === "frightening",
}));

/** Another programme is another trial: it has to be asked for anew. */
export function change(act: () => void): void {
  if (tried.value.peek() !== "") tried.set("", true);
  act();
}

export function trialAsStudy(): string {
  return studyText(trialStudy(trial.value));
}
