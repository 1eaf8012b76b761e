import { log, sigmoid } from "./elementary.ts";
import { studentQuantile } from "./quantiles.ts";
import { addTo, emptyMean, type RunningMean, variance } from "./running.ts";

/**
 * An estimate with its 95 % interval.
 *
 * Too few cases are a fact about a sample, not a mistake of the caller: a report may well have an
 * empty cell. What cannot be known is NaN then, and nothing is thrown.
 */
export interface Interval {
  /** The estimate; NaN if there are no cases. */
  readonly point: number;
  /** Lower bound; NaN if there are too few cases for one. */
  readonly low: number;
  /** Upper bound; NaN if there are too few cases for one. */
  readonly high: number;
  /** Cases the estimate rests on. */
  readonly n: number;
}

/** The standard normal quantile of 0.975. */
export const NORMAL_95 = 1.959963984540054;

/**
 * The share of `count` in `n`, with Wilson's score interval, which stays inside [0, 1] and has
 * width also at shares of 0 and 1.
 *
 * Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference.
 * Journal of the American Statistical Association, 22(158), 209-212.
 * https://doi.org/10.1080/01621459.1927.10502953
 *
 * @returns all NaN for n = 0
 * @throws RangeError if count and n are not whole numbers with 0 <= count <= n
 */
export function shareInterval(count: number, n: number): Interval {
  requireCases(n);
  if (!(Number.isInteger(count) && count >= 0 && count <= n)) {
    throw new RangeError(`count is ${count}; it must be a whole number from 0 to ${n}.`);
  }
  const point = count / n;
  const square = NORMAL_95 * NORMAL_95;
  const middle = (count + square / 2) / (n + square);
  const half = (NORMAL_95 * Math.sqrt((count * (n - count)) / n + square / 4)) / (n + square);
  // If all count, the upper bound is 1 itself; rounding would put it a bit beside.
  return { point, low: middle - half, high: count === n ? point : middle + half, n };
}

/**
 * The mean of independent values, with Student's t interval: exact for normal values, approximate
 * for large samples of others.
 *
 * `student1908`: Student (1908). The probable error of a mean. Biometrika, 6(1), 1-25.
 * https://doi.org/10.1093/biomet/6.1.1
 *
 * @returns all NaN for no value; NaN bounds for one value, which says nothing about spread
 */
export function meanInterval(values: readonly number[]): Interval {
  const sum = emptyMean();
  for (const value of values) addTo(sum, value);
  return runningInterval(sum);
}

/** `meanInterval` of values met one by one. */
export function runningInterval(account: RunningMean): Interval {
  const { count: n } = account;
  const point = n === 0 ? Number.NaN : account.mean;
  if (n < 2) return { point, low: Number.NaN, high: Number.NaN, n };
  const half = studentQuantile(0.975, n - 1) * Math.sqrt(variance(account) / n);
  return { point, low: point - half, high: point + half, n };
}

/**
 * A product-moment correlation of n pairs, with the interval by Fisher's z.
 *
 * `fisher1921`: Fisher, R. A. (1921). On the "probable error" of a coefficient of correlation
 * deduced from a small sample. Metron, 1, 3-32.
 *
 * @returns NaN bounds for n < 4, where z has no standard error; both bounds are r if r is 1 or -1
 * @throws RangeError if r is outside [-1, 1], or n not a whole number from 0
 */
export function correlationInterval(r: number, n: number): Interval {
  requireCases(n);
  if (!(r >= -1 && r <= 1)) {
    throw new RangeError(`r is ${r}; it must be a number from -1 to 1.`);
  }
  if (n < 4) return { point: r, low: Number.NaN, high: Number.NaN, n };
  // Twice Fisher's z, so that tanh z = 2 sigmoid(2 z) - 1.
  const twice = log((1 + r) / (1 - r));
  const half = (2 * NORMAL_95) / Math.sqrt(n - 3);
  return { point: r, low: 2 * sigmoid(twice - half) - 1, high: 2 * sigmoid(twice + half) - 1, n };
}

function requireCases(n: number): void {
  if (Number.isSafeInteger(n) && n >= 0) return;
  throw new RangeError(`n is ${n}; it must be a whole number, 0 or more.`);
}
