import { sigmoid } from "../../numerics/index.ts";

/**
 * One item of a questionnaire as the graded response model has it: how sharply it tells people
 * apart, and where on the latent dimension each answer becomes as likely as not to be passed.
 *
 *     P(X >= k | θ) = σ(a (θ − b_k)),  k = 1 ... m       P(X = k) = P(X >= k) − P(X >= k + 1)   (14.4)
 *
 * Answers are counted from 0 here, so that m thresholds part m + 1 answers.
 *
 * `samejima1969`: Samejima, F. (1969). Estimation of latent ability using a response pattern of
 * graded scores. Psychometrika Monograph Supplement, 17.
 */
export interface GradedItem {
  /** a, per standard deviation of the latent dimension; above 0. */
  readonly slope: number;
  /** b, in standard deviations of the latent dimension, rising. */
  readonly thresholds: readonly number[];
}

/** P(X >= k | θ) for k from 0, where it is 1, to one beyond the last answer, where it is 0. */
export function chanceOfAtLeast({ slope, thresholds }: GradedItem, θ: number, k: number): number {
  if (k <= 0) return 1;
  const threshold = thresholds[k - 1];
  return threshold === undefined ? 0 : sigmoid(slope * (θ - threshold));
}

/** The chance of each answer at θ; they sum to 1. */
export function answerChances(item: GradedItem, θ: number): number[] {
  return Array.from(
    { length: item.thresholds.length + 1 },
    (_, k) => chanceOfAtLeast(item, θ, k) - chanceOfAtLeast(item, θ, k + 1),
  );
}

/** The mean answer expected at θ, counted from 0. */
export function meanAnswer({ slope, thresholds }: GradedItem, θ: number): number {
  return thresholds.reduce((sum, threshold) => sum + sigmoid(slope * (θ - threshold)), 0);
}

/** @throws RangeError if the item is none: a slope of 0 or less, thresholds that do not rise */
export function checkItem(item: GradedItem, name: string): GradedItem {
  const { slope, thresholds } = item;
  if (!(slope > 0 && slope < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`the slope of ${name} is ${slope}; it must be above 0.`);
  }
  const rising = thresholds.every((b, i) => b > (thresholds[i - 1] ?? Number.NEGATIVE_INFINITY));
  if (thresholds.length === 0 || !rising) {
    throw new RangeError(`the thresholds of ${name} are ${thresholds.join(", ")}; they must rise.`);
  }
  return item;
}
