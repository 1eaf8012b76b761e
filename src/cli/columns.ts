import { join } from "node:path";
import { type Columns, GrowingColumns, type StudyPlan } from "../study/index.ts";
import { readTable, tableFile } from "./run-folder/index.ts";

/** The lives of a finished study by column; what is missing is NaN or "". */
export async function readColumns(
  folder: string,
  plan: StudyPlan,
  quiet: boolean,
): Promise<Columns> {
  const growing = new GrowingColumns(plan);
  let header = 1;
  await readTable(join(folder, tableFile(plan, "lives")), quiet, (rows) => {
    growing.add(rows.slice(header));
    if (rows.length > 0) header = 0;
  });
  return growing.columns();
}
