import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { addTo, emptyMean, type RunningMean } from "./running.ts";
import { sharesTest, welchTest } from "./two-groups.ts";

interface Reference {
  readonly welch: { a: number[]; b: number[]; difference: number; p: number }[];
  readonly shares: { a: number; m: number; b: number; n: number; p: number }[];
}

const reference: Reference = JSON.parse(
  readFileSync(new URL("../../tests/reference/trials.json", import.meta.url), "utf8"),
);

function summed(values: readonly number[]): RunningMean {
  const sum = emptyMean();
  for (const value of values) addTo(sum, value);
  return sum;
}

test.each(reference.welch)("Welch's test has scipy's p of $p", ({ a, b, difference, p }) => {
  const found = welchTest(summed(a), summed(b));
  expect(found.difference).toBeCloseTo(difference, 12);
  expect(Math.abs(found.p / p - 1)).toBeLessThan(1e-9);
});

test.each(reference.shares)("$a of $m against $b of $n has scipy's p", ({ a, m, b, n, p }) => {
  expect(sharesTest({ count: a, n: m }, { count: b, n }).p).toBeCloseTo(p, 12);
});

test("what cannot be told is not told, and what is the same everywhere is no chance", () => {
  expect(welchTest(summed([1]), summed([2, 3])).p).toBeNaN();
  expect(welchTest(summed([2, 2]), summed([2, 2, 2])).p).toBe(1);
  expect(welchTest(summed([2, 2]), summed([3, 3])).p).toBe(0);
  expect(sharesTest({ count: 0, n: 0 }, { count: 1, n: 2 }).p).toBeNaN();
  expect(sharesTest({ count: 4, n: 4 }, { count: 7, n: 7 }).p).toBe(1);
});

test("exchanged groups differ the other way, as surely", () => {
  const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(values, values, (one, other) => {
      const there = welchTest(summed(one), summed(other));
      const back = welchTest(summed(other), summed(one));
      expect(there.difference).toBeCloseTo(-back.difference, 12);
      expect(there.p).toBeCloseTo(back.p, 12);
      expect(there.p).toBeGreaterThanOrEqual(0);
      expect(there.p).toBeLessThanOrEqual(1 + 1e-12);
    }),
  );
});
