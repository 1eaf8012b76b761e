import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Point, pointsOf, unitsBetween } from "../../tests/reference/points.ts";
import { normalCdf } from "./normal-cdf.ts";
import { normalQuantile } from "./normal-quantile.ts";

/** Coefficients as fitted, and true values; tests/reference/normal-cdf.py says how. */
const reference = JSON.parse(
  readFileSync(new URL("../../tests/reference/normal-cdf.json", import.meta.url), "utf8"),
);
const source = readFileSync(new URL("normal-cdf.ts", import.meta.url), "utf8");
const points: Point[] = pointsOf(reference.points);

test.each([
  ["middle and above", -0.675, Infinity, 1.143, 1.5],
  ["the tail below, to -6", -6, -0.675, 2.526, 3],
  ["the tail below, from -6", -40, -6, 4.236, 5],
])(
  "distance from the true value, in units in the last place: %s",
  (_, low, high, measured, bound) => {
    const errors = points
      .filter(({ x }) => x >= low && x <= high)
      .map((point) => unitsBetween(normalCdf(point.x), point));
    expect(errors.length).toBeGreaterThan(100);
    expect(Math.max(...errors)).toBeLessThan(bound);
    expect(Math.max(...errors)).toBeCloseTo(measured, 2);
  },
);

test.each([
  ["centre", 6],
  ["tail", 11],
])("the coefficients of the %s are those of the fit", (branch, powers) => {
  const body = source.split(`function ${branch}Ratio`)[1]?.split("return")[0] ?? "";
  const numbers = body.match(/-? ?\d[\d.e-]*(?=;)/g)?.map((text) => Number(text.replace(" ", "")));
  const rows: [number, number][] = reference[branch].rows;
  expect(rows.length).toBe(powers);
  expect(numbers).toEqual([...rows.map(([top]) => top), ...rows.map(([, bottom]) => bottom)]);
  expect(reference[branch].worst).toBeLessThan(0.1);
});

test("limits are exact", () => {
  expect([normalCdf(-Infinity), normalCdf(0), normalCdf(-0), normalCdf(Infinity)]).toEqual([
    0, 0.5, 0.5, 1,
  ]);
  expect([normalCdf(-1e300), normalCdf(1e300)]).toEqual([0, 1]);
  expect(normalCdf(Number.NaN)).toBeNaN();
});

const value = fc.double({ min: -38, max: 38, noNaN: true });

test("the chances below a value and beyond its opposite are one", () => {
  fc.assert(
    fc.property(value, (x) => {
      expect(Math.abs(normalCdf(x) + normalCdf(-x) - 1)).toBeLessThanOrEqual(2 ** -53);
    }),
  );
});

test("a value larger by a millionth has a larger chance, where there is room for one", () => {
  fc.assert(
    fc.property(fc.double({ min: -37, max: 5, noNaN: true }), (x) => {
      expect(normalCdf(x + 1e-6 * Math.max(1, Math.abs(x)))).toBeGreaterThan(normalCdf(x));
    }),
  );
});

test("the value of a chance has that chance, however small", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 1 - 1e-16, noNaN: true }), (p) => {
      // A unit in the last place of x changes the chance by about x times as much of it.
      expect(Math.abs(normalCdf(normalQuantile(p)) / p - 1)).toBeLessThan(1e-12);
    }),
  );
});

test("the chance of a value leads back to it, from far below to where 1 - chance loses digits", () => {
  fc.assert(
    fc.property(fc.double({ min: -37, max: 4, noNaN: true }), (x) => {
      expect(Math.abs(normalQuantile(normalCdf(x)) - x)).toBeLessThan(1e-11 * Math.max(1, x));
    }),
  );
});
