import { DataError } from "./data-error.ts";

/**
 * One row of the events table: who did what, when, how strongly, to whom, in which observation.
 * A real child's or a simulated one's; nothing in it is known to the theory only.
 */
export interface ObservedEvent {
  /** The observation the event belongs to; not empty. */
  readonly runId: string;
  /** What was held or watched, such as strange_situation; undefined where it is not said. */
  readonly procedure: string | undefined;
  /** Who; not empty. */
  readonly subject: string;
  /** Episode of the procedure, counted by it; undefined where it has none. */
  readonly episode: number | undefined;
  /** What; not empty. */
  readonly behavior: string;
  /** A STATE lasts from start to stop, a POINT happens at start. */
  readonly type: "STATE" | "POINT";
  /** Seconds since the observation began, from 0 to `LONGEST`. */
  readonly start: number;
  /** Seconds since the observation began; at least start, and start itself for a POINT. */
  readonly stop: number;
  /** How strong, between 0 and 1; undefined where that has no meaning. */
  readonly intensity: number | undefined;
  /** Whom or what it was directed at; "" for nobody. */
  readonly target: string;
}

/** What all events of one observation share. */
export type Observation = Pick<ObservedEvent, "runId" | "procedure">;

/** Seconds, about thirty years: beyond it a time is a mistake. */
export const LONGEST = 1e9;

/** The events of each observation (run and procedure), in the order they first appear. */
export function observationsOf(events: Iterable<ObservedEvent>): ObservedEvent[][] {
  const found = new Map<string, ObservedEvent[]>();
  for (const event of events) {
    const key = keyOf(event);
    const held = found.get(key);
    if (held) held.push(event);
    else found.set(key, [event]);
  }
  return [...found.values()];
}

/**
 * What the events of one observation share.
 * @throws {DataError} if there are none, or of more than one observation.
 */
export function observationOf(events: readonly ObservedEvent[]): Observation {
  const [first] = events;
  if (first === undefined) throw new DataError({ says: "there is no event to write" });
  const other = events.find((event) => keyOf(event) !== keyOf(first));
  if (other !== undefined) {
    throw new DataError({
      column: other.runId === first.runId ? "procedure" : "run_id",
      value: other.runId === first.runId ? (other.procedure ?? "") : other.runId,
      says: `is another observation than ${JSON.stringify(keyOf(first))}; write one at a time`,
    });
  }
  return { runId: first.runId, procedure: first.procedure };
}

/** Seconds at which the last event of an observation is over. */
export function lengthOf(events: readonly ObservedEvent[]): number {
  return events.reduce((last, { stop }) => Math.max(last, stop), 0);
}

function keyOf({ runId, procedure }: Observation): string {
  return procedure === undefined ? runId : JSON.stringify([runId, procedure]);
}
