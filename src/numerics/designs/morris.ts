import { openStream, uniform } from "../stream.ts";
import { requireWhole } from "../whole.ts";
import { permutation } from "./permutation.ts";

/** Trajectories through the unit cube, each of which moves every factor once. */
export interface MorrisDesign {
  /** Trajectory after trajectory, each of dimensions + 1 points; values from 0 to 1, ends included. */
  readonly points: readonly (readonly number[])[];
  /** moved[t][s] is the factor that differs between points s and s + 1 of trajectory t. */
  readonly moved: readonly (readonly number[])[];
  readonly dimensions: number;
  /** How far a factor moves, up or down. */
  readonly delta: number;
}

const MOST_TRAJECTORIES = 100_000;
const MOST_DIMENSIONS = 10_000;
const MOST_LEVELS = 1_000;

/**
 * Random trajectories over a grid of p levels per factor, to be read by `elementaryEffects`.
 *
 *     levels 0, 1 / (p - 1), ..., 1;   delta = p / (2 (p - 1))
 *
 * A trajectory begins anywhere on the grid and moves one factor after the other, in random order, by
 * delta: up from the lower half of the levels, down from the upper half. With p even, every level is
 * equally likely before and after. A trajectory depends on the seed and its number only: more of
 * them leave the first as they are.
 *
 * The ends 0 and 1 are among the values: a factor with infinite support needs other ends, such as
 * its quantiles of 1 and 99 %.
 *
 * `morris1991`: Morris, M. D. (1991). Factorial sampling plans for preliminary computational
 * experiments. Technometrics, 33(2), 161-174. https://doi.org/10.1080/00401706.1991.10484804
 *
 * @param levels p, an even number from 2 to 1000; Morris and many after him take 4
 * @param seed whole number, 0 to 2^53 - 1
 * @throws RangeError if a number is not whole or outside its range, or levels is odd
 */
export function morrisTrajectories(
  trajectories: number,
  dimensions: number,
  levels: number,
  seed: number,
): MorrisDesign {
  requireWhole("trajectories", trajectories, 1, MOST_TRAJECTORIES);
  requireWhole("dimensions", dimensions, 1, MOST_DIMENSIONS);
  requireWhole("levels", levels, 2, MOST_LEVELS);
  if (levels % 2 === 1) {
    throw new RangeError(
      `levels is ${levels}; it must be even, such as ${levels - 1} or ${levels + 1}, so that every level is equally likely.`,
    );
  }
  const points: number[][] = [];
  const moved = Array.from({ length: trajectories }, (_, t) => {
    const stream = openStream(seed, t, "Morris trajectory");
    const place = Array.from({ length: dimensions }, () => Math.floor(uniform(stream) * levels));
    const order = permutation(stream, dimensions);
    points.push(onCube(place, levels));
    for (const factor of order) {
      const from = place[factor] as number;
      place[factor] = from < levels / 2 ? from + levels / 2 : from - levels / 2;
      points.push(onCube(place, levels));
    }
    return order;
  });
  return { points, moved, dimensions, delta: levels / (2 * (levels - 1)) };
}

function onCube(place: readonly number[], levels: number): number[] {
  return place.map((level) => level / (levels - 1));
}
