import { expect, test } from "vitest";
import { columnsOf } from "../../../tests/battery/made-up-columns.ts";
import { correlation, exp, normal, openStream } from "../../numerics/index.ts";
import { Replicates } from "../replicate.ts";
import { Sample } from "../sample.ts";
import { meanOf, r } from "./measures.ts";
import { REPORT_RELIABILITY, reportedReactivity } from "./parent-report.ts";

const LIVES = 4000;
const chance = openStream(3, 0, "test of parents' reports");
const own = Array.from({ length: LIVES }, () => 0.4 * normal(chance) - 0.2);
const columns = columnsOf({
  child: own.map((_, i) => i),
  temperament_reactivity: own.map((value) => exp(value)),
});
const reports = reportedReactivity(Sample.all(columns));

test("a parent's report is the child's own as far as it is reliable, and standard", () => {
  const link = correlation(own, reports);
  expect(link.low).toBeLessThan(Math.sqrt(REPORT_RELIABILITY));
  expect(link.high).toBeGreaterThan(Math.sqrt(REPORT_RELIABILITY));
  expect(link.high - link.low).toBeLessThan(0.04);
  expect(Math.abs(meanOf(reports))).toBeLessThan(4 / Math.sqrt(LIVES));
  expect(Math.abs(meanOf(reports.map((one) => one * one)) - 1)).toBeLessThan(
    4 * Math.sqrt(2 / LIVES),
  );
});

test("what is not the child's own in it goes with nothing", () => {
  const error = reports.map((one, i) => one - r(own, reports) * ((own[i] as number) + 0.2) * 2.5);
  expect(Math.abs(r(own, error))).toBeLessThan(4 / Math.sqrt(LIVES));
  expect(Math.abs(r(error.slice(1), error.slice(0, -1)))).toBeLessThan(4 / Math.sqrt(LIVES));
});

test("a child is reported alike in every replicate, and however often it is drawn", () => {
  const replicates = new Replicates({ community: columns }, 7, 3);
  for (const number of [0, 1, 2]) {
    const { community } = replicates.draw({ community: 2 * LIVES }, number);
    expect(reportedReactivity(community)).toEqual(
      Array.from(community.rows, (row) => reports[row]),
    );
  }
});

test("a child of several lives has the reports of one parent", () => {
  const twins = columnsOf({
    child: [0, 1, 2, 0, 1, 2],
    temperament_reactivity: [1, 2, 4, 1, 2, 4],
  });
  const [a, b, c, ...again] = reportedReactivity(Sample.all(twins));
  expect(again).toEqual([a, b, c]);
  expect(new Set([a, b, c]).size).toBe(3);
});

test("a report without the child's own is none", () => {
  const none = Sample.all(columnsOf({ child: [0, 1] }));
  expect(() => reportedReactivity(none)).toThrow("columns child and temperament_reactivity");
});
