import { requireWhole } from "./whole.ts";

/** A place of a normal variable of mean 0 and variance 1, and how much it counts. */
export interface NormalNode {
  readonly at: number;
  readonly weight: number;
}

const MOST_NODES = 64;
const BISECTIONS = 80;

/**
 * The places and weights with which a sum stands for the mean over a standard normal variable,
 * exactly so for polynomials up to the power 2n − 1 (Gauss-Hermite, for the weight e^(−x²/2)). The
 * places are the zeros of the Hermite polynomial H_n, found between those of H_(n−1):
 *
 *     H_(k+1)(x) √(k+1) = x H_k(x) − √k H_(k−1)(x)        weight = 1 / (n H_(n−1)(x)²)
 *
 * `golubWelsch1969` for the rule; H_k is scaled to variance 1.
 *
 * @param n 1 to 64
 * @throws RangeError if n is something else
 */
export function gaussHermite(n: number): NormalNode[] {
  requireWhole("n", n, 1, MOST_NODES);
  let zeros: number[] = [];
  for (let degree = 1; degree <= n; degree++) {
    // All zeros of H_n lie within 2 √n of the middle.
    const bound = 2 * Math.sqrt(degree) + 1;
    const between = [-bound, ...zeros, bound];
    zeros = Array.from({ length: degree }, (_, i) =>
      zeroBetween(between[i] as number, between[i + 1] as number, degree),
    );
  }
  return zeros.map((at) => {
    const below = hermite(n - 1, at);
    return { at, weight: 1 / (n * below * below) };
  });
}

function zeroBetween(from: number, to: number, degree: number): number {
  let [low, high] = [from, to];
  const rising = hermite(degree, high) > 0;
  for (let i = 0; i < BISECTIONS; i++) {
    const middle = (low + high) / 2;
    const value = hermite(degree, middle);
    if (value === 0) return middle;
    if (value > 0 === rising) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

/** H_n(x), scaled to variance 1 under the standard normal. */
function hermite(n: number, x: number): number {
  let [before, last] = [0, 1];
  for (let k = 0; k < n; k++) {
    [before, last] = [last, (x * last - Math.sqrt(k) * before) / Math.sqrt(k + 1)];
  }
  return last;
}
