import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { normal } from "./deviates.ts";
import {
  correlationInterval,
  type Interval,
  meanInterval,
  NORMAL_95,
  shareInterval,
} from "./intervals.ts";
import { normalQuantile } from "./normal-quantile.ts";
import { openStream, uniform } from "./stream.ts";

type Reference = {
  share: ({ count: number } & Interval)[];
  mean: ({ values: number[] } & Interval)[];
  correlation: Interval[];
};

/** True values from scipy; tests/reference/intervals.py says how. */
const reference: Reference = JSON.parse(
  readFileSync(new URL("../../tests/reference/intervals.json", import.meta.url), "utf8"),
);

test.each(reference.share)("a share of $count in $n has Wilson's interval", (row) => {
  expectSame(shareInterval(row.count, row.n), row);
});

test.each(reference.mean)("a mean has Student's interval", (row) => {
  expectSame(meanInterval(row.values), { ...row, n: row.values.length });
});

test.each(reference.correlation)("a correlation of $n pairs has Fisher's interval", (row) => {
  expectSame(correlationInterval(row.point, row.n), row);
});

test("of a thousand 95 % intervals for a mean of five, about 950 hold the truth", () => {
  const stream = openStream(3, 0, "coverage");
  let held = 0;
  for (let study = 0; study < 1000; study++) {
    const { low, high } = meanInterval(Array.from({ length: 5 }, () => 4 + 2 * normal(stream)));
    if (low < 4 && 4 < high) held += 1;
  }
  // Standard deviation of this count: 6.9.
  expect(Math.abs(held - 950)).toBeLessThan(4 * 6.9);
});

test("of a thousand 95 % intervals for a share of 12 % in 60, about 950 hold the truth", () => {
  const stream = openStream(4, 0, "coverage");
  let held = 0;
  for (let study = 0; study < 1000; study++) {
    const cases = Array.from({ length: 60 }, () => uniform(stream)).filter((u) => u < 0.12);
    const { low, high } = shareInterval(cases.length, 60);
    if (low < 0.12 && 0.12 < high) held += 1;
  }
  // Counts are whole, so the true coverage of Wilson's interval waves between 93 and 97 % here.
  expect(Math.abs(held - 950)).toBeLessThan(20 + 4 * 6.9);
});

test("shares of none and all reach the end itself, and leave room on the other side", () => {
  for (let n = 1; n < 300; n++) {
    expect(shareInterval(0, n).low).toBe(0);
    expect(shareInterval(n, n).high).toBe(1);
    expect(shareInterval(0, n).high).toBeCloseTo(1 - shareInterval(n, n).low, 12);
  }
});

test("too few cases leave unknown what they cannot tell, without an error", () => {
  const unknown = { low: Number.NaN, high: Number.NaN };
  expect(shareInterval(0, 0)).toEqual({ point: Number.NaN, ...unknown, n: 0 });
  expect(meanInterval([])).toEqual({ point: Number.NaN, ...unknown, n: 0 });
  expect(meanInterval([3])).toEqual({ point: 3, ...unknown, n: 1 });
  expect(correlationInterval(0.2, 3)).toEqual({ point: 0.2, ...unknown, n: 3 });
});

test("no spread at all is an interval without width", () => {
  expect(meanInterval([2, 2, 2])).toEqual({ point: 2, low: 2, high: 2, n: 3 });
  expect(correlationInterval(1, 9)).toEqual({ point: 1, low: 1, high: 1, n: 9 });
  expect(correlationInterval(-1, 9)).toEqual({ point: -1, low: -1, high: -1, n: 9 });
});

test("refuses counts and correlations that cannot be", () => {
  expect(() => shareInterval(5, 4)).toThrow("count is 5; it must be a whole number from 0 to 4.");
  expect(() => shareInterval(1, 2.5)).toThrow("n is 2.5");
  expect(() => correlationInterval(1.01, 9)).toThrow("r is 1.01");
  expect(() => correlationInterval(Number.NaN, 9)).toThrow("r is NaN");
});

test("the 95 % of the normal distribution is its quantile", () => {
  expect(NORMAL_95).toBeCloseTo(normalQuantile(0.975), 15);
});

function expectSame(ours: Interval, theirs: Interval): void {
  expect(ours.n).toBe(theirs.n);
  expect(ours.point).toBeCloseTo(theirs.point, 10);
  expect(ours.low).toBeCloseTo(theirs.low, 9);
  expect(ours.high).toBeCloseTo(theirs.high, 9);
}
