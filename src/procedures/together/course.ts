import {
  type AdultStanding,
  type Grown,
  type SystemParameters,
  standingOf,
} from "../../model/index.ts";
import type { Couple } from "./couple.ts";
import type { Partner } from "./partner.ts";

/** Where one of two stands, towards the other and in general; of a rival learner there is no plane. */
export interface CoupleStanding {
  readonly withOther: AdultStanding | undefined;
  readonly general: AdultStanding | undefined;
  /** Felt security with the other (3). */
  readonly felt: number;
}

export function standingWith(
  one: Partner,
  other: Partner,
  p: SystemParameters,
  grown: Grown,
): CoupleStanding {
  const { person } = one.scene;
  const known = person.workingModel.rival === undefined;
  return {
    withOther: known ? standingOf(person, p, grown, other.name) : undefined,
    general: known ? standingOf(person, p, grown) : undefined,
    felt: person.workingModel.foresight.felt[one.other] as number,
  };
}

/** Where both stand: a point of the course of two. */
export interface CoursePoint {
  readonly day: number;
  readonly standing: readonly [CoupleStanding, CoupleStanding];
  readonly satisfaction: readonly [number, number];
  /** Rounds of conflict since the beginning. */
  readonly rounds: number;
}

/** Where the two stand now; changes nothing. */
export function noteCourse(couple: Couple, p: SystemParameters, grown: Grown): CoursePoint {
  const [one, other] = couple.partners;
  const [first, second] = couple.satisfaction;
  return {
    day: couple.days,
    standing: [standingWith(one, other, p, grown), standingWith(other, one, p, grown)],
    satisfaction: [first, second],
    rounds: one.counts.rounds,
  };
}
