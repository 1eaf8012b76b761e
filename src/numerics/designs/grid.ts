import { requireWhole } from "../whole.ts";

/** More combinations than this fill the memory before they answer a question. */
const MOST_COMBINATIONS = 10_000_000;

/**
 * All combinations of the levels of some factors, as tuples of indices: the full factorial design.
 * The last factor changes fastest: [2, 3] gives 00, 01, 02, 10, 11, 12. Without a factor there is
 * one combination, the empty one.
 *
 * @param levels how many levels each factor has
 * @returns one row per combination, one column per factor; element j is from 0 to levels[j] - 1
 * @throws RangeError if a factor has less than one level, or there are more than 10^7 combinations
 */
export function grid(levels: readonly number[]): number[][] {
  let combinations = 1;
  for (const [factor, count] of levels.entries()) {
    requireWhole(`levels[${factor}]`, count, 1, MOST_COMBINATIONS);
    combinations *= count;
  }
  if (combinations > MOST_COMBINATIONS) {
    throw new RangeError(
      `levels ${levels.join(" x ")} make ${combinations} combinations; there must be ${MOST_COMBINATIONS} at most. latinHypercube and sobolSequence fill a cube with any number of points.`,
    );
  }
  return levels.reduceRight<number[][]>(
    (rows, count) => Array.from({ length: count }, (_, i) => rows.map((row) => [i, ...row])).flat(),
    [[]],
  );
}
