import { compareStability, type StabilityResult } from "../../src/battery/index.ts";
import { Sample } from "../../src/battery/sample.ts";
import {
  CODES,
  classificationAt,
  FIRST_AGE,
  organisedAt,
  type RetestSamples,
  SECOND_AGES,
} from "../../src/battery/stability/index.ts";
import type { TransitionCounts, TransitionSample } from "../../src/data/index.ts";

/**
 * Children with these codes at 12 months and at 18, 24 and 36. Tables of one list have the same sums
 * of rows, being of the same children.
 */
export function retested(
  fourWay: readonly TransitionCounts[],
  threeWay: readonly TransitionCounts[] = fourWay.map((table) =>
    table.slice(0, 3).map((row) => row.slice(0, 3)),
  ),
): Sample {
  const words: Record<string, string[]> = {};
  for (const [tables, columnAt, codes] of [
    [fourWay, classificationAt, CODES[4]],
    [threeWay, organisedAt, CODES[3]],
  ] as const) {
    const [firsts] = tables.map((table) => pairsIn(table, codes).map(([first]) => first));
    words[columnAt(FIRST_AGE)] = firsts ?? [];
    SECOND_AGES.forEach((age, i) => {
      words[columnAt(age)] = pairsIn(tables[i] ?? [], codes).map(([, second]) => second);
    });
  }
  const lives = Math.max(...Object.values(words).map(({ length }) => length));
  for (const column of Object.values(words)) {
    while (column.length < lives) column.push("");
  }
  return Sample.all({ lives, numbers: {}, words });
}

export function populations(retest: Sample, retestAtRisk: Sample = retest): RetestSamples {
  return { retest, retestAtRisk };
}

/** A published sample of a year between both times, with no risk, unless said otherwise. */
export function published(study: string, some: Partial<TransitionSample>): TransitionSample {
  return {
    study,
    authors: `Author ${study}`,
    sample: "Single sample",
    monthsAtFirst: 12,
    monthsAtSecond: 24,
    socialRisk: false,
    medicalRisk: false,
    coding: undefined,
    fourWay: undefined,
    threeWay: undefined,
    twoWay: undefined,
    ...some,
  };
}

function pairsIn(table: TransitionCounts, codes: readonly string[]): (readonly [string, string])[] {
  return table.flatMap((row, i) =>
    row.flatMap((count, j) =>
      Array.from({ length: count }, () => [codes[i] as string, codes[j] as string] as const),
    ),
  );
}

/** A table of A, B, C and D at two times. */
export const counts: TransitionCounts = [
  [20, 6, 2, 2],
  [8, 66, 8, 8],
  [2, 6, 5, 2],
  [4, 14, 2, 15],
];
const twoWay = (n: number) => [
  [3 * n, n],
  [7, 20],
];
export function madeUpStability(): StabilityResult {
  return compareStability(
    [
      published("1", { twoWay: twoWay(9) }),
      published("2", { twoWay: twoWay(20), socialRisk: true, monthsAtSecond: 48 }),
      published("3", { twoWay: twoWay(14) }),
      published("4", { fourWay: counts, monthsAtSecond: 18 }),
      published("5", {}),
    ],
    populations(retested([counts, counts, counts])),
    { resamples: 200 },
  );
}
