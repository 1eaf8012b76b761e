import { armsOf } from "../../src/population/index.ts";
import { CAREGIVER } from "../../src/procedures/index.ts";
import type { Missing, StudyDocument } from "../../src/study/index.ts";

/** Trials that are to be held. */
export interface HoldTrials {
  readonly outcome: HeldOutcome;
  /** People in the whole trial. */
  readonly people: number;
  /** Chance to leave. */
  readonly dropOut: number;
  /** Share of them who have the programme. */
  readonly treated: number;
  readonly missing: Missing;
  readonly seed: number;
}

export const HELD_OUTCOMES = ["sensitivity", "secure"] as const;
export type HeldOutcome = (typeof HELD_OUTCOMES)[number];

/** Columns of the study, as `bowlby trial` takes them. */
export const HELD_COLUMNS: Readonly<Record<HeldOutcome, string>> = {
  sensitivity: "after_sensitivity",
  secure: "lab_classification=B",
};
export const BASELINE = "before_sensitivity";

/** Where published programmes stand: the dose that was fitted to what observers rate. */
const DOSE = 0.47;
const CHILDREN = 60;
const SEED = 1;
const { shift, levels } = armsOf(
  { control: {}, programme: { responsiveness: DOSE } },
  "programme",
  CAREGIVER,
);

/** Who could take part: the same children with and without the programme, before and after. */
export const heldStudy: StudyDocument = {
  bowlby: 1,
  title: "Families of a trial",
  description:
    "The same children with and without a programme; bowlby trial draws trials from them.",
  seeds: [SEED],
  people: { children: CHILDREN, twins: true },
  household: [{ name: CAREGIVER }],
  changes: [{ name: "programme", ageDays: 213, shift: { [CAREGIVER]: shift } }],
  settings: { homeObservation: { visits: 1, visitMinutes: 15 } },
  procedures: [
    { hold: "home-observation", ageDays: 205, name: "before" },
    { hold: "home-observation", ageDays: 365, name: "after" },
    { hold: "strange-situation", ageDays: 396, name: "lab" },
  ],
  factors: { arm: { levels } },
};
