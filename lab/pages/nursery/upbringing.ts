import { computed, type ReadonlySignal } from "@preact/signals";
import { careDeclarations, temperamentDeclarations } from "../../../src/model/index.ts";
import { type StudyDocument, studyText } from "../../../src/study/index.ts";
import { type Field, field, numberBetween, oneOf } from "../../address/index.ts";
import { type Lever, lever } from "../../widgets/lever.tsx";
import type { Upbringing } from "../../worker/index.ts";

/** What one can change here, at most five; everything else stands at its start value. */
export const LEVER_NAMES = [
  "availability",
  "attentiveness",
  "inconsistency",
  "frightening",
  "reactivity",
] as const;
export type LeverName = (typeof LEVER_NAMES)[number];

const { reactivity } = temperamentDeclarations;
const { availability, attentiveness, inconsistency, frightening } = careDeclarations;

/** The first home is a sensitive one: most of what is asked for comes, also when asked quietly. */
export const levers: Readonly<Record<LeverName, Lever>> = {
  availability: lever("care.availability", availability, 2, [-3, 4, 0.1]),
  attentiveness: lever("care.attentiveness", attentiveness, 1, [-4, 4, 0.1]),
  inconsistency: lever("care.inconsistency", inconsistency, inconsistency.start, [0, 2, 0.1]),
  frightening: lever("care.frightening", frightening, frightening.start, [0, 2, 0.05]),
  reactivity: lever("temperament.reactivity", reactivity, reactivity.start, [0.01, 0.04, 0.001]),
};

export const seed: Field<number> = field("seed", 1, numberBetween(0, 999_999, 1));
export const GUESSES = ["settles", "ignores", "clings", "stops"] as const;
export type Guess = (typeof GUESSES)[number];
export const guess: Field<Guess | ""> = field("guess", "", oneOf([...GUESSES, ""]));
/** Whether the child was raised: then a link shows it at once. */
export const raised: Field<"" | "yes"> = field("raised", "", oneOf(["", "yes"]));
/** Watching a child of one's own care, or scoring tapes of others. */
export const mode: Field<"watch" | "code"> = field("mode", "watch", oneOf(["watch", "code"]));
export const second: Field<number> = field("t", 0, numberBetween(0, 9999, 1));

/** The child and the home that the levers describe. */
export const upbringing: ReadonlySignal<Required<Upbringing>> = computed(() => {
  const { reactivity: own, ...care } = levers;
  return {
    seed: seed.value.value,
    home: {
      care: Object.fromEntries(Object.entries(care).map(([name, one]) => [name, one.value.value])),
      temperament: { reactivity: own.value.value },
    },
  };
});

/** Another home is another child: it has to be raised first. */
export function change(act: () => void): void {
  if (raised.value.peek() !== "") raised.set("", true);
  act();
}

/** The same as a study for the terminal: this care for a hundred children. */
export function upbringingAsStudy(): string {
  const {
    seed: first,
    home: { care, temperament },
  } = upbringing.value;
  const study: StudyDocument = {
    bowlby: 1,
    title: "From the nursery",
    seeds: [first],
    people: { children: 100, temperament: { ...temperament } },
    household: [{ name: "caregiver", care: { ...care }, otherwise: "centre" }],
    procedures: [{ hold: "strange-situation", ageDays: 365 }],
  };
  return studyText(study);
}
