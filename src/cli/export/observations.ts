import Papa from "papaparse";
import { eventsFromCsv, type ObservedEvent } from "../../data/index.ts";
import { UserError } from "../errors.ts";

type Rows = readonly (readonly string[])[];

/**
 * Collects the rows of an events table into observations, one at a time, so that memory does not
 * grow with the table. Rows of one observation must follow one another, as in tables of bowlby.
 */
export class Observations {
  readonly #take: (events: ObservedEvent[]) => void;
  readonly #finished = new Set<string>();
  #header: readonly string[] | undefined;
  #key = "";
  #rows: (readonly string[])[] = [];

  constructor(take: (events: ObservedEvent[]) => void) {
    this.#take = take;
  }

  /**
   * Adds rows, the header first.
   *
   * @throws UserError when an observation goes on after another one began
   * @throws DataError when a row is no event
   */
  add(rows: Rows): void {
    for (const row of rows) {
      if (this.#header === undefined) {
        this.#header = row;
        continue;
      }
      const key = this.#keyOf(this.#header, row);
      if (key !== this.#key) this.end();
      if (this.#finished.has(key)) {
        throw new UserError(
          `The rows of the observation ${key} are not together. Sort the table by run_id and procedure.`,
        );
      }
      this.#key = key;
      this.#rows.push(row);
    }
  }

  /** The last observation is over. */
  end(): void {
    if (this.#rows.length === 0 || this.#header === undefined) return;
    const text = Papa.unparse([this.#header, ...this.#rows] as string[][], { newline: "\n" });
    this.#rows = [];
    this.#finished.add(this.#key);
    this.#take(eventsFromCsv(text));
  }

  #keyOf(header: readonly string[], row: readonly string[]): string {
    const cell = (name: string) => row[header.indexOf(name)] ?? "";
    return [cell("run_id"), cell("procedure")].filter((part) => part !== "").join(" ");
  }
}
