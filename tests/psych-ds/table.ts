import Papa from "papaparse";
import { type Code, type Problem, problem } from "./problem.ts";

export interface Table {
  readonly columns: readonly string[];
  readonly problems: readonly Problem[];
}

/** The header of a CSV or TSV file, and what is wrong with its cells. */
export function tableOf(file: string, text: string | undefined): Table {
  if (text === undefined) {
    return unread([problem("FILE_NOT_READ", file, "the file is not UTF-8")]);
  }
  if (text === "") return unread([problem("CSV_HEADER_MISSING", file, "there is no header")]);
  const separator = file.endsWith(".tsv") ? "\t" : ",";
  const cells = text.replaceAll(/\r\n?/g, "\n");
  const quotes = quoteProblem(file, cells, separator);
  if (quotes !== undefined) return unread([quotes]);
  const { data } = Papa.parse<string[]>(cells, { delimiter: separator, newline: "\n" });
  const [header = [], ...rows] = cells.endsWith("\n") ? data.slice(0, -1) : data;
  // Papa Parse drops a byte order mark; to the validator it is part of the first column's name.
  const mark = cells.startsWith("\uFEFF") ? "\uFEFF" : "";
  const columns = header.map((name, index) => (index === 0 ? `${mark}${name}` : name));
  return { columns, problems: cellProblems(file, columns, rows) };
}

const unread = (problems: Problem[]): Table => ({ columns: [], problems });

/** Papa Parse reads a"b as it stands; the validator's parser refuses a quote inside a bare cell. */
function quoteProblem(file: string, cells: string, separator: string): Problem | undefined {
  const quoted = new RegExp(`(^|[${separator}\\n])"(?:[^"]|"")*"(?=[${separator}\\n]|$)`, "g");
  if (!cells.replaceAll(quoted, "$1").includes('"')) return undefined;
  return problem("CSV_FORMATTING_ERROR", file, "a quote is not closed, or stands in a bare cell");
}

function cellProblems(file: string, columns: readonly string[], rows: readonly string[][]) {
  const found: Problem[] = [];
  const add = (code: Code, sentence: string) => found.push(problem(code, file, sentence));
  const twice = repeated(columns);
  if (twice.length > 0) add("CSV_HEADER_REPEATED", `columns named twice: ${twice.join(", ")}`);
  // The validator keeps columns as properties of a Map, whose size cannot be set.
  if (columns.includes("size")) {
    add("CSV_FORMATTING_ERROR", 'the validator 1.5.1 cannot read a column called "size"');
  }
  const uneven = rows.findIndex((row) => row.length !== columns.length);
  if (uneven >= 0) {
    const cells = rows[uneven]?.length ?? 0;
    add(
      "CSV_HEADER_LENGTH_MISMATCH",
      `row ${uneven + 2} has ${cells} cells, the header ${columns.length}`,
    );
  }
  const identifier = columns.indexOf("row_id");
  const again = identifier < 0 ? [] : repeated(rows.map((row) => row[identifier] ?? ""));
  if (again.length > 0) add("ROWID_VALUES_NOT_UNIQUE", `row_id repeats ${again.join(", ")}`);
  return found;
}

function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>();
  const twice = values.filter((value) => seen.size === seen.add(value).size);
  return [...new Set(twice)];
}
