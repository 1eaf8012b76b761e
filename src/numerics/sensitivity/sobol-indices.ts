import type { SaltelliDesign } from "../designs/index.ts";
import type { Interval } from "../intervals.ts";
import { addTo, emptyMean } from "../running.ts";
import { percentileIntervals, type Resampling } from "./bootstrap.ts";
import { requireOutputs } from "./outputs.ts";

/** Shares of the variance of an output that one factor accounts for. */
export interface SobolIndex {
  /** By itself: what would go, on average, if the factor were known. */
  readonly first: Interval;
  /** By itself and with others: what would remain, on average, if all others were known. */
  readonly total: Interval;
}

/**
 * First-order and total indices, from outputs y at the points of A, B and A_B^i (see
 * `saltelliDesign`), less the mean of those of A and B:
 *
 *     V = mean of y(A)^2 and y(B)^2
 *     S_i = mean of y(B) (y(A_B^i) - y(A)) / V
 *     T_i = mean of (y(A) - y(A_B^i))^2 / (2 V)
 *
 * Estimates of small indices may be below 0, and first ones above total ones, by chance. The base
 * points are the cases of the bootstrap (n of the intervals); as it takes them for independent,
 * though they are more even than chance would be, its intervals are rather too wide.
 *
 * S: `saltelliEtAl2010`, table 2, (b). T: `jansen1999`: Jansen, M. J. W. (1999). Analysis of
 * variance designs for model output. Computer Physics Communications, 117(1-2), 35-43.
 * https://doi.org/10.1016/S0010-4655(98)00154-4
 *
 * @param outputs one finite number per point, in the order of design.points
 * @returns one element per factor, in their order; undefined if the output does not vary in A and B,
 *   where there is nothing to take shares of
 * @throws RangeError if an output is missing or not finite, naming its point; or if resampling is
 *   outside its range
 */
export function sobolIndices(
  design: SaltelliDesign,
  outputs: readonly (number | undefined)[],
  resampling: Resampling = {},
): SobolIndex[] | undefined {
  const { base, dimensions } = design;
  const y = requireOutputs(outputs, base * (dimensions + 2), (point) => nameOf(point, dimensions));
  const terms = termsOf(y, dimensions);
  const intervals = percentileIntervals(base, (cases) => shares(terms, cases), resampling);
  return intervals?.slice(0, dimensions).map((first, factor) => {
    return { first, total: intervals[dimensions + factor] as Interval };
  });
}

function nameOf(point: number, dimensions: number): string {
  const place = point % (dimensions + 2);
  const sample = place < 2 ? "AB"[place] : `A_B^${place - 2}`;
  return `${sample} of base point ${Math.floor(point / (dimensions + 2))}`;
}

/** What is averaged over base points, one element each. */
interface Terms {
  readonly a: Float64Array;
  readonly b: Float64Array;
  /** V S_i for each factor, then V T_i for each factor. */
  readonly parts: readonly Float64Array[];
}

function termsOf(y: readonly number[], dimensions: number): Terms {
  const group = dimensions + 2;
  const base = y.length / group;
  const sampleAt = (place: number) =>
    Float64Array.from({ length: base }, (_, i) => y[i * group + place] as number);
  const [a, b] = [sampleAt(0), sampleAt(1)];
  const { mean } = accountOf(a, b, Uint32Array.from(a.keys()));
  const mixed = Array.from({ length: dimensions }, (_, factor) => sampleAt(2 + factor));
  const first = mixed.map((ab) =>
    ab.map((own, i) => ((b[i] as number) - mean) * (own - (a[i] as number))),
  );
  const total = mixed.map((ab) =>
    ab.map((own, i) => {
      const difference = (a[i] as number) - own;
      return 0.5 * difference * difference;
    }),
  );
  return { a, b, parts: [...first, ...total] };
}

/** Undefined if the outputs of these base points are all the same. */
function shares({ a, b, parts }: Terms, cases: Uint32Array): number[] | undefined {
  const { m2, count } = accountOf(a, b, cases);
  if (m2 === 0) return undefined;
  const whole = (m2 / count) * cases.length;
  return parts.map((part) => {
    let sum = 0;
    for (const i of cases) sum += part[i] as number;
    return sum / whole;
  });
}

/** Of equal values the mean is that value and the sum of squares 0, without rounding. */
function accountOf(a: Float64Array, b: Float64Array, cases: Uint32Array) {
  const account = emptyMean();
  for (const i of cases) {
    addTo(account, a[i] as number);
    addTo(account, b[i] as number);
  }
  return account;
}
