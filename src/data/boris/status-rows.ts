import { DataError } from "../data-error.ts";
import type { ObservedEvent } from "../observed-event.ts";

/** A row of tabular events: at one time something starts, stops or happens. */
export interface StatusRow {
  readonly event: ObservedEvent;
  readonly time: number;
  readonly status: "START" | "STOP" | "POINT";
}

/**
 * Two rows for a STATE, one for a POINT, in order of time. At the same time earlier states stop
 * before anything starts (they come first here, and sorting keeps that), and events that start
 * together keep their order.
 * @throws {DataError} if a state begins again before it is over: the rows could not be paired.
 */
export function statusRows(events: readonly ObservedEvent[]): StatusRow[] {
  const inOrder = [...events].sort((a, b) => a.start - b.start);
  refuseOverlaps(inOrder);
  const rows = inOrder.flatMap((event): StatusRow[] => {
    if (event.type === "POINT") return [{ event, time: event.start, status: "POINT" }];
    return [
      { event, time: event.start, status: "START" },
      { event, time: event.stop, status: "STOP" },
    ];
  });
  return rows.sort((a, b) => a.time - b.time);
}

/** What pairs a STOP with its START: the same subject, behavior and modifiers. */
export function pairKey(event: {
  subject: string;
  behavior: string;
  target: string;
  intensity: number | undefined;
}): string {
  return JSON.stringify([event.subject, event.behavior, event.target, event.intensity ?? ""]);
}

function refuseOverlaps(inOrder: readonly ObservedEvent[]): void {
  const over = new Map<string, number>();
  for (const event of inOrder) {
    if (event.type === "POINT") continue;
    const key = pairKey(event);
    if ((over.get(key) ?? 0) > event.start) {
      const says = `of "${event.subject}" begins again at ${event.start} s before it is over, and its rows could not be paired; the aggregated form can hold it`;
      throw new DataError({ column: "Behavior", value: event.behavior, says });
    }
    over.set(key, event.stop);
  }
}
