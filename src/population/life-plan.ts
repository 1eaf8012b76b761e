import type { Grown, LearnerName, SystemParameters, Temperament } from "../model/index.ts";
import {
  type AssessmentName,
  type Change,
  changeContradiction,
  type EverydaySettings,
  type Member,
  assessments as procedures,
  type TogetherSettings,
} from "../procedures/index.ts";

/** A procedure to be held in a life. */
export interface PlannedAssessment {
  /** What its columns and events are called. */
  readonly name: string;
  readonly hold: AssessmentName;
  /** Age in whole days. */
  readonly age: number;
  /** Name of the one of the household who comes along. */
  readonly with: string;
}

/** Everything that decides one life. */
export interface LifePlan {
  readonly seed: number;
  /** Number of the child: with the seed, all of its chance. */
  readonly child: number;
  /** Days lived. */
  readonly days: number;
  readonly temperament: Temperament;
  readonly household: readonly Member[];
  /** What changes in the household, care or place, in any order; nothing when not given. */
  readonly changes?: readonly Change[];
  /** In any order; what is held on the same day is held in this one. */
  readonly assessments: readonly PlannedAssessment[];
  readonly system: SystemParameters;
  readonly grown: Grown;
  /** What the days of two grown people are like; as declared when not given. */
  readonly together?: TogetherSettings;
  readonly everyday: EverydaySettings;
  /** Settings of procedures, by the name of their table. */
  readonly procedures: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly learner: LearnerName;
  /** Number of the child in whose life the caregivers' care wanders as in this one; else its own. */
  readonly wandersAs?: number;
}

/** Why nobody can live this life; `undefined` when somebody can. */
export function planContradiction(
  plan: Pick<LifePlan, "household" | "changes" | "assessments">,
): string | undefined {
  return changeContradiction(plan.household, plan.changes ?? []) ?? meetingContradiction(plan);
}

/** Whoever comes along to a procedure must have been met by then, and live. */
function meetingContradiction({
  household,
  changes = [],
  assessments: all,
}: Pick<LifePlan, "household" | "changes" | "assessments">): string | undefined {
  for (const { name, hold, with: who, age } of all) {
    const known = household.some((one) => one.name === who);
    const came = changes.filter(({ join }) => join.some((one) => one.name === who));
    if (!known && !came.some((change) => change.age < age)) {
      return `${name} is held with ${who} at ${age} days, who has not come by then.`;
    }
    if (procedures[hold].alone) continue;
    const dead = changes.find(({ die, age: died }) => die.includes(who) && died < age);
    if (dead !== undefined)
      return `${name} is held with ${who} at ${age} days, who is dead since ${dead.age}.`;
  }
  return undefined;
}
