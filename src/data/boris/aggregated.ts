import { exactSeconds } from "../clock-time.ts";
import { cellsByName, delimitedText, rowsOf } from "../delimited-rows.ts";
import { eventOf } from "../event-cells.ts";
import { lengthOf, type ObservedEvent, observationOf } from "../observed-event.ts";
import { commentOf, episodeIn } from "./episode-comment.ts";
import { fromModifiers, modifiersOf } from "./modifiers.ts";

const COLUMNS: readonly string[] = [
  "Observation id",
  "Observation date",
  "Description",
  "Media file",
  "Total length",
  "FPS",
  "procedure",
  "Subject",
  "Behavior",
  "Behavioral category",
  "Modifiers",
  "Behavior type",
  "Start (s)",
  "Stop (s)",
  "Duration (s)",
  "Comment start",
  "Comment stop",
];

/** Where each field stands, for reading and for what an error says. */
const FIELDS = {
  runId: "Observation id",
  procedure: "procedure",
  subject: "Subject",
  episode: "Comment start",
  behavior: "Behavior",
  type: "Behavior type",
  start: "Start (s)",
  stop: "Stop (s)",
  intensity: "Modifiers",
  target: "Modifiers",
} as const satisfies Record<keyof ObservedEvent, string>;

const { runId, subject, behavior, type, start, stop } = FIELDS;
const NEEDED = [runId, subject, behavior, type, start, stop];

/** The header of a file of aggregated events. */
export const borisHeader: string = delimitedText([COLUMNS], "\t");

/**
 * The events of one observation as rows of BORIS's aggregated events (tab-separated), to stand
 * below `borisHeader`; `procedure` is the independent variable.
 * @throws {DataError} if there are none, or of more than one observation.
 */
export function writeBoris(events: readonly ObservedEvent[]): string {
  const { runId: observation, procedure = "" } = observationOf(events);
  const length = lengthOf(events).toFixed(3);
  const before = [observation, "", "", "LIVE", length, "NA", procedure];
  return delimitedText(
    events.map((event) => [...before, ...cellsOf(event)]),
    "\t",
  );
}

/**
 * Reads aggregated events; columns by name, others kept out. Modifiers are target|intensity, in
 * one column or in "Modifier #1" and "Modifier #2".
 * @throws {DataError} naming line, column, value and what is allowed.
 */
export function readBoris(text: string): ObservedEvent[] {
  const [header = { line: 1, cells: [] }, ...rows] = rowsOf(text, "\t");
  const byName = cellsByName(header, NEEDED);
  return rows.map((row) => {
    const cell = byName(row);
    const modifiers = fromModifiers(cell("Modifiers"), row.line);
    const cells = {
      runId: cell(FIELDS.runId),
      procedure: cell(FIELDS.procedure),
      subject: cell(FIELDS.subject),
      episode: episodeIn(cell(FIELDS.episode)),
      behavior: cell(FIELDS.behavior),
      type: cell(FIELDS.type),
      start: cell(FIELDS.start),
      stop: cell(FIELDS.stop),
      intensity: modifiers.intensity || chosen(cell("Modifier #2")),
      target: modifiers.target || chosen(cell("Modifier #1")),
    };
    return eventOf(cells, { line: row.line, columns: FIELDS });
  });
}

function chosen(modifier: string): string {
  return modifier === "None" ? "" : modifier;
}

function cellsOf(event: ObservedEvent): string[] {
  const lasted = event.type === "POINT" ? "NA" : (event.stop - event.start).toFixed(3);
  return [
    event.subject,
    event.behavior,
    "",
    modifiersOf(event),
    event.type,
    exactSeconds(event.start),
    exactSeconds(event.stop),
    lasted,
    commentOf(event.episode),
    "",
  ];
}
