import {
  careDeclarations,
  OTHERS,
  SELF,
  STRIDE,
  temperamentDeclarations,
  valuesOf,
  type WorkingModel,
} from "../../src/model/index.ts";
import {
  type CohortPlan,
  communityPlan,
  type Explanation,
  explainMoment,
  recordTape,
} from "../../src/population/index.ts";
import type { Input, PlanePoint, Raised, Upbringing } from "./tasks.ts";

/** The only child of its plan. */
const CHILD = 0;

/** A year at home with this caregiver, then the Strange Situation. */
export function raise(upbringing: Upbringing): Raised {
  const beliefs: PlanePoint[] = [];
  const { record, frames } = recordTape(planOf(upbringing), CHILD, undefined, ({ scene }) => {
    beliefs.push(placeOf(scene.person.workingModel));
  });
  return { record, frames, beliefs };
}

/** Why that child did what it did in one second. @throws MomentError when there is no such second */
export function explain({ episode, second, ...upbringing }: Input<"explain">): Explanation {
  return explainMoment(planOf(upbringing), CHILD, episode, second);
}

/** As of `bowlby ssp`, but with one child, and with one home if it is given. */
function planOf({ seed, home }: Upbringing): CohortPlan {
  if (home === undefined) return communityPlan({ seed, children: 1 });
  return communityPlan({
    seed,
    children: 1,
    care: valuesOf(careDeclarations, home.care),
    temperament: valuesOf(temperamentDeclarations, home.temperament),
    temperamentVaries: false,
  });
}

function placeOf({ mean, covariance }: WorkingModel): PlanePoint {
  return {
    others: mean[OTHERS] as number,
    self: mean[SELF] as number,
    varianceOthers: covariance[OTHERS * STRIDE + OTHERS] as number,
    varianceSelf: covariance[SELF * STRIDE + SELF] as number,
    covariance: covariance[OTHERS * STRIDE + SELF] as number,
  };
}
