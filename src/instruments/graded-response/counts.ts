import { exp, log, type NormalGrid } from "../../numerics/index.ts";
import type { GradedItem } from "./item.ts";
import { type Answers, logChancesOf, logLikelihood } from "./likelihood.ts";

/** How many people of each node are expected to have given each answer to an item. */
export type ExpectedCounts = readonly Float64Array[];

/** What one E step leaves. */
export interface Expectation {
  /** Of each item; [answer][node]. */
  readonly counts: readonly ExpectedCounts[];
  /** Of all answers under these items. */
  readonly logLikelihood: number;
}

/**
 * The E step: every person is spread over the nodes by the posterior, and counted there.
 *
 *     L_n = Σ_q w_q Π_i P_i(x_ni | θ_q)       p_nq = w_q Π_i P_i(x_ni | θ_q) / L_n
 *     r_ikq = Σ_(n with x_ni = k) p_nq        log L = Σ_n log L_n
 *
 * `bockAitkin1981`.
 */
export function expectCounts(
  items: readonly GradedItem[],
  people: readonly Answers[],
  grid: NormalGrid,
): Expectation {
  const points = grid.nodes.length;
  const chances = logChancesOf(items, grid);
  const counts = chances.map((table) => table.map(() => new Float64Array(points)));
  const logWeights = grid.weights.map((w) => log(w));
  let sum = 0;
  for (const answers of people) {
    const logs = logLikelihood(answers, chances, points);
    for (let q = 0; q < points; q++) logs[q] = (logs[q] as number) + (logWeights[q] as number);
    const { spread, total } = spreadOver(logs);
    sum += total;
    for (let i = 0; i < counts.length; i++) {
      const answer = answers[i];
      if (answer !== undefined) addInto(counts[i]?.[answer] as Float64Array, spread);
    }
  }
  return { counts, logLikelihood: sum };
}

/** A posterior that sums to 1, from its logarithm up to a constant, and the log of its sum. */
function spreadOver(logs: Float64Array): { spread: Float64Array; total: number } {
  const top = logs.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  const spread = logs.map((value) => exp(value - top));
  const sum = spread.reduce((all, value) => all + value, 0);
  return { spread: spread.map((value) => value / sum), total: top + log(sum) };
}

function addInto(sums: Float64Array, values: Float64Array): void {
  for (let q = 0; q < sums.length; q++) sums[q] = (sums[q] as number) + (values[q] as number);
}
