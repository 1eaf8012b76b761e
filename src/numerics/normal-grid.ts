import { exp } from "./elementary.ts";
import { requireWhole } from "./whole.ts";

/** Places and weights that stand for a standard normal distribution; the weights sum to 1. */
export interface NormalGrid {
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
}

/**
 * The Gauss-Hermite rule for a standard normal variable: sum w f(x) is E f(X) exactly for every
 * polynomial f of degree below 2 n.
 *
 *     He_0 = 1,  He_1 = x,  sqrt(k + 1) He_(k+1) = x He_k - sqrt(k) He_(k-1)     (orthonormal)
 *     nodes are the zeros of He_n,  w = 1 / sum_(k<n) He_k(x)^2
 *
 * The zeros of each polynomial lie one by one between those of the last, where halving finds them.
 *
 * `abramowitzStegun1964`, 25.4.46, in the scale of the normal distribution.
 *
 * @param points 1 to 64
 * @throws RangeError if `points` is no whole number in this range
 */
export function gaussHermite(points: number): NormalGrid {
  requireWhole("points", points, 1, 64);
  let zeros: number[] = [];
  for (let degree = 1; degree <= points; degree++) {
    const edge = 2 * Math.sqrt(degree) + 1;
    const borders = [-edge, ...zeros, edge];
    zeros = Array.from({ length: degree }, (_, i) =>
      zeroBetween(degree, borders[i] as number, borders[i + 1] as number),
    );
  }
  // What is even to rounding is made even to the bit.
  const nodes = Float64Array.from(zeros, (x, i) => (x - (zeros[points - 1 - i] as number)) / 2);
  return { nodes, weights: nodes.map((x) => 1 / sumOfSquares(points, x)) };
}

/**
 * Evenly spaced places with weights as the normal density: better than Gauss-Hermite where what is
 * averaged is narrow, as a likelihood of many answers is. The rule converges faster than any power
 * of the spacing once that is below the width of what is averaged.
 *
 * @param points odd, 3 to 1001
 * @param reach standard deviations from the middle to either end
 * @throws RangeError if an argument is outside these limits
 */
export function evenNormalGrid(points: number, reach: number): NormalGrid {
  requireWhole("points", points, 3, 1001);
  if (!(reach > 0 && reach <= 30))
    throw new RangeError(`reach is ${reach}; it must be in (0, 30].`);
  const step = (2 * reach) / (points - 1);
  const nodes = Float64Array.from({ length: points }, (_, i) => (i - (points - 1) / 2) * step);
  const density = nodes.map((x) => exp((-x * x) / 2));
  const sum = density.reduce((total, value) => total + value, 0);
  return { nodes, weights: density.map((value) => value / sum) };
}

function zeroBetween(degree: number, from: number, to: number): number {
  let [low, high] = [from, to];
  const rising = hermite(degree, high) > 0;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (hermite(degree, middle) > 0 === rising) high = middle;
    else low = middle;
  }
}

function hermite(degree: number, x: number): number {
  let [before, value] = [0, 1];
  for (let k = 0; k < degree; k++) {
    [before, value] = [value, (x * value - Math.sqrt(k) * before) / Math.sqrt(k + 1)];
  }
  return value;
}

function sumOfSquares(points: number, x: number): number {
  let sum = 0;
  for (let k = 0; k < points; k++) {
    const value = hermite(k, x);
    sum += value * value;
  }
  return sum;
}
