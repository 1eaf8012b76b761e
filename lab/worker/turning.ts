import {
  type Care,
  careDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../../src/model/index.ts";
import { type Interval, meanInterval } from "../../src/numerics/index.ts";
import { communityPlan } from "../../src/population/index.ts";
import {
  beginChildhood,
  type Course,
  followRevision,
  liveDays,
  oneCaregiver,
  revisionDeclarations,
} from "../../src/procedures/index.ts";

/** How a caregiver answers, before or after. */
export type TurningCare = Pick<Care, "availability" | "attentiveness">;

/** Care that becomes other care, at each of some ages. */
export interface Turning {
  readonly seed: number;
  readonly from: TurningCare;
  readonly to: TurningCare;
  /** Years, in order. */
  readonly ages: readonly number[];
}

/** One expectation after care changed at one age. */
export interface TurnedCourse {
  /** Mean of all children on each day, and its 95 % interval. */
  readonly days: readonly Interval[];
  readonly halfDays: Interval;
  /** Children who were half-way within the days they were followed. */
  readonly reached: number;
}

export interface Turned {
  readonly years: number;
  readonly quiet: TurnedCourse;
  readonly loud: TurnedCourse;
  readonly self: TurnedCourse;
}

export const TURNED_CHILDREN = 5;
export const FOLLOWED_DAYS = 365;
const YEAR = 365.25;

/** The day on which care changes at an age in years. */
export function turningDay(years: number): number {
  return Math.round(years * YEAR);
}

/** The same children at each age: what they expect, day by day after care has changed. */
export function turning(
  { seed, from, to, ages }: Turning,
  progress: (done: number, of: number) => void,
): Turned[] {
  const { system, everyday } = communityPlan();
  const temperament = valuesOf(temperamentDeclarations);
  const household = oneCaregiver(valuesOf(careDeclarations, from));
  const settings = valuesOf(revisionDeclarations, {
    newAvailability: to.availability,
    newAttentiveness: to.attentiveness,
    longestDays: FOLLOWED_DAYS,
  });
  const children = Array.from({ length: TURNED_CHILDREN }, (_, child) =>
    beginChildhood(seed, child, temperament, household, system),
  );
  const of = ages.length * TURNED_CHILDREN;
  return ages.map((years, age) => {
    const all = children.map((one, child) => {
      progress(age * TURNED_CHILDREN + child, of);
      liveDays(one, turningDay(years) - one.day, everyday, system);
      return followRevision(one, one.companions[0], settings, everyday, system);
    });
    return {
      years,
      quiet: meanCourse(all.map(({ expected }) => expected)),
      loud: meanCourse(all.map(({ loud }) => loud)),
      self: meanCourse(all.map(({ self }) => self)),
    };
  });
}

function meanCourse(all: readonly Course[]): TurnedCourse {
  const length = all[0]?.days.length ?? 0;
  return {
    days: Array.from({ length }, (_, day) =>
      meanInterval(all.map(({ days }) => days[day] as number)),
    ),
    halfDays: meanInterval(all.map(({ halfDays }) => halfDays)),
    reached: all.filter(({ reached }) => reached).length,
  };
}
