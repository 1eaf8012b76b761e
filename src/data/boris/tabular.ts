import { exactSeconds } from "../clock-time.ts";
import { DataError } from "../data-error.ts";
import { cellsByName, type DelimitedRow, delimitedText, rowsOf } from "../delimited-rows.ts";
import { eventOf } from "../event-cells.ts";
import {
  lengthOf,
  type Observation,
  type ObservedEvent,
  observationOf,
} from "../observed-event.ts";
import { commentOf, episodeIn } from "./episode-comment.ts";
import { pairKey, type StatusRow, statusRows } from "./status-rows.ts";

const COLUMNS: readonly string[] = [
  "Time",
  "Media file path",
  "Total length",
  "FPS",
  "Subject",
  "Behavior",
  "Behavioral category",
  "Modifier #1",
  "Modifier #2",
  "Comment",
  "Status",
];

/** Where each field stands, for what an error says. */
const FIELDS = {
  runId: "Observation id",
  procedure: "procedure",
  subject: "Subject",
  episode: "Comment",
  behavior: "Behavior",
  type: "Status",
  start: "Time",
  stop: "Time",
  intensity: "Modifier #2",
  target: "Modifier #1",
} as const satisfies Record<keyof ObservedEvent, string>;

const NEEDED = ["Time", "Subject", "Behavior", "Status"];

/**
 * The events of one observation as BORIS's tabular events: a head about the observation, then a
 * row per START, STOP and POINT in order of time.
 * @throws {DataError} if there are none, or of more than one observation, or if a state of one
 * subject begins again before it is over.
 */
export function writeBorisTabular(events: readonly ObservedEvent[]): string {
  const length = lengthOf(events).toFixed(3);
  const rows = statusRows(events).map((row) => statusCells(row, length));
  const table = [...headOf(observationOf(events)), COLUMNS, ...rows];
  const full = table.map((row) => COLUMNS.map((_, at) => row[at] ?? ""));
  return delimitedText(full, "\t");
}

/**
 * Reads tabular events with the head about their observation; the events in order of their start.
 * @throws {DataError} naming line, column, value and what is allowed, also for a START or STOP
 * that has no partner.
 */
export function readBorisTabular(text: string): ObservedEvent[] {
  const rows = rowsOf(text, "\t");
  const at = rows.findIndex(({ cells }) => cells[0] === "Time" && cells.includes("Status"));
  const header = rows[at];
  if (header === undefined) {
    const says = "is missing: a header that begins with Time and has Status";
    throw new DataError({ column: "Time", says });
  }
  const observation = observationIn(rows.slice(0, at));
  const cellsOf = cellsByName(header, NEEDED);
  const pairing = new Pairing();
  for (const row of rows.slice(at + 1)) pairing.take(row.line, cellsOf(row), observation);
  return pairing.events();
}

/** Puts START and STOP together. */
class Pairing {
  readonly #found: (ObservedEvent | { readonly line: number; readonly event: ObservedEvent })[] =
    [];
  readonly #running = new Map<string, number>();

  take(line: number, cell: (column: string) => string, observation: Record<string, string>): void {
    const status = cell("Status");
    const type = status === "START" || status === "STOP" ? "STATE" : status;
    if (type !== "STATE" && type !== "POINT") {
      const says = "is no status: START, STOP or POINT";
      throw new DataError({ line, column: "Status", value: status, says });
    }
    const cells = {
      runId: observation["Observation id"] ?? "",
      procedure: observation.procedure ?? "",
      subject: cell("Subject"),
      episode: episodeIn(cell("Comment")),
      behavior: cell("Behavior"),
      type,
      start: cell("Time"),
      stop: cell("Time"),
      intensity: cell("Modifier #2"),
      target: cell("Modifier #1"),
    };
    const event = eventOf(cells, { line, columns: FIELDS });
    if (status === "POINT") this.#found.push(event);
    else if (status === "START") this.#start(line, event);
    else this.#stop(line, event);
  }

  /** All events; @throws {DataError} if a state never stopped. */
  events(): ObservedEvent[] {
    return this.#found.map((one) => {
      if (!("line" in one)) return one;
      throw fault(one.line, one.event, "has a START and no STOP");
    });
  }

  #start(line: number, event: ObservedEvent): void {
    const key = pairKey(event);
    if (this.#running.has(key)) throw fault(line, event, "has a START before the last one's STOP");
    this.#running.set(key, this.#found.push({ line, event }) - 1);
  }

  #stop(line: number, end: ObservedEvent): void {
    const key = pairKey(end);
    const at = this.#running.get(key);
    const begun = this.#found[at ?? -1];
    if (at === undefined || begun === undefined || !("line" in begun)) {
      throw fault(line, end, "has a STOP without a START");
    }
    if (end.stop < begun.event.start) throw fault(line, end, "stops before its START");
    this.#running.delete(key);
    this.#found[at] = { ...begun.event, stop: end.stop };
  }
}

function fault(line: number, event: ObservedEvent, what: string): DataError {
  const says = `of "${event.subject}" ${what}`;
  return new DataError({ line, column: "Behavior", value: event.behavior, says });
}

function headOf({ runId, procedure }: Observation): string[][] {
  return [
    ["Observation id", runId],
    [],
    ["Media file(s)"],
    [],
    ["Observation date"],
    [],
    ["Description"],
    [],
    ["Time offset (s)", "0.0"],
    [],
    ["independent variables"],
    ["variable", "value"],
    ["procedure", procedure ?? ""],
    [],
  ];
}

function observationIn(head: readonly DelimitedRow[]): Record<string, string> {
  return Object.fromEntries(head.map(({ cells: [name = "", value = ""] }) => [name, value]));
}

function statusCells({ event, time, status }: StatusRow, length: string): string[] {
  return [
    exactSeconds(time),
    "LIVE",
    length,
    "NA",
    event.subject,
    event.behavior,
    "",
    event.target,
    String(event.intensity ?? ""),
    commentOf(event.episode),
    status,
  ];
}
