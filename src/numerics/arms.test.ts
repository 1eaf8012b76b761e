import fc from "fast-check";
import { expect, test } from "vitest";
import { casesForPower, differenceOfShares, logOddsEffect, numberNeeded } from "./arms.ts";

test("a difference of shares has the interval of Newcombe's own examples", () => {
  const of = (a: number, m: number, b: number, n: number) =>
    differenceOfShares({ count: a, n: m }, { count: b, n });
  const published = [
    [of(56, 70, 48, 80), 0.0524, 0.3339],
    [of(9, 10, 3, 10), 0.1705, 0.809],
    [of(10, 10, 0, 20), 0.6791, 1],
  ] as const;
  for (const [{ low, high }, from, to] of published) {
    expect(low).toBeCloseTo(from, 4);
    expect(high).toBeCloseTo(to, 4);
  }
});

test("exchanged arms have the opposite difference", () => {
  const arm = fc
    .integer({ min: 1, max: 200 })
    .chain((n) => fc.record({ n: fc.constant(n), count: fc.integer({ min: 0, max: n }) }));
  fc.assert(
    fc.property(arm, arm, (one, other) => {
      const there = differenceOfShares(one, other);
      const back = differenceOfShares(other, one);
      expect(there.low).toBeCloseTo(-back.high, 12);
      expect(there.low).toBeLessThanOrEqual(there.point);
      expect(logOddsEffect(one, other)).toBeCloseTo(-logOddsEffect(other, one), 12);
    }),
  );
});

test("one more in ten: ten have to take part, and nobody knows better than the interval", () => {
  const sure = numberNeeded({ point: 0.1, low: 0.05, high: 0.2, n: 100 });
  expect(sure).toEqual({ is: "sure", point: 10, low: 5, high: 20 });
  const unsure = numberNeeded({ point: 0.1, low: -0.05, high: 0.25, n: 20 });
  expect(unsure).toEqual({ is: "unsure", point: 10, helpedFrom: 4, harmedFrom: 20 });
});

test("half against six in ten takes 388 in each arm for a power of 80 %", () => {
  expect(casesForPower(0.5, 0.6, 0.8)).toBe(388);
  expect(casesForPower(0.6, 0.5, 0.8)).toBe(388);
  expect(casesForPower(0.5, 0.6, 0.9)).toBeGreaterThan(388);
  expect(casesForPower(0.5, 0.5, 0.8)).toBe(Number.POSITIVE_INFINITY);
});

test("even odds against three to one are .6 standard deviations apart", () => {
  const half = { count: 500_000, n: 1_000_000 };
  expect(logOddsEffect({ count: 750_000, n: 1_000_000 }, half)).toBeCloseTo(0.6057, 3);
  expect(Number.isFinite(logOddsEffect({ count: 5, n: 5 }, half))).toBe(true);
});
