import {
  createStudySums,
  type FigurePlan,
  type StudyPlan,
  type StudyResult,
  sensitivityOf,
} from "../../study/index.ts";
import { readTable } from "./read-table.ts";

/** Everything a report is made from, read from a table of lives. */
export async function resultOf(
  { plan, version }: { readonly plan: StudyPlan; readonly version: string },
  figures: readonly FigurePlan[],
  file: string,
  quiet: boolean,
): Promise<StudyResult> {
  const sums = createStudySums(plan, figures);
  let columns: ReadonlyMap<string, number> | undefined;
  await readTable(file, quiet, (block) => {
    for (const row of block) {
      const at = columns;
      if (at === undefined) columns = new Map(row.map((name, i) => [name, i]));
      else sums.add((column) => row[at.get(column) ?? -1]);
    }
  });
  const measures = sums.finish();
  return { version, plan, figures, measures, sensitivity: sensitivityOf(plan, measures) };
}
