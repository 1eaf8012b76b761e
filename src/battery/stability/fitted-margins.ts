import { type Conditional, secondCodes, sumOf } from "./tables.ts";

const CLOSE = 1e-12;
const MOST_ROUNDS = 10_000;

/**
 * The association of one table with the shares of another: rows and columns are scaled in turn until
 * both margins are those given. All odds ratios stay what they were, so it does not matter how often
 * each first code stood behind `association`.
 *
 * `demingStephan1940`: Deming, W. E., & Stephan, F. F. (1940). On a least squares adjustment of a
 * sampled frequency table when the expected marginal totals are known. The Annals of Mathematical
 * Statistics, 11(4), 427-444. https://doi.org/10.1214/aoms/1177731829
 *
 * @param association cells above 0
 * @param first shares of the first code, above 0, adding up to 1
 * @param second shares of the second code, above 0, adding up to 1
 * @returns the second code given the first
 */
export function withMargins(
  association: Conditional,
  first: readonly number[],
  second: readonly number[],
): Conditional {
  let joint = association;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const rows = joint.map((row, i) => scaled(row, (first[i] as number) / sumOf(row)));
    const columns = secondCodes(rows);
    const off = columns.map((sum, j) => Math.abs(sum - (second[j] as number)));
    joint = rows.map((row) =>
      row.map((cell, j) => (cell * (second[j] as number)) / (columns[j] as number)),
    );
    if (Math.max(...off) < CLOSE) break;
  }
  return joint.map((row) => scaled(row, 1 / sumOf(row)));
}

function scaled(row: readonly number[], factor: number): readonly number[] {
  return row.map((cell) => cell * factor);
}
