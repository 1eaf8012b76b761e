import { milliseconds } from "../clock-time.ts";
import type { ObservedEvent } from "../observed-event.ts";

/** An annotation's place: annotations of one tier do not overlap and last at least 1 ms. */
export interface Annotation {
  readonly tier: string;
  /** Milliseconds. */
  readonly begin: number;
  readonly end: number;
}

/**
 * A tier per subject, named like it, and further ones ("child 2", …) for what overlaps: states
 * before points, which have tiers of their own. In the order of the events.
 */
export function annotationsOf(events: readonly ObservedEvent[]): Annotation[] {
  const taken = new Set(events.map(({ subject }) => subject));
  const tiers = new Map<string, Tier[]>();
  const placed = new Map<ObservedEvent, Annotation>();
  for (const event of [...events].sort(statesFirst)) {
    const begin = milliseconds(event.start);
    const end = Math.max(milliseconds(event.stop), begin + 1);
    const own = tiers.get(event.subject) ?? [];
    tiers.set(event.subject, own);
    let tier = own.find(({ type, over }) => type === event.type && over <= begin);
    if (tier === undefined) {
      tier = { name: nameOf(event.subject, own.length, taken), type: event.type, over: end };
      own.push(tier);
    }
    tier.over = end;
    placed.set(event, { tier: tier.name, begin, end });
  }
  return events.map((event) => placed.get(event) as Annotation);
}

interface Tier {
  readonly name: string;
  readonly type: ObservedEvent["type"];
  /** When its last annotation so far is over, in milliseconds. */
  over: number;
}

function statesFirst(a: ObservedEvent, b: ObservedEvent): number {
  if (a.type !== b.type) return a.type === "STATE" ? -1 : 1;
  return a.start - b.start;
}

function nameOf(subject: string, tiers: number, taken: Set<string>): string {
  if (tiers === 0) return subject;
  let number = tiers + 1;
  while (taken.has(`${subject} ${number}`)) number += 1;
  taken.add(`${subject} ${number}`);
  return `${subject} ${number}`;
}
