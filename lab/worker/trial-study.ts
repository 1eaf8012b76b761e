import { armsOf, type PracticeName } from "../../src/population/index.ts";
import { CAREGIVER } from "../../src/procedures/index.ts";
import type { StudyDocument } from "../../src/study/index.ts";

/** A programme for parents that is to be tried. */
export interface Trial {
  readonly seed: number;
  readonly children: number;
  readonly practice: PracticeName;
  /** In steps of the practice. */
  readonly dose: number;
  /** Age of the child at which it begins, days. */
  readonly begins: number;
  /** Whether every caregiver frightens the child, as some of the community do. */
  readonly frightening: boolean;
}

/** Age at the visit and in the Strange Situation, days. */
export const VISIT = 365;
export const TAPE = 396;

/** The trial as a study: each child in both arms. */
export function trialStudy(trial: Trial): StudyDocument {
  const { seed, children, practice, dose, begins, frightening } = trial;
  const { shift, levels } = armsOf(
    { control: {}, programme: { [practice]: dose } },
    "programme",
    CAREGIVER,
  );
  return {
    bowlby: 1,
    title: "A programme for parents, tried",
    description: "The same children with and without it; without twins it is a trial.",
    seeds: [seed],
    people: { children, twins: true },
    household: [{ name: CAREGIVER }],
    changes: [{ name: "programme", ageDays: begins, shift: { [CAREGIVER]: shift } }],
    settings: {
      homeObservation: { visits: 1, visitMinutes: 15 },
      ...(frightening && { community: { frighteningShare: 1 } }),
    },
    procedures: [
      { hold: "home-observation", ageDays: VISIT, name: "home" },
      { hold: "strange-situation", ageDays: TAPE, name: "lab" },
    ],
    factors: { arm: { levels } },
  };
}
