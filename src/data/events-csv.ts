import { cellsByName, type DelimitedRow, delimitedText, rowsOf } from "./delimited-rows.ts";
import { eventOf } from "./event-cells.ts";
import type { ObservedEvent } from "./observed-event.ts";

/** Columns of events.csv by field, in their order. */
const COLUMNS = {
  runId: "run_id",
  procedure: "procedure",
  subject: "subject",
  episode: "episode",
  behavior: "behavior",
  type: "type",
  start: "start_s",
  stop: "stop_s",
  intensity: "intensity",
  target: "target",
} as const satisfies Record<keyof ObservedEvent, string>;

const FIELDS = Object.keys(COLUMNS) as (keyof ObservedEvent)[];
const NEEDED = Object.values(COLUMNS).filter((column) => column !== COLUMNS.procedure);

/**
 * Reads an events table as `bowlby ssp --out` writes it: columns by name in any order, others kept
 * out; `procedure` may be absent, the cells of stop, intensity and target empty (stop of a POINT).
 * @throws {DataError} naming line, column, value and what is allowed.
 */
export function eventsFromCsv(text: string): ObservedEvent[] {
  const [header = { line: 1, cells: [] }, ...rows] = rowsOf(text, ",");
  const cellsOf = cellsByName(header, NEEDED);
  return rows.map((row) => eventFrom(row, cellsOf(row)));
}

/** The events as an events table; `procedure` is a column if an event has one. */
export function eventsToCsv(events: readonly ObservedEvent[]): string {
  const procedures = events.some(({ procedure }) => procedure !== undefined);
  const fields = FIELDS.filter((field) => procedures || field !== "procedure");
  const rows = events.map((event) => fields.map((field) => event[field]));
  return delimitedText([fields.map((field) => COLUMNS[field]), ...rows], ",");
}

function eventFrom({ line }: DelimitedRow, cell: (column: string) => string): ObservedEvent {
  const cells = Object.fromEntries(FIELDS.map((field) => [field, cell(COLUMNS[field])]));
  return eventOf(cells as Record<keyof ObservedEvent, string>, { line, columns: COLUMNS });
}
