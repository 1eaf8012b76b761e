import * as v from "valibot";
import { DataError } from "./data-error.ts";
import { LONGEST, type ObservedEvent } from "./observed-event.ts";

/** An event as it stands in a table: text, "" where a cell is empty. */
export type EventCells = Readonly<Record<keyof ObservedEvent, string>>;

/** Where the cells stand: the line, and what a field is called there. */
export interface Place {
  readonly line: number;
  readonly columns: Readonly<Partial<Record<keyof ObservedEvent, string>>>;
}

const TIME = `is no time: seconds from 0 to ${LONGEST}, such as 12.5`;
const INTENSITY = "is no intensity: a number from 0 to 1, or nothing";
const EPISODE = "is no episode: a whole number from 0 on, or nothing";
const NUMBER = /^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

const named = v.pipe(v.string(), v.nonEmpty("is empty: a name is needed"));
const time = v.pipe(
  v.string(),
  v.regex(NUMBER, TIME),
  v.transform(Number),
  v.maxValue(LONGEST, TIME),
);
const intensity = v.pipe(
  v.string(),
  v.regex(NUMBER, INTENSITY),
  v.transform(Number),
  v.maxValue(1, INTENSITY),
);
const episode = v.pipe(v.string(), v.regex(/^\d{1,9}$/, EPISODE), v.transform(Number));

const schema = v.object({
  runId: named,
  procedure: emptyOr(v.string()),
  subject: named,
  episode: emptyOr(episode),
  behavior: named,
  type: v.picklist(["STATE", "POINT"], "is no type: STATE or POINT"),
  start: time,
  stop: emptyOr(time),
  intensity: emptyOr(intensity),
  target: v.string(),
});

/**
 * The event that the cells of one line say.
 * @throws {DataError} naming line, column, value and what is allowed.
 */
export function eventOf(cells: EventCells, place: Place): ObservedEvent {
  const { success, output, issues } = v.safeParse(schema, cells);
  if (!success) {
    const field = v.getDotPath(issues[0]) as keyof EventCells;
    throw faultAt(place, field, cells[field], issues[0].message);
  }
  const { start, type } = output;
  const stop = output.stop ?? (type === "POINT" ? start : undefined);
  if (stop === undefined) throw faultAt(place, "stop", "", "is empty: a STATE has an end");
  if (stop < start) throw faultAt(place, "stop", cells.stop, `is before its start, ${start}`);
  if (type === "POINT" && stop > start) {
    throw faultAt(place, "stop", cells.stop, `is not the start of a POINT, ${start}, or nothing`);
  }
  return { ...output, stop };
}

function emptyOr<T>(item: v.GenericSchema<string, T>): v.GenericSchema<string, T | undefined> {
  const nothing = v.pipe(
    v.string(),
    v.transform(() => undefined),
  );
  return v.lazy((cell): v.GenericSchema<string, T | undefined> => (cell === "" ? nothing : item));
}

function faultAt(place: Place, field: keyof EventCells, value: string, says: string): DataError {
  return new DataError({ line: place.line, column: place.columns[field] ?? field, value, says });
}
