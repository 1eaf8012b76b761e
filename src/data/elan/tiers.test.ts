import fc from "fast-check";
import { expect, it } from "vitest";
import { anyObservation, clockTime } from "../../../tests/data/any-events.ts";
import { annotationsOf } from "./tiers.ts";

it("annotations of one tier never overlap, last at least a millisecond, and are of one subject", () => {
  fc.assert(
    fc.property(anyObservation(clockTime), (events) => {
      const annotations = annotationsOf(events);
      for (const [at, one] of annotations.entries()) {
        expect(one.end).toBeGreaterThan(one.begin);
        for (const [by, other] of annotations.entries()) {
          if (at === by || one.tier !== other.tier) continue;
          expect(one.end <= other.begin || other.end <= one.begin).toBe(true);
          expect(events[at]?.subject).toBe(events[by]?.subject);
        }
      }
    }),
  );
});

it("a subject whose states follow each other has one tier for them and one for its points", () => {
  const event = {
    runId: "run",
    procedure: undefined,
    subject: "child",
    episode: 1,
    behavior: "cry",
    intensity: undefined,
    target: "",
  };
  const tiers = annotationsOf([
    { ...event, type: "STATE", start: 0, stop: 5 },
    { ...event, type: "POINT", start: 5, stop: 5 },
    { ...event, type: "STATE", start: 5, stop: 9 },
    { ...event, type: "POINT", start: 7, stop: 7 },
    { ...event, type: "POINT", start: 12, stop: 12 },
  ]).map(({ tier }) => tier);
  expect(tiers).toEqual(["child", "child 2", "child", "child 2", "child 2"]);
});
