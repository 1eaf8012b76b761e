import { MOST_RATING, OWN_STATEMENTS, type OwnRatings } from "../instruments/index.ts";
import { commaHeader } from "./comma-header.ts";
import { DataError } from "./data-error.ts";
import { type DelimitedRow, rowsOf } from "./delimited-rows.ts";

/** Ratings of one relationship, by the name it was given. */
export interface RatedRelationship {
  readonly relationship: string;
  readonly ratings: OwnRatings;
}

const PAGE = "docs/questionnaires.md";
const NAME = "relationship";
const COLUMNS: readonly string[] = [NAME, ...OWN_STATEMENTS];
const MOST_RELATIONSHIPS = 50;

type Cell = { readonly column: string; readonly value: unknown };
type Cells = readonly Cell[];

/**
 * Own ratings from a CSV table or a JSON list, one row or object a relationship: its name in
 * `relationship`, a rating from 1 to 7 for each statement, empty or absent where there is none.
 *
 * @throws {DataError} where a column is not known, a name is missing or stands twice, or a rating is
 *   none of 1 to 7
 */
export function ratingsOfText(text: string): readonly RatedRelationship[] {
  const plain = text.replace(/^\uFEFF/, "");
  const rows = /^\s*[[{]/.test(plain) ? rowsOfJson(plain) : rowsOfTable(plain);
  if (rows.length === 0 || rows.length > MOST_RELATIONSHIPS) {
    const says = `has ${rows.length} relationships; 1 to ${MOST_RELATIONSHIPS} are needed`;
    throw new DataError({ says, page: PAGE });
  }
  const seen = new Set<string>();
  return rows.map((row) => {
    const one = relationshipIn(row);
    if (seen.has(one.relationship)) {
      fault(row, { column: NAME, value: one.relationship }, "stands twice");
    }
    seen.add(one.relationship);
    return one;
  });
}

interface Row {
  readonly line: number | undefined;
  readonly cells: Cells;
}

function rowsOfTable(text: string): Row[] {
  const [header, ...rows] = rowsOf(text, ",");
  if (header === undefined) return [];
  const columns = commaHeader(header, PAGE);
  checkHeader(columns, header.line);
  return rows.map(({ line, cells }: DelimitedRow) => {
    const over = cells[columns.length];
    if (over !== undefined) {
      const says = `is one cell too many; the header has ${columns.length}`;
      throw new DataError({ line, value: over, says, page: PAGE });
    }
    return { line, cells: cells.map((value, i) => ({ column: columns[i] ?? "", value })) };
  });
}

function checkHeader(columns: readonly string[], line: number): void {
  const at = { line, cells: [] };
  columns.forEach((column, i) => {
    checkKnown(at, column);
    if (columns.indexOf(column) < i) {
      fault(at, { column, value: undefined }, "stands twice in the header");
    }
  });
  if (!columns.includes(NAME)) {
    fault(
      at,
      { column: NAME, value: undefined },
      `is missing; the header has ${columns.join(", ")}`,
    );
  }
}

function checkKnown(row: Row, column: string): void {
  if (COLUMNS.includes(column)) return;
  fault(row, { column, value: undefined }, `is not known; there are ${COLUMNS.join(", ")}`);
}

function rowsOfJson(text: string): Row[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new DataError({ says: `is no JSON: ${(error as Error).message}`, page: PAGE });
  }
  if (!Array.isArray(parsed) || !parsed.every((one) => typeof one === "object" && one !== null)) {
    throw new DataError({ says: "is no list of objects, one a relationship", page: PAGE });
  }
  return (parsed as Record<string, unknown>[]).map((one) => ({
    line: undefined,
    cells: Object.entries(one).map(([column, value]) => ({ column, value })),
  }));
}

function relationshipIn(row: Row): RatedRelationship {
  let relationship = "";
  const ratings: Record<string, number> = {};
  for (const cell of row.cells) {
    const { column, value } = cell;
    checkKnown(row, column);
    if (column === NAME) relationship = nameIn(row, cell);
    else if (!isMissing(value)) ratings[column] = ratingIn(row, cell);
  }
  if (relationship === "") fault(row, { column: NAME, value: "" }, "is nothing: a name is needed");
  return { relationship, ratings };
}

function nameIn(row: Row, cell: Cell): string {
  if (typeof cell.value === "string") return cell.value.trim();
  fault(row, cell, "is no name: a text is needed");
}

function isMissing(value: unknown): boolean {
  return value === null || (typeof value === "string" && ["", "NA"].includes(value.trim()));
}

function ratingIn(row: Row, cell: Cell): number {
  const rating = typeof cell.value === "string" ? Number(cell.value) : cell.value;
  const known = typeof rating === "number" && Number.isInteger(rating);
  if (known && rating >= 1 && rating <= MOST_RATING) return rating;
  fault(row, cell, `is no rating: a whole number from 1 to ${MOST_RATING}, or nothing`);
}

function fault({ line }: Row, { column, value }: Cell, says: string): never {
  const shown = value === undefined ? undefined : String(value);
  throw new DataError({ line, column, value: shown, says, page: PAGE });
}
