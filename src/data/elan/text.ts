import { secondsText } from "../clock-time.ts";
import { DataError } from "../data-error.ts";
import { eventOf } from "../event-cells.ts";
import { type Observation, type ObservedEvent, observationOf } from "../observed-event.ts";
import { annotationIn, annotationText, manyLines, oneLine } from "./annotation-value.ts";
import { annotationsOf } from "./tiers.ts";

const COLUMNS = ["tier", "participant", "begin", "end", "duration", "value"] as const;
const FIELDS = { subject: "participant", start: "begin", stop: "end", behavior: "value" } as const;
/** How ELAN begins the lines about media files that stand above the annotations. */
const MEDIA_LINE = '"#';

/**
 * The events of one observation as ELAN exports tab-delimited text: tier, participant, begin, end,
 * duration (seconds, three decimals) and value, without a header. A tier per subject, and more
 * where its events overlap. Neither the run nor the procedure is in it.
 * @throws {DataError} if there are none, or of more than one observation.
 */
export function writeElan(events: readonly ObservedEvent[]): string {
  observationOf(events);
  const annotations = annotationsOf(events);
  return events
    .map((event, at) => {
      const { tier = "", begin = 0, end = 0 } = annotations[at] ?? {};
      const times = [begin, end, end - begin].map(secondsText);
      return `${[tierCell(tier), oneLine(event.subject), ...times, annotationText(event)].join("\t")}\n`;
    })
    .join("");
}

/**
 * Reads such text; the participant is the subject, whatever the tier is called. The file does not
 * say which observation it is: the caller does.
 * @throws {DataError} naming line, column, value and what is allowed.
 */
export function readElan(text: string, observation: Observation): ObservedEvent[] {
  return text.split(/\r\n|\n|\r/).flatMap((row, index) => {
    if (row === "" || row.startsWith(MEDIA_LINE)) return [];
    return [eventIn(row.split("\t"), index + 1, observation)];
  });
}

function eventIn(
  cells: readonly string[],
  line: number,
  { runId, procedure = "" }: Observation,
): ObservedEvent {
  if (cells.length !== COLUMNS.length) {
    const says = `has ${cells.length} cells; there are ${COLUMNS.length}: ${COLUMNS.join(", ")}`;
    throw new DataError({ line, value: cells.join("\t"), says });
  }
  const [, participant = "", begin = "", end = "", , value = ""] = cells;
  const said = annotationIn(value, line);
  const stop = said.type === "POINT" ? "" : end;
  const subject = manyLines(participant);
  return eventOf(
    { runId, procedure, subject, start: begin, stop, ...said },
    { line, columns: FIELDS },
  );
}

function tierCell(tier: string): string {
  const cell = oneLine(tier);
  return cell.startsWith(MEDIA_LINE) ? `\\${cell}` : cell;
}
