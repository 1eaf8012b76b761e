import { DataError } from "../data-error.ts";
import { cellsByName, type DelimitedRow, rowsOf } from "../delimited-rows.ts";

/** Seen (1) or not (0) in one interval. */
export type Act = 0 | 1;

/** What two people did, interval by interval, equally long and in step. */
export interface CoupleSequence {
  /** What the file calls this couple. */
  readonly couple: string;
  /** Whether the one under stress showed it. */
  readonly signals: readonly Act[];
  /** Whether the other one answered it by supporting. */
  readonly answers: readonly Act[];
}

/** Which columns are which; a table of two blocks does not say so by itself. */
export interface CoupleColumns {
  /** Block of the signals: `IKCB` for columns IKCB01, IKCB02, ... */
  readonly signal: string;
  /** Block of the answers. */
  readonly answer: string;
  /** Column with the name of the couple; `code` unless given. */
  readonly couple?: string;
}

const PAGE = "docs/couples-data.md";
const FEWEST_INTERVALS = 2;
const OF_A_BLOCK = /^(.*\D)(\d+)$/;

/**
 * Couples from a wide table: one line each, a column with its name, and for each of two kinds of
 * behaviour one column an interval, numbered from 1 (`IKCB01` or `IKCB1`). Every cell is 0 or 1.
 * Columns by name in any order, others kept out. Which block is whose is for the user to say.
 *
 * The shape of the table of `fuchs2017`, which is no part of this package.
 *
 * @throws {DataError} naming line, column and value: a block that is not there, has gaps or is not as
 *   long as the other, a cell that is neither 0 nor 1, a couple without a name or that stands twice
 */
export function readCouples(text: string, columns: CoupleColumns): CoupleSequence[] {
  try {
    return couplesFrom(text, columns);
  } catch (error) {
    throw error instanceof DataError ? error.toldIn(PAGE) : error;
  }
}

/**
 * Names of the blocks of a table, in the order in which they begin: columns with one name but for a
 * number at its end, two of them or more.
 * @throws {DataError} if the header cannot be read
 */
export function blocksIn(text: string): string[] {
  const blocks = new Map<string, number>();
  for (const name of headerOf(text.split(/[\r\n]/, 1)[0] ?? "").cells) {
    const block = OF_A_BLOCK.exec(name)?.[1];
    if (block !== undefined) blocks.set(block, (blocks.get(block) ?? 0) + 1);
  }
  return [...blocks].filter(([, many]) => many >= FEWEST_INTERVALS).map(([block]) => block);
}

function headerOf(text: string): DelimitedRow {
  return rowsOf(text, ",")[0] ?? { line: 1, cells: [] };
}

function couplesFrom(text: string, { signal, answer, couple = "code" }: CoupleColumns) {
  const [header = { line: 1, cells: [] }, ...rows] = rowsOf(text, ",");
  if (signal === answer) {
    const says = "cannot be both the signals and the answers";
    throw new DataError({ line: header.line, value: signal, says });
  }
  const signals = blockIn(header, signal);
  const answers = blockIn(header, answer);
  if (signals.length !== answers.length) {
    const says = `has ${answers.length} intervals, but "${signal}" has ${signals.length}; both need as many`;
    throw new DataError({ line: header.line, value: answer, says });
  }
  const cellsOf = cellsByName(header, [couple, ...signals, ...answers]);
  const known = new Map<string, number>();
  return rows.map((row): CoupleSequence => {
    const cell = cellsOf(row);
    const name = cell(couple);
    requireNew(row.line, couple, name, known);
    const acts = (names: readonly string[]) =>
      names.map((column) => actIn(row.line, column, cell(column)));
    return { couple: name, signals: acts(signals), answers: acts(answers) };
  });
}

/** The columns of a block by number: 1, 2, 3, ... without a gap. */
function blockIn(header: DelimitedRow, block: string): string[] {
  const byNumber = new Map<number, string>();
  for (const column of header.cells) {
    const [, name, number] = OF_A_BLOCK.exec(column) ?? [];
    if (name !== block) continue;
    const before = byNumber.get(Number(number));
    if (before !== undefined) {
      const says = `is the same interval as "${before}"`;
      throw new DataError({ line: header.line, column, says });
    }
    byNumber.set(Number(number), column);
  }
  const numbers = [...byNumber.keys()].sort((a, b) => a - b);
  if (numbers.length < FEWEST_INTERVALS) {
    const has = `is no block of ${FEWEST_INTERVALS} columns or more, such as ${block}1, ${block}2; the header has ${header.cells.join(", ").slice(0, 400)}`;
    throw new DataError({ line: header.line, value: block, says: has });
  }
  const gap = numbers.findIndex((number, i) => number !== i + 1);
  if (gap >= 0) {
    const says = `begins with 1 and leaves none out: ${block}${gap + 1} is missing, ${byNumber.get(numbers[gap] as number)} is there`;
    throw new DataError({ line: header.line, value: block, says });
  }
  return numbers.map((number) => byNumber.get(number) as string);
}

function requireNew(line: number, column: string, name: string, known: Map<string, number>): void {
  if (name === "" || name === "NA") {
    throw new DataError({ line, column, value: name, says: "is nothing: a couple needs a name" });
  }
  const before = known.get(name);
  if (before !== undefined) {
    const says = `stands in line ${before} already: one line for each couple`;
    throw new DataError({ line, column, value: name, says });
  }
  known.set(name, line);
}

function actIn(line: number, column: string, value: string): Act {
  if (value === "1") return 1;
  if (value === "0") return 0;
  const says = "is neither 0 nor 1; couples with intervals that are not known are to be left out";
  throw new DataError({ line, column, value, says });
}
