import { sigmoid } from "../../numerics/index.ts";
import type { SystemParameters } from "../parameters/index.ts";

/** Probabilities of the three answers. */
export interface Odds {
  readonly comforted: number;
  readonly unanswered: number;
  readonly rebuffed: number;
}

/**
 * What a newborn of the bid-response model expects of somebody new, by (1) and (2), whatever the
 * intensity, since ω begins at 0: η = E₀α + the prior difference. Every rival begins with it.
 */
export function newbornOdds(priorDifference: number, p: SystemParameters): Odds {
  const eta = p.priorOthers + priorDifference;
  const comforted = sigmoid(eta - p.unansweredBand);
  const rebuffed = sigmoid(-eta - p.unansweredBand);
  return { comforted, rebuffed, unanswered: 1 - comforted - rebuffed };
}
