import { expect, test } from "vitest";
import { addChild, createSums, summarise } from "../../src/population/index.ts";
import { renderSensitivity } from "../../src/report/sensitivity.ts";
import { planFor, raise } from "../phenomena/cohorts.ts";

const sums = createSums();
for (const child of raise(planFor(undefined, {}, { days: 60 }), 40)) addChild(sums, child);
const summary = summarise(sums);
const under = (shift: string) => {
  const found = summary.sensitivity.find((one) => one.shift.startsWith(shift));
  if (found === undefined) throw new Error(`no rule ${shift}`);
  return found.counts;
};

test("a lower cut point never makes a class rarer, a higher one never more frequent", () => {
  expect(under("avoidance 3").A).toBeGreaterThanOrEqual(summary.counts.A);
  expect(under("avoidance 5").A).toBeLessThanOrEqual(summary.counts.A);
  expect(under("disorganisation 4").D).toBeGreaterThanOrEqual(summary.counts.D);
  expect(under("disorganisation 6").D).toBeLessThanOrEqual(summary.counts.D);
  const frozen = JSON.stringify(summary.counts);
  const moved = summary.sensitivity.filter(({ counts }) => JSON.stringify(counts) !== frozen);
  expect(moved.length).toBeGreaterThan(0);
});

test("every shifted rule codes every child, and the page shows all six beside the frozen one", () => {
  for (const { counts } of summary.sensitivity) {
    expect(counts.A + counts.B + counts.C + counts.D).toBe(40);
  }
  const { markup } = renderSensitivity(summary);
  expect(markup.match(/<th scope="row">/g)).toHaveLength(7);
  expect(markup).toContain("resistance 3 instead of 4");
});
