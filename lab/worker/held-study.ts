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

export const HELD_OUTCOMES = ["sensitivity", "secure", "selfWorth"] as const;
export type HeldOutcome = (typeof HELD_OUTCOMES)[number];

/** Columns of the study of each outcome, as `bowlby trial` takes them. */
export const HELD_COLUMNS: Readonly<Record<HeldOutcome, HeldColumns>> = {
  sensitivity: { outcome: "after_sensitivity", baseline: "before_sensitivity" },
  secure: { outcome: "lab_classification=B" },
  selfWorth: {
    outcome: "course_self_worth_logit_end",
    baseline: "course_self_worth_logit_before",
    leaves: "course_left_early",
  },
};

export interface HeldColumns {
  readonly outcome: string;
  readonly baseline?: string;
  /** Who leaves of themselves. */
  readonly leaves?: string;
}

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
const programme: StudyDocument = {
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

/** Hard histories, as in the battery's population of therapies; a year with reflection invited, or not. */
const therapy: StudyDocument = {
  bowlby: 1,
  title: "Clients of a trial",
  description:
    "The same clients with a therapist who invites reflection, and with one who does not.",
  seeds: [SEED],
  people: { children: 40, twins: true },
  household: [
    {
      name: CAREGIVER,
      care: {
        availability: { normal: { mean: 0.9, sd: 0.93 } },
        attentiveness: { normal: { mean: -1, sd: 1.2 } },
      },
    },
  ],
  settings: { therapy: { weeks: 52, followUpWeeks: 0 } },
  procedures: [{ hold: "therapy", ageDays: 365, name: "course" }],
  factors: {
    arm: {
      levels: {
        control: { "therapy.reflection": 0 },
        reflection: { "therapy.reflection": 0.3 },
      },
    },
  },
};

/** Whose lives a trial of this outcome draws from. */
export function heldStudy(outcome: HeldOutcome): StudyDocument {
  return outcome === "selfWorth" ? therapy : programme;
}
