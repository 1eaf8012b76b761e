/** Places of the sliding cut: after a tenth of the people, two tenths, ... nine tenths. */
export const CUTS = 9;

/** The coefficient of an even distribution; more is on the side of two heaps. */
export const EVEN_BIMODALITY: number = 5 / 9;

/** How scores lie between the ends of their scale. */
export interface Continuity {
  readonly n: number;
  /** Shares of scores at the lowest and at the highest point of the scale, and strictly between. */
  readonly atLowest: number;
  readonly between: number;
  readonly atHighest: number;
  /** Sarle's coefficient; 5/9 for an even distribution, 1/3 for a normal one, 1 for two points. */
  readonly bimodality: number;
}

/**
 * How scores lie between the ends of their scale, with Sarle's coefficient of bimodality
 *
 *     b = (g₁² + 1) / (g₂ + 3 (n − 1)² / ((n − 2)(n − 3)))
 *
 * of the sample's skewness g₁ and excess kurtosis g₂, both without bias (`freemanDale2013`). Skewness
 * alone raises it too: a heap at one end is no second heap.
 *
 * @param range lowest and highest point of the scale
 * @returns a coefficient of NaN for fewer than four scores, or scores that are all one
 * @throws RangeError when a score is outside the scale or missing
 */
export function continuityOf(
  scores: readonly number[],
  [least, most]: readonly [number, number],
): Continuity {
  const wrong = scores.find((score) => !(score >= least && score <= most));
  if (wrong !== undefined) {
    throw new RangeError(`A score is ${wrong}; it must be from ${least} to ${most}.`);
  }
  const n = scores.length;
  const share = (holds: (score: number) => boolean) => scores.filter(holds).length / n;
  return {
    n,
    atLowest: share((score) => score === least),
    between: share((score) => score > least && score < most),
    atHighest: share((score) => score === most),
    bimodality: bimodalityOf(scores),
  };
}

function bimodalityOf(scores: readonly number[]): number {
  const n = scores.length;
  if (n < 4) return Number.NaN;
  const mean = meanOf(scores);
  const moment = (power: number) => meanOf(scores.map((score) => (score - mean) ** power));
  const variance = moment(2);
  const skewness = ((moment(3) / variance ** 1.5) * Math.sqrt(n * (n - 1))) / (n - 2);
  const excess = ((n - 1) / ((n - 2) * (n - 3))) * ((n + 1) * (moment(4) / variance ** 2 - 3) + 6);
  return (skewness ** 2 + 1) / (excess + (3 * (n - 1) ** 2) / ((n - 2) * (n - 3)));
}

/**
 * Mean above minus below a cut (MAMBAC, `meehlYonce1994`): people are put in the order of one score,
 * cut after each tenth of them, and the mean of another score of those above is compared with that of
 * those below. If both scores mark two kinds of people the curve has a peak where the cut parts
 * them; if both lie along one dimension it is a dish (`fraleySpieker2003`).
 *
 * @param input score that orders people; of equal ones the first come first
 * @param output score that is compared, in its own standard deviations
 * @returns nine differences; NaN for fewer than ten people or an output that is all one
 * @throws RangeError when there are not as many of both
 */
export function cutCurve(input: readonly number[], output: readonly number[]): readonly number[] {
  const n = input.length;
  if (n !== output.length) {
    throw new RangeError(`There are ${n} scores to cut and ${output.length} to compare.`);
  }
  const order = Array.from(input.keys()).sort(
    (a, b) => (input[a] as number) - (input[b] as number) || a - b,
  );
  const ordered = order.map((place) => output[place] as number);
  const mean = meanOf(output);
  const sd = Math.sqrt(meanOf(output.map((score) => (score - mean) ** 2)));
  return Array.from({ length: CUTS }, (_, i) => {
    const cut = Math.floor((n * (i + 1)) / (CUTS + 1));
    return (meanOf(ordered.slice(cut)) - meanOf(ordered.slice(0, cut))) / sd;
  });
}

/**
 * How much a curve of cuts rises in its middle over its ends: above 0 a peak, as two kinds of people
 * of about equal number give, below 0 a dish, as a dimension does. A rare kind has its peak at one
 * end and is not found by this.
 *
 * @param curve as `cutCurve` gives it
 */
export function peakOf(curve: readonly number[]): number {
  const middle = curve.slice(3, CUTS - 3);
  return meanOf(middle) - ((curve[0] as number) + (curve[CUTS - 1] as number)) / 2;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
