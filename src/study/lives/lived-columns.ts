import Papa from "papaparse";
import { lifeColumns, type StudyPlan } from "../plan/index.ts";

/** Columns of a table of lives by their names; NaN and "" are missing. */
export interface Columns {
  readonly lives: number;
  readonly numbers: Readonly<Record<string, Float64Array>>;
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/** The columns of a table of lives while its rows come in. */
export class GrowingColumns {
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

  /** @param rows cells as text, in the order of `lifeColumns` */
  add(rows: readonly (readonly string[])[]): void {
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

/**
 * The rows of a table of lives by column.
 *
 * @param text CSV without a header, as `liveChunk` gives it; chunks in their order, joined
 */
export function columnsOf(plan: StudyPlan, text: string): Columns {
  const growing = new GrowingColumns(plan);
  const settings = { delimiter: ",", newline: "\n", skipEmptyLines: true } as const;
  growing.add(Papa.parse<string[]>(text, settings).data);
  return growing.columns();
}
