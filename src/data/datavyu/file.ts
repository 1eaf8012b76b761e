import { DataError } from "../data-error.ts";
import { escaped } from "../escaped-fields.ts";
import { eventOf } from "../event-cells.ts";
import {
  lengthOf,
  type Observation,
  type ObservedEvent,
  observationOf,
} from "../observed-event.ts";
import { packed, unpacked } from "./archive.ts";
import { clockOf } from "./clock.ts";
import { columnOf, OBSERVATION, subjectOf } from "./column-name.ts";
import { type Column, columnsIn } from "./spreadsheet.ts";

const CODES = ["behavior", "type", "episode", "intensity", "target"] as const;
const ABOUT = ["run_id", "procedure"] as const;
const FIELDS = {
  runId: "run_id",
  procedure: "procedure",
  start: "onset",
  stop: "offset",
} as const;

/**
 * The events of one observation as a Datavyu file (.opf): the column `observation` with one cell
 * about it, then a column per subject, by name. The same bytes for the same events.
 * @throws {DataError} if there are none, or of more than one observation, or 100 hours in.
 */
export function writeDatavyu(events: readonly ObservedEvent[]): Uint8Array {
  return packed(datavyuTexts(events));
}

/** The two texts in a Datavyu file: `project` (YAML) and `db` (the spreadsheet). */
export function datavyuTexts(events: readonly ObservedEvent[]): { project: string; db: string } {
  const { runId, procedure = "" } = observationOf(events);
  const bySubject = new Map<string, ObservedEvent[]>();
  for (const event of [...events].sort((a, b) => a.start - b.start)) {
    const column = bySubject.get(event.subject);
    if (column) column.push(event);
    else bySubject.set(event.subject, [event]);
  }
  const lines = [
    "#4",
    headOf(OBSERVATION, ABOUT),
    cellOf(0, lengthOf(events), [runId, procedure]),
    ...[...bySubject.keys()].sort().flatMap((subject) => {
      const own = bySubject.get(subject) ?? [];
      const cells = own.map((event) => cellOf(event.start, event.stop, valuesOf(event)));
      return [headOf(columnOf(subject), CODES), ...cells];
    }),
  ];
  return { project: projectOf(runId), db: `${lines.join("\n")}\n` };
}

/**
 * Reads a Datavyu file: the columns with a code `behavior`, others kept out; events in order of
 * their start, those that start together in order of columns. `observation` says which one it is
 * where the file has no column of that name.
 * @throws {DataError} naming line of db, column, value and what is allowed.
 */
export function readDatavyu(file: Uint8Array, observation?: Observation): ObservedEvent[] {
  const columns = columnsIn(unpacked(file, "db"));
  const about = aboutIn(columns) ?? observation;
  if (about === undefined) {
    const says = "is missing: a column with the codes run_id and procedure, and one cell";
    throw new DataError({ column: OBSERVATION, says });
  }
  const found = columns.filter(
    ({ name, codes }) => name !== OBSERVATION && codes.includes(CODES[0]),
  );
  const events = found.flatMap((column) => eventsIn(column, about));
  return events.sort((a, b) => a.start - b.start);
}

function eventsIn({ name, cells }: Column, about: Observation): ObservedEvent[] {
  return cells.map(({ line, onset, offset, values }) => {
    const cells = {
      runId: about.runId,
      procedure: about.procedure ?? "",
      subject: subjectOf(name),
      episode: values.episode ?? "",
      behavior: values.behavior ?? "",
      type: values.type ?? (onset === offset ? "POINT" : "STATE"),
      start: onset,
      stop: offset,
      intensity: values.intensity ?? "",
      target: values.target ?? "",
    };
    return eventOf(cells, { line, columns: FIELDS });
  });
}

function aboutIn(columns: readonly Column[]): Observation | undefined {
  const values = columns.find(({ name }) => name === OBSERVATION)?.cells[0]?.values;
  const runId = values?.run_id;
  return runId === undefined ? undefined : { runId, procedure: values?.procedure };
}

function headOf(name: string, codes: readonly string[]): string {
  return `${name} (MATRIX,true,)-${codes.map((code) => `${code}|NOMINAL`).join(",")}`;
}

function cellOf(start: number, stop: number, values: readonly string[]): string {
  const texts = values.map((value) => escaped(value, ",").replaceAll("\n", "\\\n"));
  return `${clockOf(start)},${clockOf(stop)},(${texts.join(",")})`;
}

function valuesOf(event: ObservedEvent): string[] {
  return CODES.map((code) => String(event[code] ?? ""));
}

function projectOf(runId: string): string {
  return [
    "!project",
    `dbFile: ${yamlText(`${runId}.opf`)}`,
    `name: ${yamlText(runId)}`,
    'origpath: ""',
    "version: 5",
    "viewerSettings: []",
    "",
  ].join("\n");
}

/** Double-quoted, with everything but plain ASCII as the number of its character. */
function yamlText(text: string): string {
  const inside = text.replace(/[^ !#-[\]-~]/gu, (character) => {
    const point = character.codePointAt(0) ?? 0;
    return `\\U${point.toString(16).padStart(8, "0")}`;
  });
  return `"${inside}"`;
}
