import { evenNormalGrid, exp, type NormalGrid } from "../../numerics/index.ts";
import type { GradedItem } from "./item.ts";
import { type Answers, logChancesOf, logLikelihood } from "./likelihood.ts";

/** Where somebody stands on one latent dimension, and how sure that is. */
export interface Position {
  /** Mean of the posterior, in standard deviations of those the items were fitted to. */
  readonly estimate: number;
  /** Its standard deviation: the standard error of the estimate. */
  readonly se: number;
}

/** Fine enough for 18 items of slope 3; see normal-grid.ts. */
export const positionGrid: NormalGrid = evenNormalGrid(61, 6);

/**
 * The expected a posteriori score, with a standard normal prior: who answered nothing stands in the
 * middle with a standard error of 1.
 *
 *     θ̂ = E[θ | x] = Σ_q w_q L(θ_q) θ_q / Σ_q w_q L(θ_q),   se² = Var[θ | x]
 *
 * `bockMislevy1982`: Bock, R. D., & Mislevy, R. J. (1982). Adaptive EAP estimation of ability in a
 * microcomputer environment. Applied Psychological Measurement, 6, 431-444.
 *
 * @throws RangeError if there is no such answer to an item
 */
export function estimatePosition(items: readonly GradedItem[], answers: Answers): Position {
  return scorerOf(items)(answers);
}

/** The same for many people: what depends on the items only is computed once. */
export function scorerOf(items: readonly GradedItem[]): (answers: Answers) => Position {
  const { nodes, weights } = positionGrid;
  const chances = logChancesOf(items, positionGrid);
  return (answers) => {
    const mass = scaled(logLikelihood(answers, chances, nodes.length)).map(
      (likelihood, q) => likelihood * (weights[q] as number),
    );
    const [all, first, second] = momentsOf(mass, nodes);
    const estimate = first / all;
    return { estimate, se: Math.sqrt(Math.max(0, second / all - estimate * estimate)) };
  };
}

/** Likelihoods up to a factor, the largest being 1. */
export function scaled(logs: Float64Array): Float64Array {
  const top = logs.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  return logs.map((value) => exp(value - top));
}

function momentsOf(mass: Float64Array, nodes: Float64Array): [number, number, number] {
  let [all, first, second] = [0, 0, 0];
  mass.forEach((m, q) => {
    const θ = nodes[q] as number;
    all += m;
    first += m * θ;
    second += m * θ * θ;
  });
  return [all, first, second];
}
