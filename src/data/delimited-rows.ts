import Papa from "papaparse";
import { DataError } from "./data-error.ts";

/** One row of a delimited table and the line it begins on. */
export interface DelimitedRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The rows of a table with quotes as in RFC 4180, without lines that hold nothing;
 * lines may end in any way, also in several.
 * @throws {DataError} where a quote is not closed.
 */
export function rowsOf(text: string, delimiter: "," | "\t"): DelimitedRow[] {
  const plain = withLineFeeds(text, delimiter);
  const { data, errors } = Papa.parse<string[]>(plain, { delimiter, newline: "\n" });
  const rows: DelimitedRow[] = [];
  let line = 1;
  for (const cells of data) {
    rows.push({ line, cells });
    line += 1 + cells.reduce((sum, cell) => sum + breaksIn(cell), 0);
  }
  const [fault] = errors;
  if (fault !== undefined) {
    const says = `cannot be read: ${fault.message}; a quote inside quotes is doubled`;
    throw new DataError({ line: rows[fault.row ?? 0]?.line, says });
  }
  return rows.filter(({ cells }) => cells.length > 1 || cells[0] !== "");
}

/** Rows as text, each with its end of line. */
export function delimitedText(
  rows: readonly (readonly (string | number | undefined)[])[],
  delimiter: "," | "\t",
): string {
  return rows.length === 0 ? "" : `${Papa.unparse([...rows], { delimiter, newline: "\n" })}\n`;
}

/** Cells of the row by the names of the header; "" for a column the table does not have. */
export type CellsByName = (row: DelimitedRow) => (column: string) => string;

/**
 * Looks cells up by the names of a header; columns nobody asks for are kept out.
 * @throws {DataError} if a needed column is missing or a column stands twice.
 */
export function cellsByName(header: DelimitedRow, needed: readonly string[]): CellsByName {
  const at = new Map<string, number>();
  for (const [index, name] of header.cells.entries()) {
    if (at.has(name) && needed.includes(name)) {
      throw new DataError({ line: header.line, column: name, says: "stands twice in the header" });
    }
    at.set(name, index);
  }
  for (const name of needed) {
    if (at.has(name)) continue;
    const has = `is missing; the header has ${header.cells.join(", ").slice(0, 400)}`;
    throw new DataError({ line: header.line, column: name, says: has });
  }
  return (row) => {
    if (row.cells.length > header.cells.length) {
      const value = row.cells[header.cells.length] ?? "";
      const says = `is one cell too many; the header has ${header.cells.length}`;
      throw new DataError({ line: row.line, value, says });
    }
    return (column) => row.cells[at.get(column) ?? -1] ?? "";
  };
}

/** Every line ended by a line feed, whatever ended it, and cells in quotes left as they are. */
function withLineFeeds(text: string, delimiter: string): string {
  if (!text.includes("\r")) return text;
  const parts: string[] = [];
  let from = 0;
  let begins = true;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (begins && character === '"') at = closingQuote(text, at);
    else if (character === "\r") {
      parts.push(text.slice(from, at), "\n");
      if (text[at + 1] === "\n") at += 1;
      from = at + 1;
    }
    begins = character === delimiter || character === "\n" || character === "\r";
  }
  return [...parts, text.slice(from)].join("");
}

/** Where a cell's quotes end; a quote inside them is doubled. */
function closingQuote(text: string, opening: number): number {
  let at = text.indexOf('"', opening + 1);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at === -1 ? text.length : at;
}

function breaksIn(cell: string): number {
  return cell.split("\n").length - 1;
}
