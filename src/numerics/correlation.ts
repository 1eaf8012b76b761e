import { correlationInterval, type Interval } from "./intervals.ts";
import { addTo, emptyMean, type RunningMean } from "./running.ts";

/**
 * Pearson's product-moment correlation of two columns of values, with its interval by Fisher's z.
 * With a column of zeros and ones it is the point-biserial correlation.
 *
 * @returns NaN for fewer than two cases, or where one of the columns does not vary
 * @throws RangeError if the columns do not have the same length
 */
export function correlation(a: readonly number[], b: readonly number[]): Interval {
  const n = a.length;
  if (b.length !== n) {
    throw new RangeError(
      `the first has ${n} cases and the second ${b.length}; they must be the same cases.`,
    );
  }
  const [first, second] = [accountOf(a), accountOf(b)];
  const spread = Math.sqrt(first.m2) * Math.sqrt(second.m2);
  if (!(n > 1 && spread > 0)) return { point: Number.NaN, low: Number.NaN, high: Number.NaN, n };
  let products = 0;
  a.forEach((value, i) => {
    products += (value - first.mean) * ((b[i] as number) - second.mean);
  });
  // Rounding may take a perfect correlation beyond 1.
  return correlationInterval(Math.min(1, Math.max(-1, products / spread)), n);
}

/**
 * Reliability of a measure made `times` as long by parts like it, from the correlation of two parts:
 * n r / (1 + (n − 1) r).
 *
 * Spearman, C. (1910). Correlation calculated from faulty data. British Journal of Psychology, 3(3),
 * 271-295. https://doi.org/10.1111/j.2044-8295.1910.tb00206.x
 *
 * Brown, W. (1910). Some experimental results in the correlation of mental abilities. British Journal
 * of Psychology, 3(3), 296-322. https://doi.org/10.1111/j.2044-8295.1910.tb00207.x
 */
export function spearmanBrown(r: number, times: number): number {
  return (times * r) / (1 + (times - 1) * r);
}

function accountOf(values: readonly number[]): RunningMean {
  const account = emptyMean();
  for (const value of values) addTo(account, value);
  return account;
}
