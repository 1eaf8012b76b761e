import {
  careDeclarations,
  grownDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../../src/model/index.ts";
import { communityPlan } from "../../src/population/index.ts";
import {
  beginChildhood,
  type CoursePoint,
  coupleDeclarations,
  holdCouple,
  liveDays,
  noteCourse,
  oneCaregiver,
  togetherDeclarations,
} from "../../src/procedures/index.ts";
import { COUPLE_CHILDHOOD, COUPLE_DAYS, type CouplePlan, coupleOf } from "./couple-plan.ts";

/** What one of two did over the days. */
export interface CoupleSide {
  readonly demandsPerWeek: number;
  /** Share of time turned away when pressed; `undefined` when it never was. */
  readonly withdrawal: number | undefined;
  readonly comfortedShare: number | undefined;
}

/** A year of two. */
export interface CoupleYear {
  /** At the beginning, and after every week. */
  readonly course: readonly CoursePoint[];
  readonly sides: readonly [CoupleSide, CoupleSide];
  readonly left: 0 | 1 | undefined;
  readonly days: number;
}

const WEEK = 7;

/** Two children grow up apart, meet when they are grown, and live together for a year. */
export function couple(plan: CouplePlan, progress: (done: number, of: number) => void): CoupleYear {
  const { system, everyday } = communityPlan();
  const grown = valuesOf(grownDeclarations);
  const household = oneCaregiver(valuesOf(careDeclarations, plan.met[0]));
  const temperament = valuesOf(temperamentDeclarations);
  const childhood = beginChildhood(plan.seed, 0, temperament, household, system);
  liveDays(childhood, COUPLE_CHILDHOOD, everyday, system);
  const [companion] = childhood.companions;
  const together = valuesOf(togetherDeclarations, { misread: plan.misread });
  const course: CoursePoint[] = [];
  const { counts, left } = holdCouple(
    { childhood, companion, number: 0, everyday, system, grown, together },
    valuesOf(coupleDeclarations, coupleOf(plan)),
    (two) => {
      if (two.days % WEEK === 0) course.push(noteCourse(two, system, grown));
      progress(two.days, COUPLE_DAYS);
    },
  );
  const sideOf = (place: 0 | 1): CoupleSide => {
    const { days, demands, pressed, withdrawn, bids, bidsComforted } = counts[place];
    return {
      demandsPerWeek: (WEEK * demands) / days,
      withdrawal: pressed === 0 ? undefined : withdrawn / pressed,
      comfortedShare: bids === 0 ? undefined : bidsComforted / bids,
    };
  };
  return { course, sides: [sideOf(0), sideOf(1)], left, days: counts[0].days };
}
