import { DataError } from "./data-error.ts";
import { cellsByName, rowsOf } from "./delimited-rows.ts";
import {
  flagIn,
  isMissing,
  type Line,
  numberIn,
  type TransitionCounts,
  tableIn,
  textIn,
} from "./transition-cells.ts";

export type { TransitionCounts } from "./transition-cells.ts";

/** One sample whose children were classified twice. */
export interface TransitionSample {
  /** Samples with one number are of the same children: at other ages, with other parents or coders. */
  readonly study: string;
  readonly authors: string;
  /** What the sample is called within its study. */
  readonly sample: string;
  /** Ages of the children, months; undefined where not known. */
  readonly monthsAtFirst: number | undefined;
  readonly monthsAtSecond: number | undefined;
  readonly socialRisk: boolean | undefined;
  readonly medicalRisk: boolean | undefined;
  /** Coding systems of both times, as `Ainsworth/Cassidy-Marvin`. */
  readonly coding: string | undefined;
  /** A, B, C, D by A, B, C, D. */
  readonly fourWay: TransitionCounts | undefined;
  /** A, B, C by A, B, C, coded without D. */
  readonly threeWay: TransitionCounts | undefined;
  /** Secure, insecure by secure, insecure. */
  readonly twoWay: TransitionCounts | undefined;
}

const PAGE = "docs/stability.md";
const MOST_MONTHS = 1200;

const COLUMNS = {
  study: "Study ID",
  authors: "Authors",
  sample: "Subsample Desciption",
  first: "T1_month",
  second: "T2_month",
  social: "Social Risk",
  medical: "Medical Risk",
  coding: "coding",
} as const;

const FOUR_WAY = pairsOf(["A", "B", "C", "D"], 4);
const THREE_WAY = pairsOf(["A", "B", "C"], 3);
const TWO_WAY = pairsOf(["S", "IS"], 2);
const TOTALS = { four: "n-4", three: "n-3", two: "n-2" } as const;

const NEEDED: readonly string[] = [
  ...Object.values(COLUMNS),
  ...[FOUR_WAY, THREE_WAY, TWO_WAY].flat(2),
  ...Object.values(TOTALS),
];

/**
 * The table of samples behind `opie2021`, opie_transitions.csv of its repository: counts of codes at
 * two times, by sample. Columns by name in any order, others kept out; empty and `NA` are missing.
 *
 * @throws {DataError} naming line, column and value: no number, a table with gaps, an n that is not
 *   the sum of its cells, a second time before the first
 */
export function readTransitions(text: string): TransitionSample[] {
  try {
    const [header = { line: 1, cells: [] }, ...rows] = rowsOf(text, ",");
    const cellsOf = cellsByName(header, NEEDED);
    return rows.map((row) => sampleFrom({ line: row.line, cell: cellsOf(row) }));
  } catch (error) {
    throw error instanceof DataError ? error.toldIn(PAGE) : error;
  }
}

function sampleFrom(row: Line): TransitionSample {
  const monthsAtFirst = numberIn(row, COLUMNS.first, MOST_MONTHS);
  const monthsAtSecond = numberIn(row, COLUMNS.second, MOST_MONTHS);
  if (monthsAtFirst !== undefined && monthsAtSecond !== undefined) {
    if (monthsAtSecond <= monthsAtFirst) {
      const says = `is not after the first time, ${monthsAtFirst} months`;
      const value = row.cell(COLUMNS.second);
      throw new DataError({ line: row.line, column: COLUMNS.second, value, says });
    }
  }
  const coding = row.cell(COLUMNS.coding);
  return {
    study: textIn(row, COLUMNS.study),
    authors: textIn(row, COLUMNS.authors),
    sample: textIn(row, COLUMNS.sample),
    monthsAtFirst,
    monthsAtSecond,
    socialRisk: flagIn(row, COLUMNS.social),
    medicalRisk: flagIn(row, COLUMNS.medical),
    coding: isMissing(coding) ? undefined : coding,
    fourWay: tableIn(row, FOUR_WAY, TOTALS.four),
    threeWay: tableIn(row, THREE_WAY, TOTALS.three),
    twoWay: tableIn(row, TWO_WAY, TOTALS.two),
  };
}

function pairsOf(codes: readonly string[], ways: number): string[][] {
  return codes.map((first) => codes.map((second) => `${first}-${second}-${ways}`));
}
