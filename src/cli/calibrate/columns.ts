import Papa from "papaparse";
import type { Columns } from "../../battery/index.ts";
import { lifeColumns, type StudyPlan } from "../../study/index.ts";

/** The rows of a table of lives, as text without header, by column; what is missing is NaN or "". */
export function columnsOf(plan: StudyPlan, text: string): Columns {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  const numbers: Record<string, Float64Array> = {};
  const words: Record<string, readonly string[]> = {};
  for (const [i, column] of lifeColumns(plan).entries()) {
    const cells = data.map((row) => row[i] ?? "");
    if (column.text === true || column.levels !== undefined) words[column.name] = cells;
    else numbers[column.name] = Float64Array.from(cells, numberIn);
  }
  return { lives: data.length, numbers, words };
}

function numberIn(cell: string): number {
  return cell === "" ? Number.NaN : Number(cell);
}
