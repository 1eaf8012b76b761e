import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type SaltelliDesign, saltelliDesign } from "../designs/index.ts";
import { openStream, uniform } from "../stream.ts";
import { type SobolIndex, sobolIndices } from "./sobol-indices.ts";

interface Case {
  readonly function: string;
  readonly dimensions: number;
  readonly base: number;
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly mixed: readonly (readonly number[])[];
  readonly first: readonly number[];
  readonly total: readonly number[];
}

/** Indices by scipy; tests/reference/sensitivity.py says how. */
const reference: { indices: Case[] } = JSON.parse(
  readFileSync(new URL("../../../tests/reference/sensitivity.json", import.meta.url), "utf8"),
);

test.each(reference.indices)("indices of $function are those of scipy to ten digits", (one) => {
  const design: SaltelliDesign = { points: [], base: one.base, dimensions: one.dimensions };
  const outputs = one.a.flatMap((a, i) => [a, one.b[i], ...one.mixed.map((ab) => ab[i])]);
  const ours = sobolIndices(design, outputs) as SobolIndex[];
  expect(ours.length).toBe(one.dimensions);
  for (const [factor, { first, total }] of ours.entries()) {
    expect(Math.abs(first.point - (one.first[factor] as number))).toBeLessThan(1e-10);
    expect(Math.abs(total.point - (one.total[factor] as number))).toBeLessThan(1e-10);
  }
});

function ishigami([x = 0, y = 0, z = 0]: readonly number[]): number {
  const [p, q, r] = [x, y, z].map((u) => Math.PI * (2 * u - 1)) as [number, number, number];
  return Math.sin(p) + 7 * Math.sin(q) ** 2 + 0.1 * r ** 4 * Math.sin(p);
}

const WEIGHTS = [0, 1, 4.5, 9, 99, 99];

function gFunction(x: readonly number[]): number {
  return WEIGHTS.reduce((y, a, i) => (y * (Math.abs(4 * (x[i] as number) - 2) + a)) / (1 + a), 1);
}

describe("published variances come out", () => {
  // Ishigami & Homma (1990), a = 7, b = 0.1.
  const [own, other, both] = [
    0.5 * (1 + (0.1 * Math.PI ** 4) / 5) ** 2,
    7 ** 2 / 8,
    0.1 ** 2 * Math.PI ** 8 * (1 / 18 - 1 / 50),
  ] as const;
  const whole = own + other + both;
  // Sobol's g-function: the variance of each of its factors.
  const parts = WEIGHTS.map((a) => 1 / (3 * (1 + a) ** 2));
  const product = parts.reduce((p, v) => p * (1 + v), 1);

  test.each([
    ["Ishigami", ishigami, [own, other, 0], [own + both, other, both], whole],
    ["Sobol's g", gFunction, parts, parts.map((v) => (v * product) / (1 + v)), product - 1],
  ] as const)("of the function by %s", (_, model, first, total, variance) => {
    const design = saltelliDesign(4096, first.length, 5);
    const indices = sobolIndices(design, design.points.map(model), { resamples: 200 });
    for (const [factor, index] of (indices as SobolIndex[]).entries()) {
      const [s, t] = [first[factor] as number, total[factor] as number].map((v) => v / variance);
      expect(Math.abs(index.first.point - (s as number))).toBeLessThan(0.01);
      expect(Math.abs(index.total.point - (t as number))).toBeLessThan(0.01);
      expect(index.first.low).toBeLessThanOrEqual(s as number);
      expect(index.first.high).toBeGreaterThanOrEqual(s as number);
      expect(index.total.low).toBeLessThanOrEqual(t as number);
      expect(index.total.high).toBeGreaterThanOrEqual(t as number);
      expect(index.first.n).toBe(4096);
    }
  });
});

