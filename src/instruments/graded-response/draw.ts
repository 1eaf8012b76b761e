import { type Stream, uniform } from "../../numerics/index.ts";
import { chanceOfAtLeast, type GradedItem } from "./item.ts";

/**
 * The answer of somebody at θ, counted from 0. One number of the stream per answer, and a higher θ
 * never gives a lower answer to the same number: twins who differ in θ alone stay in step.
 *
 *     X = the highest k with P(X >= k | θ) > u
 */
export function drawAnswer(item: GradedItem, θ: number, chance: Stream): number {
  const u = uniform(chance);
  let k = 0;
  while (chanceOfAtLeast(item, θ, k + 1) > u) k++;
  return k;
}

/** The answers of somebody at θ to items, in their order. */
export function drawAnswers(items: readonly GradedItem[], θ: number, chance: Stream): number[] {
  return items.map((item) => drawAnswer(item, θ, chance));
}
