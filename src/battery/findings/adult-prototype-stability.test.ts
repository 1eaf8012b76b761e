import { expect, test } from "vitest";
import { computed } from "../../../tests/battery/computed.ts";
import { columnsOf, samplesOf } from "../../../tests/battery/made-up-columns.ts";
import { normal, openStream } from "../../numerics/index.ts";
import { ASKED } from "../populations/index.ts";

const PEOPLE = 388;
const FINDING = "adult-prototype-stability";
const TARGET = "lag-1-year r > 0 and flat beyond about 10 weeks";

/** Weekly reports of people who differ, with a state that keeps so much from week to week, and an error. */
function margins(kept: number, state: number): readonly number[] {
  const chance = openStream(5, 1, "made-up reports");
  const reports = Array.from({ length: PEOPLE }, () => {
    const level = normal(chance);
    let now = normal(chance);
    return Array.from({ length: ASKED.weekly.count }, () => {
      now = kept * now + Math.sqrt(1 - kept * kept) * normal(chance);
      return (level + state * now + 0.8 * normal(chance)).toFixed(4);
    }).join(" ");
  });
  const words = {
    asked: reports.map(() => "weekly"),
    report_general_anxiety_readings: reports,
    report_general_avoidance_readings: reports,
  };
  return computed(FINDING, TARGET, samplesOf("asked", columnsOf({}, words)));
}

test("S27 a state of weeks around a level makes r fall early and then stay", () => {
  const [yearly, early] = margins(0.7, 1);
  expect(yearly).toBeGreaterThan(0.2);
  expect(early).toBeGreaterThan(0.1);
});

test("S27 the error of a report alone makes nothing flat, however large it is", () => {
  const [yearly, early] = margins(0, 0);
  expect(yearly).toBeGreaterThan(0.4);
  expect(Math.abs(early as number)).toBeLessThan(0.06);
  const [, drifting] = margins(0.99, 1);
  expect(drifting).toBeLessThan(0);
});
