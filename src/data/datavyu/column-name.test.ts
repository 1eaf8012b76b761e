import fc from "fast-check";
import { expect, it } from "vitest";
import { anyObservation, clockTime } from "../../../tests/data/any-events.ts";
import { columnOf, OBSERVATION, subjectOf } from "./column-name.ts";

const anySubject = anyObservation(clockTime).map(([event]) => event?.subject ?? "child");

it("every subject has a column that Datavyu takes without a warning, and can be read off it", () => {
  fc.assert(
    fc.property(anySubject, (subject) => {
      expect(columnOf(subject)).toMatch(/^[A-Za-z]\w*$/);
      expect(subjectOf(columnOf(subject))).toBe(subject);
    }),
    { numRuns: 1000 },
  );
});

it("plain names stay; the column about the observation is nobody's", () => {
  expect(["child", "caregiver_2", "Xenia"].map(columnOf)).toEqual([
    "child",
    "caregiver_2",
    "Xenia",
  ]);
  expect(columnOf("Zoë")).toBe("ZoXeb_");
  expect(columnOf("2nd")).toBe("X32_nd");
  expect(columnOf(OBSERVATION)).not.toBe(OBSERVATION);
});
