import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { numberFrom, pointsOf, unitsBetween } from "../../tests/reference/points.ts";
import { exp, log, sigmoid } from "./elementary.ts";
import { SIXTY_FOURTHS } from "./exponential-table.ts";
import { normalQuantile } from "./normal-quantile.ts";

/** True values from mpmath; tests/reference/elementary.py says how. */
const reference = JSON.parse(
  readFileSync(new URL("../../tests/reference/elementary.json", import.meta.url), "utf8"),
);

describe("distance from the true value, in units in the last place", () => {
  // The bound of each is a little above what was measured: 0.5 is the best there can be, and 2 the
  // most that may be.
  test.each([
    ["exp", exp, 0.504, 0.51],
    ["log", log, 0.668, 0.7],
    ["sigmoid", sigmoid, 1.3215, 1.5],
    ["normalQuantile", normalQuantile, 1.45, 1.5],
  ] as const)("of %s", (name, ours, measured, bound) => {
    const errors = pointsOf(reference[name]).map((point) => unitsBetween(ours(point.x), point));
    expect(errors.length).toBeGreaterThan(500);
    expect(Math.max(...errors)).toBeLessThan(bound);
    expect(Math.max(...errors)).toBeCloseTo(measured, 2);
  });
});

test("the table of exp holds the powers of two, each with its rest", () => {
  const rows = reference.sixtyFourths.map((row: string) => row.split(" ").map(numberFrom));
  expect([...SIXTY_FOURTHS]).toEqual(rows.flat());
});

test("limits are exact", () => {
  expect([exp(0), exp(-0), exp(Number.NEGATIVE_INFINITY), exp(-746)]).toEqual([1, 1, 0, 0]);
  expect(exp(709.782712893384)).toBeLessThan(Number.POSITIVE_INFINITY);
  expect([exp(709.7827128933841), exp(Number.POSITIVE_INFINITY)]).toEqual([Infinity, Infinity]);
  expect([log(1), log(0), log(-0), log(Infinity)]).toEqual([0, -Infinity, -Infinity, Infinity]);
  expect([log(-1), log(-Infinity), log(Number.NaN), exp(Number.NaN)]).toEqual(
    Array(4).fill(Number.NaN),
  );
  expect([sigmoid(0), sigmoid(Infinity), sigmoid(-Infinity)]).toEqual([0.5, 1, 0]);
  expect(sigmoid(Number.NaN)).toBeNaN();
  expect([normalQuantile(0), normalQuantile(0.5), normalQuantile(1)]).toEqual([
    -Infinity,
    0,
    Infinity,
  ]);
  for (const p of [-0.1, 1.1, Number.NaN]) {
    expect(() => normalQuantile(p)).toThrow(`p is ${p}; it must be a probability`);
  }
});

test("chances for and against add up to one", () => {
  fc.assert(
    fc.property(fc.double({ min: -800, max: 800, noNaN: true }), (x) => {
      expect(Math.abs(sigmoid(x) + sigmoid(-x) - 1)).toBeLessThanOrEqual(2 ** -51);
    }),
  );
});
