import { openStream, uniform } from "../stream.ts";
import { requireWhole } from "../whole.ts";
import { DIRECTIONS } from "./sobol-directions.ts";

/** How many columns `sobolSequence` can give. */
export const MOST_SOBOL_DIMENSIONS: number = DIRECTIONS.length;

const BITS = 32;
const MOST_POINTS = 1_073_741_824;

/**
 * The first points of Sobol's sequence, which fill the cube more evenly than chance does: of the
 * first 2^m points, every one of the 2^m equal parts of an axis holds exactly one. Best taken by
 * powers of two, and with the first point.
 *
 *     x_0 = 0;   x_(i+1) = x_i XOR v_c,   c the number of ones at the end of i in binary
 *
 * bit by bit, in the order of the Gray code (`antonovSaleev1979`), with the direction numbers v of
 * `joeKuo2008`. Without a seed it is exactly the sequence of other programs with these numbers, and
 * deterministic: its first point is 0 in every dimension, so that quantiles may be infinite.
 *
 * With a seed, a random digital shift (`lecuyerLemieux2002`): one random word per dimension is
 * XORed to the bits of all points, and the rest below the 32nd bit is 1/2. Each point is then
 * uniform, two points of one part of an axis stay in one part, and 0 does not occur. The shift of a
 * dimension depends on the seed and its number only.
 *
 * Joe, S., & Kuo, F. Y. (2008). Constructing Sobol sequences with better two-dimensional
 * projections. SIAM Journal on Scientific Computing, 30(5), 2635-2654.
 * https://doi.org/10.1137/070709359. Antonov, I. A., & Saleev, V. M. (1979). An economic method of
 * computing LPtau-sequences. USSR Computational Mathematics and Mathematical Physics, 19(1),
 * 252-256. L'Ecuyer, P., & Lemieux, C. (2002). Recent advances in randomized quasi-Monte Carlo
 * methods. In Modeling uncertainty (pp. 419-474). https://doi.org/10.1007/0-306-48102-2_20
 *
 * @param points how many, from 1 to 2^30
 * @param dimensions from 1 to MOST_SOBOL_DIMENSIONS
 * @param seed whole number, 0 to 2^53 - 1; none for the sequence itself
 * @returns one row per point, one column per dimension, values in [0, 1)
 * @throws RangeError if an argument is not a whole number in its range
 */
export function sobolSequence(points: number, dimensions: number, seed?: number): number[][] {
  requireWhole("points", points, 1, MOST_POINTS);
  requireWhole("dimensions", dimensions, 1, MOST_SOBOL_DIMENSIONS);
  const directions = DIRECTIONS.slice(0, dimensions).map(directionNumbers);
  const below = seed === undefined ? 0 : 0.5;
  const bits = Uint32Array.from(directions, (_, j) => (seed === undefined ? 0 : word(seed, j)));
  const rows: number[][] = [];
  for (let i = 0; ; i++) {
    rows.push(Array.from(bits, (own) => (own + below) / 0x1_0000_0000));
    if (rows.length === points) return rows;
    const ones = Math.clz32(~i & (i + 1)) ^ 31;
    for (const [j, own] of directions.entries()) {
      bits[j] = (bits[j] as number) ^ (own[ones] as number);
    }
  }
}

function word(seed: number, dimension: number): number {
  return Math.floor(uniform(openStream(seed, dimension, "Sobol shift")) * 0x1_0000_0000);
}

/**
 * v_1 to v_32 as words, from the first s of them and the polynomial x^s + a_1 x^(s-1) + ... + 1
 * over the field of two elements:
 *
 *     v_k = a_1 v_(k-1) XOR ... XOR a_(s-1) v_(k-s+1) XOR v_(k-s) XOR (v_(k-s) >> s)
 *
 * @param line the polynomial, its coefficients as bits, then m_1 to m_s; v_k = m_k / 2^k
 */
function directionNumbers(line: readonly number[]): Uint32Array {
  const [polynomial = 1, ...first] = line;
  const degree = first.length;
  const v = new Uint32Array(BITS);
  // The first dimension has no polynomial: all its m are 1.
  if (degree === 0) return v.map((_, k) => 1 << (BITS - 1 - k));
  for (let k = 0; k < BITS; k++) {
    if (k < degree) {
      v[k] = (first[k] as number) << (BITS - 1 - k);
      continue;
    }
    const oldest = v[k - degree] as number;
    let next = oldest ^ (oldest >>> degree);
    for (let back = 1; back < degree; back++) {
      if ((polynomial >>> (degree - back)) & 1) next ^= v[k - back] as number;
    }
    v[k] = next;
  }
  return v;
}
