import { DataError } from "./data-error.ts";

/** Counts of children: a row for each code at the first time, a column for each at the second. */
export type TransitionCounts = readonly (readonly number[])[];

/** Cells of one line of a table, by column. */
export interface Line {
  readonly line: number;
  readonly cell: (column: string) => string;
}

const MOST_CHILDREN = 1_000_000;
const NUMBER = /^\d+(?:\.\d+)?$/;

/** Empty cells and `NA` both say that nothing is known. */
export function isMissing(cell: string): boolean {
  return cell === "" || cell === "NA";
}

/** Text that has to be there. @throws {DataError} where it is missing */
export function textIn({ line, cell }: Line, column: string): string {
  const value = cell(column);
  if (!isMissing(value)) return value;
  throw new DataError({ line, column, value, says: "is nothing: a name is needed" });
}

/** A number from 0 to `most`, or nothing. @throws {DataError} where it is neither */
export function numberIn({ line, cell }: Line, column: string, most: number): number | undefined {
  const value = cell(column);
  if (isMissing(value)) return undefined;
  if (NUMBER.test(value) && Number(value) <= most) return Number(value);
  const says = `is no number from 0 to ${most}, and not empty or NA`;
  throw new DataError({ line, column, value, says });
}

/** 1 for yes, 0 for no, or nothing. @throws {DataError} where it is neither */
export function flagIn({ line, cell }: Line, column: string): boolean | undefined {
  const value = cell(column);
  if (isMissing(value)) return undefined;
  if (value === "0" || value === "1") return value === "1";
  throw new DataError({ line, column, value, says: "is neither 0 nor 1, and not empty or NA" });
}

/** A whole number of children. @throws {DataError} where it is none */
export function countIn(row: Line, column: string): number | undefined {
  const count = numberIn(row, column, MOST_CHILDREN);
  if (count === undefined || Number.isInteger(count)) return count;
  const says = "is no count: a whole number of children";
  throw new DataError({ line: row.line, column, value: row.cell(column), says });
}

/**
 * A table of counts that is there as a whole and adds up to its n, or not at all.
 * @param columns names of its cells, by row
 * @param total name of the column of n
 * @throws {DataError} where a part of it is missing, or n is not the sum
 */
export function tableIn(
  row: Line,
  columns: readonly (readonly string[])[],
  total: string,
): TransitionCounts | undefined {
  const n = countIn(row, total) ?? 0;
  const counts = columns.map((names) => names.map((name) => countIn(row, name)));
  const known = counts.flat().filter((count) => count !== undefined);
  const sum = known.reduce((all, count) => all + count, 0);
  if (n === 0 && sum === 0) return undefined;
  const gap = columns.flat()[counts.flat().indexOf(undefined)];
  if (gap !== undefined) {
    const says = `is nothing, although ${total} is ${n} and other cells are ${sum} together`;
    throw new DataError({ line: row.line, column: gap, value: row.cell(gap), says });
  }
  if (n !== sum) {
    const says = `is not the sum of its cells, ${sum}`;
    throw new DataError({ line: row.line, column: total, value: row.cell(total), says });
  }
  return counts as number[][];
}