test("of 200 studies with random points, about 95 % of the intervals hold the truth", () => {
  // y = 3 x0 + x1 has shares 9 / 10 and 1 / 10, first and total.
  const held = [0, 0, 0, 0];
  for (let study = 0; study < 200; study++) {
    const design = randomDesign(256, 2, study);
    const outputs = design.points.map(([x = 0, y = 0]) => 3 * x + y);
    const indices = sobolIndices(design, outputs, { seed: study, resamples: 200 }) as SobolIndex[];
    const intervals = indices.flatMap(({ first, total }) => [first, total]);
    for (const [i, { low, high }] of intervals.entries()) {
      const truth = i < 2 ? 0.9 : 0.1;
      if (low <= truth && truth <= high) held[i] = (held[i] as number) + 1;
    }
  }
  // Standard deviation of such a count: 3.1; percentile intervals may be a little narrow.
  for (const count of held) expect(Math.abs(count - 190)).toBeLessThan(4 * 3.1);
});

test("moving or stretching the output changes no share", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1000, max: 1000, noNaN: true }),
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      fc.boolean(),
      fc.maxSafeNat(),
      (move, stretch, turned, seed) => {
        const design = saltelliDesign(32, 3, seed);
        const y = design.points.map(ishigami);
        const moved = y.map((value) => move + (turned ? -stretch : stretch) * value);
        const resampling = { seed, resamples: 100 };
        const [before, after] = [y, moved].map((outputs) =>
          (sobolIndices(design, outputs, resampling) as SobolIndex[]).flatMap(
            ({ first: f, total: t }) => [f.point, f.low, f.high, t.point, t.low, t.high],
          ),
        ) as [number[], number[]];
        for (const [i, value] of before.entries()) expect(after[i]).toBeCloseTo(value, 8);
      },
    ),
    { numRuns: 30 },
  );
});

test("a factor that does nothing has a total index of exactly 0, without width", () => {
  const design = saltelliDesign(64, 3, 9);
  const idle = sobolIndices(
    design,
    design.points.map(([x = 0, y = 0]) => x * y),
  )?.[2];
  expect(idle?.total).toEqual({ point: 0, low: 0, high: 0, n: 64 });
});

test("intervals depend on the seed alone, and points not even on that", () => {
  const design = saltelliDesign(16, 3, 4);
  const outputs = design.points.map(ishigami);
  const [first, again, other] = [1, 1, 2].map((seed) => sobolIndices(design, outputs, { seed }));
  expect(again).toEqual(first);
  expect(other?.[0]?.first.low).not.toBe(first?.[0]?.first.low);
  expect(other?.map(({ total }) => total.point)).toEqual(first?.map(({ total }) => total.point));
});

test("where nothing varies there are no shares, and an output that rarely varies has no NaN", () => {
  const design = saltelliDesign(8, 2, 1);
  expect(
    sobolIndices(
      design,
      design.points.map(() => 0.1),
    ),
  ).toBeUndefined();
  const rare = design.points.map((_, point) => (point === 5 ? 1 : 0.1));
  const numbers = sobolIndices(design, rare)?.flatMap(({ first: f, total: t }) => [
    ...[f.point, f.low, f.high],
    ...[t.point, t.low, t.high],
  ]);
  expect(numbers?.length).toBe(12);
  expect(numbers?.every(Number.isFinite)).toBe(true);
});

test("refuses a missing output by the name of its point", () => {
  const design = saltelliDesign(4, 2, 1);
  const outputs: (number | undefined)[] = design.points.map(() => 1);
  expect(() => sobolIndices(design, outputs.with(7, undefined))).toThrow(
    "The output of point 7 (A_B^1 of base point 1, all from 0) is undefined; it must be a finite number",
  );
  expect(() => sobolIndices(design, outputs.with(4, Number.NaN))).toThrow(
    "point 4 (A of base point 1, all from 0) is NaN",
  );
  expect(() => sobolIndices(design, outputs.slice(1))).toThrow(
    "There are 15 outputs; this design has 16 points and needs one for each, in their order.",
  );
  expect(() => sobolIndices(design, outputs, { resamples: 10 })).toThrow("resamples is 10");
});

/** As `saltelliDesign`, but A and B are random: its base points are as independent as cases are. */
function randomDesign(base: number, dimensions: number, study: number): SaltelliDesign {
  const stream = openStream(6, study, "random design");
  const row = () => Array.from({ length: dimensions }, () => uniform(stream));
  const points = Array.from({ length: base }, () => {
    const [a, b] = [row(), row()];
    return [a, b, ...b.map((value, factor) => a.with(factor, value))];
  }).flat();
  return { points, base, dimensions };
}
