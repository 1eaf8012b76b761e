import { type Interval, NORMAL_95 } from "./intervals.ts";
import { fQuantile } from "./quantiles.ts";
import { addTo, emptyMean, variance } from "./running.ts";

const UNKNOWN: Interval = { point: Number.NaN, low: Number.NaN, high: Number.NaN, n: 0 };

/**
 * Cohen's kappa: agreement of two coders beyond what their own code frequencies would give by
 * chance. 1 is perfect, 0 is chance.
 *
 * The interval is the asymptotic one for a true kappa other than 0. It is symmetric and may reach
 * beyond 1 in small samples.
 *
 * Fleiss, J. L., Cohen, J., & Everitt, B. S. (1969). Large sample standard errors of kappa and
 * weighted kappa. Psychological Bulletin, 72(5), 323-327.
 * https://doi.org/10.1037/h0028106
 *
 * @returns NaN if there are no cases or both coders used one and the same code throughout
 * @throws RangeError if the coders did not code the same number of cases
 */
export function kappa(codesA: readonly string[], codesB: readonly string[]): Interval {
  const n = requirePairs(codesA, codesB);
  if (n === 0) return UNKNOWN;
  const shareA = sharesOf(codesA);
  const shareB = sharesOf(codesB);

  const agreed = codesA.filter((code, i) => code === codesB[i]).length / n;
  let expected = 0;
  for (const [code, share] of shareA) expected += share * (shareB.get(code) ?? 0);
  const room = 1 - expected;
  const point = (agreed - expected) / room;

  // The paper sums over cells of the table; summed over cases instead, each weighs 1 / n.
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const a = codesA[i] as string;
    const b = codesB[i] as string;
    const chance = (shareB.get(a) ?? 0) + (shareA.get(b) ?? 0);
    const term = a === b ? room - chance * (1 - agreed) : chance * (1 - agreed);
    sum += (term * term) / n;
  }
  const centre = agreed * expected - 2 * expected + agreed;
  // Under perfect agreement the difference is 0, and rounding may take it below.
  const spread = Math.sqrt(Math.max(0, sum - centre * centre) / n) / (room * room);
  return { point, low: point - NORMAL_95 * spread, high: point + NORMAL_95 * spread, n };
}

/**
 * Intraclass correlation of two raters who rate the same cases on a scale: ICC(2,1) or ICC(A,1),
 * two-way random effects, absolute agreement, single rater. A rater who is always one point higher
 * lowers it.
 *
 * `shroutFleiss1979`: Shrout, P. E., & Fleiss, J. L. (1979). Intraclass correlations: Uses in
 * assessing rater reliability. Psychological Bulletin, 86(2), 420-428.
 * https://doi.org/10.1037/0033-2909.86.2.420
 *
 * The interval is that of `mcgrawWong1996`: McGraw, K. O., & Wong, S. P. (1996). Forming inferences
 * about some intraclass correlation coefficients. Psychological Methods, 1(1), 30-46 (corrected:
 * 1(4), 390), with Satterthwaite's degrees of freedom. https://doi.org/10.1037/1082-989X.1.1.30
 *
 * @returns all NaN for fewer than three cases or if all ratings are equal; NaN bounds where the
 *   approximation fails and its interval would miss the point (few cases, agreement below 0)
 * @throws RangeError if the raters did not rate the same number of cases
 */
export function intraclass(a: readonly number[], b: readonly number[]): Interval {
  const n = requirePairs(a, b);
  // With two cases the variances can add up to 0.
  if (n < 3) return { ...UNKNOWN, n };
  const { cases, raters, rest } = meanSquares(a, b);
  const point = (cases - rest) / (cases + rest + (2 / n) * (raters - rest));
  if (!(point < 1)) return { point, low: point, high: point, n };

  const ratio = (2 * point) / (n * (1 - point));
  const x = ratio * raters;
  const y = (1 + ratio * (n - 1)) * rest;
  const freedom = ((x + y) * (x + y)) / (x * x + (y * y) / (n - 1));
  // Below 0 the two parts may cancel. With less than a tenth of a degree of freedom left, the
  // interval would miss its own point.
  if (!(freedom > 0.1)) return { ...UNKNOWN, point, n };
  const lowF = fQuantile(0.975, n - 1, freedom);
  const highF = fQuantile(0.975, freedom, n - 1);
  const error = 2 * raters + (n - 2) * rest;
  const low = (n * (cases - lowF * rest)) / (lowF * error + n * cases);
  const high = (n * (highF * cases - rest)) / (error + n * highF * cases);
  return { point, low, high, n };
}

/** Two-way analysis of variance of n cases by two raters, from their sums and differences. */
function meanSquares(
  a: readonly number[],
  b: readonly number[],
): { cases: number; raters: number; rest: number } {
  const sums = emptyMean();
  const differences = emptyMean();
  for (let i = 0; i < a.length; i++) {
    addTo(sums, (a[i] as number) + (b[i] as number));
    addTo(differences, (a[i] as number) - (b[i] as number));
  }
  return {
    cases: variance(sums) / 2,
    raters: (a.length * differences.mean * differences.mean) / 2,
    rest: variance(differences) / 2,
  };
}

function sharesOf(codes: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  for (const [code, count] of counts) counts.set(code, count / codes.length);
  return counts;
}

function requirePairs(a: readonly unknown[], b: readonly unknown[]): number {
  if (a.length === b.length) return a.length;
  throw new RangeError(
    `the first has ${a.length} cases and the second ${b.length}; they must be the same cases.`,
  );
}
