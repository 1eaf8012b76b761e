import { openStream, uniform } from "../stream.ts";
import { requireWhole } from "../whole.ts";
import { permutation } from "./permutation.ts";

/** With more, a number of 53 bits has no room for a place inside the stratum. */
const MOST_POINTS = 1_048_576;
const MOST_DIMENSIONS = 65_536;

/**
 * Points that fill every margin evenly: each of the `points` equal parts of each axis holds exactly
 * one of them, at a random place inside it.
 *
 *     x_ij = (p_j(i) + u_ij) / n,   p_j a random permutation of 0 to n - 1, u_ij uniform in (0, 1)
 *
 * A column depends on the seed, its number and the number of points only: a further dimension
 * leaves the others as they are.
 *
 * `mckayBeckmanConover1979`: McKay, M. D., Beckman, R. J., & Conover, W. J. (1979). A comparison of
 * three methods for selecting values of input variables in the analysis of output from a computer
 * code. Technometrics, 21(2), 239-245. https://doi.org/10.1080/00401706.1979.10489755
 *
 * @param points how many, from 1 to 2^20
 * @param seed whole number, 0 to 2^53 - 1
 * @returns one row per point, one column per dimension, values in (0, 1)
 * @throws RangeError if points, dimensions or seed are not whole numbers in their range
 */
export function latinHypercube(points: number, dimensions: number, seed: number): number[][] {
  requireWhole("points", points, 1, MOST_POINTS);
  requireWhole("dimensions", dimensions, 1, MOST_DIMENSIONS);
  const columns = Array.from({ length: dimensions }, (_, j) => {
    const stream = openStream(seed, j, "Latin hypercube");
    return permutation(stream, points).map((stratum) => (stratum + uniform(stream)) / points);
  });
  return Array.from({ length: points }, (_, i) => columns.map((column) => column[i] as number));
}
