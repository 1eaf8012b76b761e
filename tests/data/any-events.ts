import fc from "fast-check";
import type { ObservedEvent } from "../../src/data/index.ts";

/** Names as people give them, and as nobody does. */
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'X4_ae,;|=\\"\t\n\r(ë😀 -.'), maxLength: 8 }),
  fc.constantFrom("child", "child 2", "observation", "None", "X41_", "episode=3", '"#x', "Zoë (2)"),
);
const anyName = anyText.filter((text) => text !== "");

/** Seconds to the last bit, up to thirty years. */
export const anyTime: fc.Arbitrary<number> = fc.oneof(
  fc.double({ min: 0, max: 1e9, noNaN: true }).map(Math.abs),
  fc.integer({ min: 0, max: 100 }),
);
/** Whole milliseconds below 100 hours, often the same. */
export const clockTime: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 0, max: 359_999_999 }).map((ms) => ms / 1000),
  fc.integer({ min: 0, max: 10 }),
);

type Share = Pick<ObservedEvent, "runId" | "procedure">;

const anyShare: fc.Arbitrary<Share> = fc.record({
  runId: anyName,
  procedure: fc.option(anyName, { nil: undefined }),
});

/** A few names again and again, so that subjects and behaviors come back. */
const anyEvent = (time: fc.Arbitrary<number>): fc.Arbitrary<Omit<ObservedEvent, keyof Share>> =>
  fc
    .record({
      subject: fc.oneof(anyName, fc.constantFrom("child", "caregiver")),
      behavior: fc.oneof(anyName, fc.constantFrom("cry", "smile")),
      type: fc.constantFrom("STATE" as const, "POINT" as const),
      times: fc.tuple(time, time),
      episode: fc.option(fc.nat({ max: 999_999_999 }), { nil: undefined }),
      intensity: fc.option(fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs), {
        nil: undefined,
      }),
      target: anyText,
    })
    .map(({ times, ...event }) => {
      const start = Math.min(...times);
      return { ...event, start, stop: event.type === "POINT" ? start : Math.max(...times) };
    });

/** The events of one observation, at least one, in any order. */
export function anyObservation(time: fc.Arbitrary<number>): fc.Arbitrary<ObservedEvent[]> {
  return fc
    .tuple(anyShare, fc.array(anyEvent(time), { minLength: 1, maxLength: 12 }))
    .map(([share, events]) => events.map((event) => ({ ...share, ...event })));
}

/** In order of start; those that start together keep theirs. */
export function byStart(events: readonly ObservedEvent[]): ObservedEvent[] {
  return [...events].sort((a, b) => a.start - b.start);
}
