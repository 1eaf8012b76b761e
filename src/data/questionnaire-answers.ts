import { ECR_R_LENGTH } from "../instruments/index.ts";
import { commaHeader } from "./comma-header.ts";
import { DataError } from "./data-error.ts";
import { cellsByName, type DelimitedRow, rowsOf } from "./delimited-rows.ts";

/** One person's answers to a questionnaire of 36 items, as they stand in a table. */
export interface AnsweredQuestionnaire {
  /** Line of the table. */
  readonly line: number;
  /** What the column `id` says, or the number of the row. */
  readonly id: string;
  /** By item; `undefined` is missing. */
  readonly answers: readonly (number | undefined)[];
}

const PAGE = "docs/questionnaires.md";
/** `ECR1`, `ecrr_01`, `ECR-R 1`, `item1`, `q01`, `1`. */
const ITEM = /^(?:ecr[-_ ]?r?|item|q)?[-_ .]?0*([1-9]\d?)$/i;
const ID: readonly string[] = ["id", "ID", "subject", "participant", "person"];

/**
 * Answers from a table with a column for each item, named by its number; other columns but `id` are
 * left unread.
 *
 * @param missing codes that stand for a missing answer, as 0, 8 or 99; empty cells and NA always do
 * @throws {DataError} if an item has no column or two, or a cell is no number
 */
export function answersOfText(
  text: string,
  { missing = [] }: { readonly missing?: readonly number[] } = {},
): { readonly people: readonly AnsweredQuestionnaire[] } {
  const [header, ...rows] = rowsOf(text.replace(/^\uFEFF/, ""), ",");
  if (header === undefined) {
    throw new DataError({ says: "has no header: a column for each item is needed", page: PAGE });
  }
  commaHeader(header, PAGE);
  const columns = columnsOf(header);
  const id = header.cells.find((name) => ID.includes(name));
  try {
    const cellsOf = cellsByName(header, id === undefined ? columns : [...columns, id]);
    const people = rows.map((row, n) => {
      const cell = cellsOf(row);
      const answers = columns.map((column) => answerIn(row.line, column, cell(column), missing));
      return { line: row.line, id: id === undefined ? String(n + 1) : cell(id), answers };
    });
    return { people };
  } catch (error) {
    throw error instanceof DataError ? error.toldIn(PAGE) : error;
  }
}

function columnsOf({ line, cells }: DelimitedRow): string[] {
  const found = new Map<number, string>();
  for (const name of cells) {
    const item = Number(ITEM.exec(name.trim())?.[1]);
    if (!(item <= ECR_R_LENGTH)) continue;
    const other = found.get(item);
    if (other !== undefined) {
      const says = `and "${other}" are both named as item ${item}; one column each`;
      throw new DataError({ line, column: name, says, page: PAGE });
    }
    found.set(item, name);
  }
  return Array.from({ length: ECR_R_LENGTH }, (_, i) => {
    const name = found.get(i + 1);
    if (name !== undefined) return name;
    const says = `has no column in the header; named as ECR${i + 1}, item${i + 1} or ${i + 1}. It has ${cells.join(", ").slice(0, 200)}`;
    throw new DataError({ line, column: `item ${i + 1}`, says, page: PAGE });
  });
}

function answerIn(
  line: number,
  column: string,
  value: string,
  missing: readonly number[],
): number | undefined {
  const cell = value.trim();
  if (cell === "" || cell === "NA") return undefined;
  if (!/^-?\d+$/.test(cell)) {
    const says = "is no answer: a whole number, empty or NA";
    throw new DataError({ line, column, value, says, page: PAGE });
  }
  const answer = Number(cell);
  return missing.includes(answer) ? undefined : answer;
}
