import { join } from "node:path";
import type { Columns } from "../../battery/index.ts";
import { type StudyPlan, tablesOf } from "../../study/index.ts";
import { readTable, tableFile } from "../run-folder/index.ts";

/** The lives of a finished study, column by column. */
export async function readColumns(
  folder: string,
  plan: StudyPlan,
  quiet: boolean,
): Promise<Columns> {
  const facts = tablesOf(plan).get("lives")?.columns ?? [];
  const numbers: Record<string, Float64Array> = {};
  const words: Record<string, string[]> = {};
  const takers = facts.map(({ name, levels, text }) => {
    if (levels !== undefined || text === true) {
      const column: string[] = [];
      words[name] = column;
      return (_: number, cell: string) => {
        column.push(cell);
      };
    }
    const column = new Float64Array(plan.lives);
    numbers[name] = column;
    return (row: number, cell: string) => {
      column[row] = cell === "" ? Number.NaN : Number(cell);
    };
  });
  let row = -1;
  await readTable(join(folder, tableFile(plan, "lives")), quiet, (rows) => {
    for (const cells of rows) {
      if (row >= 0) for (const [i, take] of takers.entries()) take(row, cells[i] ?? "");
      row++;
    }
  });
  return { lives: plan.lives, numbers, words };
}
