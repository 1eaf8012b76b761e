import Papa from "papaparse";
import { DataError, eventsFromCsv, type ObservedEvent } from "../../data/index.ts";
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
  /** Rows taken so far, the header too. */
  #read = 0;

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
        this.#read = 1;
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
      this.#read++;
    }
  }

  /** The last observation is over. */
  end(): void {
    if (this.#rows.length === 0 || this.#header === undefined) return;
    const text = Papa.unparse([this.#header, ...this.#rows] as string[][], { newline: "\n" });
    const before = this.#read - this.#rows.length;
    this.#rows = [];
    this.#finished.add(this.#key);
    this.#take(eventsOf(text, before));
  }

  #keyOf(header: readonly string[], row: readonly string[]): string {
    const cell = (name: string) => row[header.indexOf(name)] ?? "";
    return [cell("run_id"), cell("procedure")].filter((part) => part !== "").join(" ");
  }
}

/** The events of an observation; a line that is told of is that of the whole table. */
function eventsOf(text: string, before: number): ObservedEvent[] {
  try {
    return eventsFromCsv(text);
  } catch (error) {
    if (!(error instanceof DataError) || error.line === undefined) throw error;
    const said = error.message.replace(`line ${error.line}`, `line ${before + error.line - 1}`);
    throw new UserError(said);
  }
}
