import { DataError } from "../data-error.ts";
import { splitEscaped, unescaped } from "../escaped-fields.ts";
import { secondsIn } from "./clock.ts";

/** One cell: when, and its values by the names of the column's codes. */
export interface Cell {
  readonly line: number;
  readonly onset: string;
  readonly offset: string;
  readonly values: Readonly<Record<string, string>>;
}

export interface Column {
  readonly name: string;
  /** Names of its codes; none for a column of text, whose cells are left out. */
  readonly codes: readonly string[];
  readonly cells: Cell[];
}

const VERSION = "#4";
const HEAD = /^([A-Za-z]\w*) \(([A-Z]+),(?:true|false),[^()]*\)(?:-(.*))?$/;
const CELL = /^(\d\d:\d\d:\d\d:\d{3}),(\d\d:\d\d:\d\d:\d{3}),([\s\S]*)$/;

/**
 * The columns in the text of `db`, version #4.
 * @throws {DataError} naming line, field, value and what is allowed.
 */
export function columnsIn(db: string): Column[] {
  const [first, ...lines] = logicalLines(db);
  if (first?.text !== VERSION) {
    const says = `is no version: the first line of db is ${VERSION}`;
    throw new DataError({ line: 1, value: first?.text ?? "", says });
  }
  const columns: Column[] = [];
  for (const { line, text } of lines) {
    if (text === "") continue;
    const column = columns.at(-1);
    if (!/^\d\d:/.test(text)) columns.push(columnIn(text, line));
    else if (column === undefined) {
      throw new DataError({ line, value: text, says: "is a cell without a column above it" });
    } else if (column.codes.length > 0) column.cells.push(cellIn(text, line, column));
  }
  return columns;
}

interface Line {
  readonly line: number;
  readonly text: string;
}

/** A backslash at the end of a line puts the line break into the value. */
function logicalLines(db: string): Line[] {
  const end = db.startsWith(`${VERSION}\r\n`) ? "\r\n" : "\n";
  const lines: Line[] = [];
  let begun: { line: number; parts: string[] } | undefined;
  for (const [index, text] of db.split(end).entries()) {
    begun ??= { line: index + 1, parts: [] };
    begun.parts.push(text);
    if (endsInBackslash(text)) continue;
    lines.push({ line: begun.line, text: begun.parts.join("\n") });
    begun = undefined;
  }
  if (begun) lines.push({ line: begun.line, text: begun.parts.join("\n") });
  return lines;
}

function endsInBackslash(text: string): boolean {
  let count = 0;
  while (text.at(-1 - count) === "\\") count += 1;
  return count % 2 === 1;
}

function columnIn(text: string, line: number): Column {
  const [, name, type, codes = ""] = HEAD.exec(text) ?? [];
  if (name === undefined) {
    const says = "is neither a cell nor a column: name (MATRIX,true,)-code|NOMINAL,…";
    throw new DataError({ line, value: text, says });
  }
  const names = codes.split(",").map((code) => code.split("|")[0] ?? "");
  return { name, codes: type === "MATRIX" ? names : [], cells: [] };
}

function cellIn(text: string, line: number, { name, codes }: Column): Cell {
  const [, begin = "", end = "", matrix = ""] = CELL.exec(text) ?? [];
  const onset = secondsIn(begin);
  const offset = secondsIn(end);
  if (onset === undefined || offset === undefined) {
    const says = "is no cell: HH:MM:SS:mmm,HH:MM:SS:mmm,(value,…)";
    throw new DataError({ line, column: name, value: text, says });
  }
  const parts = /^\([\s\S]*\)$/.test(matrix) ? splitEscaped(matrix.slice(1, -1), ",") : [];
  if (parts.length !== codes.length) {
    const says = `is no cell with ${codes.length} values in brackets: (${codes.join(",")})`;
    throw new DataError({ line, column: name, value: matrix, says });
  }
  const values = codes.map((code, at) => [code, unescaped(parts[at] ?? "")]);
  return { line, onset, offset, values: Object.fromEntries(values) };
}
