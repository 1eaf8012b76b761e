import { join } from "node:path";
import Papa from "papaparse";
import type { Columns } from "../battery/index.ts";
import { lifeColumns, type StudyPlan } from "../study/index.ts";
import { readTable, tableFile } from "./run-folder/index.ts";

type Rows = readonly (readonly string[])[];

/** The columns of a table of lives while its rows come in; what is missing is NaN or "". */
class GrowingColumns {
  readonly #numbers: Record<string, Float64Array> = {};
  readonly #words: Record<string, string[]> = {};
  readonly #takers: readonly ((cell: string) => void)[];
  #lives = 0;

  constructor(plan: StudyPlan) {
    this.#takers = lifeColumns(plan).map(({ name, levels, text }) => {
      if (levels !== undefined || text === true) {
        const words: string[] = [];
        this.#words[name] = words;
        return (cell) => words.push(cell);
      }
      const numbers = new Float64Array(plan.lives);
      this.#numbers[name] = numbers;
      return (cell) => {
        numbers[this.#lives] = cell === "" ? Number.NaN : Number(cell);
      };
    });
  }

  add(rows: Rows): void {
    for (const row of rows) {
      for (const [i, take] of this.#takers.entries()) take(row[i] ?? "");
      this.#lives++;
    }
  }

  /** Of the rows so far. */
  columns(): Columns {
    const lives = this.#lives;
    const numbers = Object.entries(this.#numbers).map(([name, all]) => [
      name,
      all.subarray(0, lives),
    ]);
    return { lives, numbers: Object.fromEntries(numbers), words: this.#words };
  }
}

/** The rows of a table of lives, as text without header, by column; what is missing is NaN or "". */
export function columnsOf(plan: StudyPlan, text: string): Columns {
  const growing = new GrowingColumns(plan);
  growing.add(Papa.parse<string[]>(text, { skipEmptyLines: true }).data);
  return growing.columns();
}

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
