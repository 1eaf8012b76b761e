import type { TransitionCounts } from "../../data/index.ts";

/** How many codes a table has: with D, without it, or secure against all else. */
export type Ways = 4 | 3 | 2;

/** All of them, the finest first. */
export const WAYS: readonly Ways[] = [4, 3, 2];

/** What rows and columns of a table stand for. */
export const CODES: Readonly<Record<Ways, readonly string[]>> = {
  4: ["A", "B", "C", "D"],
  3: ["A", "B", "C"],
  2: ["secure", "insecure"],
};

/** Secure against all else, from a table whose second code is B. */
export function secureOrNot(counts: TransitionCounts): TransitionCounts {
  const table = [
    [0, 0],
    [0, 0],
  ];
  counts.forEach((row, i) => {
    row.forEach((count, j) => {
      const cells = table[i === 1 ? 0 : 1] as number[];
      const column = j === 1 ? 0 : 1;
      cells[column] = (cells[column] as number) + count;
    });
  });
  return table;
}
