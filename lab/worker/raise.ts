import { careDeclarations, temperamentDeclarations, valuesOf } from "../../src/model/index.ts";
import {
  type CohortPlan,
  communityPlan,
  type Explanation,
  explainMoment,
  recordTape,
} from "../../src/population/index.ts";
import { planePointOf } from "./plane-point.ts";
import type { Input, PlanePoint, Raised, Upbringing } from "./tasks.ts";

/** The only child of its plan. */
const CHILD = 0;

/** A year at home with this caregiver, then the Strange Situation. */
export function raise(upbringing: Upbringing): Raised {
  const beliefs: PlanePoint[] = [];
  const { record, frames } = recordTape(planOf(upbringing), CHILD, undefined, ({ scene }) => {
    beliefs.push(planePointOf(scene.person.workingModel));
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
