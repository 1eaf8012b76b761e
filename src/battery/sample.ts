import type { Columns } from "../study/index.ts";

export type { Columns };

/** Some of the lives of a population, perhaps one of them several times. */
export class Sample {
  readonly columns: Columns;
  /** Rows of the columns. */
  readonly rows: Int32Array;

  constructor(columns: Columns, rows: Int32Array) {
    this.columns = columns;
    this.rows = rows;
  }

  /** All lives of a population, each once. */
  static all(columns: Columns): Sample {
    return new Sample(
      columns,
      Int32Array.from({ length: columns.lives }, (_, i) => i),
    );
  }

  get size(): number {
    return this.rows.length;
  }

  /** A column of numbers in the order of the sample. @throws Error when there is none of the name */
  numbers(name: string): number[] {
    const column = this.columns.numbers[name];
    if (column === undefined) throw new Error(`No column of numbers is called "${name}".`);
    return Array.from(this.rows, (row) => column[row] as number);
  }

  /** A column of words in the order of the sample. @throws Error when there is none of the name */
  words(name: string): string[] {
    const column = this.columns.words[name];
    if (column === undefined) throw new Error(`No column of words is called "${name}".`);
    return Array.from(this.rows, (row) => column[row] as string);
  }

  /** The lives for which it holds; `holds` is told the place in the sample. */
  where(holds: (place: number) => boolean): Sample {
    return new Sample(
      this.columns,
      this.rows.filter((_, place) => holds(place)),
    );
  }
}
