import { requireWhole } from "../whole.ts";
import { MOST_SOBOL_DIMENSIONS, sobolSequence } from "./sobol.ts";

/** Two samples A and B, and for each factor A with that factor taken from B. */
export interface SaltelliDesign {
  /**
   * One group of dimensions + 2 points per base point: its row of A, its row of B, then its rows of
   * A_B^0, A_B^1, ... in the order of the factors. A_B^i is A with column i from B.
   */
  readonly points: readonly (readonly number[])[];
  /** Rows of A. */
  readonly base: number;
  readonly dimensions: number;
}

const MOST_BASE = 1_048_576;
const MOST_FACTORS = Math.floor(MOST_SOBOL_DIMENSIONS / 2);

/**
 * The radial design for first-order and total indices, to be read by `sobolIndices`:
 * base (dimensions + 2) points.
 *
 * A and B are the first and the last columns of one Sobol sequence with a random digital shift, so
 * that both are even and independent of each other. The groups of a smaller base are the first ones
 * of a larger base with the same seed: a study that needs more begins where it ended.
 *
 * `saltelliEtAl2010`: Saltelli, A., Annoni, P., Azzini, I., Campolongo, F., Ratto, M., & Tarantola,
 * S. (2010). Variance based sensitivity analysis of model output. Design and estimator for the total
 * sensitivity index. Computer Physics Communications, 181(2), 259-270.
 * https://doi.org/10.1016/j.cpc.2009.09.018
 *
 * @param base rows of A, a power of two from 2 to 2^20: with other numbers the sequence is not even
 * @param dimensions factors, at most half of MOST_SOBOL_DIMENSIONS
 * @param seed whole number, 0 to 2^53 - 1
 * @returns points with values in (0, 1)
 * @throws RangeError if an argument is not a whole number in its range, or base no power of two
 */
export function saltelliDesign(base: number, dimensions: number, seed: number): SaltelliDesign {
  requireWhole("base", base, 2, MOST_BASE);
  requirePowerOfTwo(base);
  requireWhole("dimensions", dimensions, 1, MOST_FACTORS);
  const points = sobolSequence(base, 2 * dimensions, seed).flatMap((row) => {
    const a = row.slice(0, dimensions);
    const b = row.slice(dimensions);
    return [a, b, ...b.map((value, factor) => a.with(factor, value))];
  });
  return { points, base, dimensions };
}

function requirePowerOfTwo(base: number): void {
  const below = 1 << (31 - Math.clz32(base));
  if (base === below) return;
  throw new RangeError(
    `base is ${base}; it must be a power of two, such as ${below} or ${2 * below}.`,
  );
}
