import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { incompleteBeta } from "./incomplete-beta.ts";
import { fQuantile, studentQuantile } from "./quantiles.ts";

/** True values from scipy; tests/reference/intervals.py says how. */
const reference = JSON.parse(
  readFileSync(new URL("../../tests/reference/intervals.json", import.meta.url), "utf8"),
);

test("Student's t has the quantiles of another program, to 9 digits", () => {
  expect(reference.student.length).toBe(50);
  for (const { p, freedom, t } of reference.student) {
    expect(Math.abs(studentQuantile(p, freedom) / t - 1)).toBeLessThan(1e-9);
  }
  expect(studentQuantile(0.5, 7)).toBe(0);
});

test("variance ratios have the quantiles of another program, to 9 digits", () => {
  expect(reference.f.length).toBe(48);
  for (const { p, above, under, f } of reference.f) {
    expect(Math.abs(fQuantile(p, above, under) / f - 1)).toBeLessThan(1e-9);
  }
});

test("the incomplete beta function gives its closed forms, and all or nothing at its ends", () => {
  for (const x of [0.001, 0.3, 0.5, 0.97]) {
    expect(incompleteBeta(x, 1 - x, 1, 1)).toBeCloseTo(x, 13);
    expect(incompleteBeta(x, 1 - x, 2, 3)).toBeCloseTo(x * x * (6 - 8 * x + 3 * x * x), 13);
    expect(incompleteBeta(x, 1 - x, 1, 50)).toBeCloseTo(1 - (1 - x) ** 50, 13);
    const arc = (2 / Math.PI) * Math.asin(Math.sqrt(x));
    expect(incompleteBeta(x, 1 - x, 0.5, 0.5)).toBeCloseTo(arc, 13);
  }
  expect(incompleteBeta(0, 1, 2, 2)).toBe(0);
  expect(incompleteBeta(1, 0, 2, 2)).toBe(1);
});

test("refuses what has no quantile", () => {
  expect(() => studentQuantile(1, 5)).toThrow("p is 1; it must be a probability");
  expect(() => studentQuantile(0.9, 0)).toThrow("degrees of freedom are 0");
  expect(() => fQuantile(Number.NaN, 1, 1)).toThrow("p is NaN");
  expect(() => fQuantile(0.5, 1, Infinity)).toThrow("degrees of freedom are Infinity");
});
