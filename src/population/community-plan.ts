import { systemDeclarations, temperamentDeclarations, valuesOf } from "../model/index.ts";
import { everydayDeclarations, strangeSituationDeclarations } from "../procedures/index.ts";
import type { CohortPlan } from "./cohort.ts";
import { communityDeclarations } from "./community.ts";

/**
 * 200 children of the community, 365 days at home, every quantity at its start value: what
 * `bowlby ssp` raises unless told otherwise.
 *
 * @param replaced parts of the plan that are to be different; they are not checked
 */
export function communityPlan(replaced: Partial<CohortPlan> = {}): CohortPlan {
  return {
    seed: 1,
    children: 200,
    days: 365,
    care: undefined,
    temperament: valuesOf(temperamentDeclarations),
    temperamentVaries: true,
    community: valuesOf(communityDeclarations),
    system: valuesOf(systemDeclarations),
    everyday: valuesOf(everydayDeclarations),
    strangeSituation: valuesOf(strangeSituationDeclarations),
    learner: "bid-response",
    ...replaced,
  };
}
