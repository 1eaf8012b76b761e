import { log, type NormalGrid } from "../../numerics/index.ts";
import { answerChances, type GradedItem } from "./item.ts";

/** The smallest chance an answer is given: below it, one odd answer would outvote all others. */
const LEAST_CHANCE = 1e-300;

/** Answers of one person counted from 0, in the order of the items; `undefined` is missing. */
export type Answers = readonly (number | undefined)[];

/** The logarithm of the chance of every answer to every item at every node. */
export type LogChances = readonly (readonly Float64Array[])[];

/** log P(X = k | θ) for each item, each answer k and each node θ. */
export function logChancesOf(items: readonly GradedItem[], { nodes }: NormalGrid): LogChances {
  return items.map((item) => {
    const table = Array.from(
      { length: item.thresholds.length + 1 },
      () => new Float64Array(nodes.length),
    );
    nodes.forEach((θ, q) => {
      answerChances(item, θ).forEach((chance, k) => {
        (table[k] as Float64Array)[q] = log(Math.max(chance, LEAST_CHANCE));
      });
    });
    return table;
  });
}

/**
 * The logarithm of the chance of one person's answers at every node; a missing one says nothing.
 *
 *     log L(θ) = Σ_i log P(X_i = x_i | θ)
 *
 * @throws RangeError if there is no such answer to an item
 */
export function logLikelihood(answers: Answers, chances: LogChances, nodes: number): Float64Array {
  const sums = new Float64Array(nodes);
  chances.forEach((table, i) => {
    const answer = answers[i];
    if (answer === undefined) return;
    const row = table[answer];
    if (row === undefined) {
      throw new RangeError(
        `answer ${answer} to item ${i + 1}, counted from 0; there are 0 to ${table.length - 1}.`,
      );
    }
    for (let q = 0; q < nodes; q++) sums[q] = (sums[q] as number) + (row[q] as number);
  });
  return sums;
}
