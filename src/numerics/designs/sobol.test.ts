import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { MOST_SOBOL_DIMENSIONS, sobolSequence } from "./sobol.ts";
import { DIRECTIONS } from "./sobol-directions.ts";

interface Rows {
  readonly dimensions: number;
  readonly count: number;
  readonly wanted: readonly number[];
  readonly rows: number[][];
}

/** Points by scipy; tests/reference/designs.py says how. */
const reference: { sobol: Rows[] } = JSON.parse(
  readFileSync(new URL("../../../tests/reference/designs.json", import.meta.url), "utf8"),
);

test.each(reference.sobol)(
  "in $dimensions dimensions the sequence is that of scipy, exactly",
  ({ dimensions, count, wanted, rows }) => {
    const ours = sobolSequence(count, dimensions);
    expect(wanted.length).toBeGreaterThan(15);
    expect(wanted.map((i) => ours[i])).toEqual(rows);
  },
);

test("direction numbers are odd and as small as they must be, and polynomials all different", () => {
  expect(new Set(DIRECTIONS.map(([polynomial]) => polynomial)).size).toBe(MOST_SOBOL_DIMENSIONS);
  for (const [polynomial = 0, ...first] of DIRECTIONS) {
    expect(Math.floor(Math.log2(polynomial))).toBe(first.length);
    expect(first.filter((m, k) => m % 2 !== 1 || m >= 2 ** (k + 1))).toEqual([]);
  }
});

const seed = fc.option(fc.maxSafeNat(), { nil: undefined });

test("with or without a shift, each part of an axis holds one of the first 2^m points", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 8 }), seed, (m, s) => {
      const points = 2 ** m;
      const rows = sobolSequence(points, MOST_SOBOL_DIMENSIONS, s);
      const parts = Array.from({ length: points }, (_, i) => i);
      for (let j = 0; j < MOST_SOBOL_DIMENSIONS; j++) {
        const held = rows.map((row) => Math.floor((row[j] as number) * points));
        expect(held.sort((a, b) => a - b)).toEqual(parts);
      }
    }),
    { numRuns: 30 },
  );
});

test("fewer points or dimensions are the beginning of more", () => {
  fc.assert(
    fc.property(fc.nat(40), fc.nat(20), seed, (points, dimensions, s) => {
      const more = sobolSequence(points + 9, dimensions + 3, s);
      const fewer = sobolSequence(points + 1, dimensions + 1, s);
      expect(more.slice(0, points + 1).map((row) => row.slice(0, dimensions + 1))).toEqual(fewer);
    }),
  );
});

test("a shift flips the same bits of all points, others in each dimension and for each seed", () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), (s) => {
      const plain = sobolSequence(64, 5);
      const shifted = sobolSequence(64, 5, s);
      const flips = [0, 1, 2, 3, 4].map((j) => {
        const ofPoints = plain.map((row, i) => wordOf(row, j) ^ wordOf(shifted[i] as number[], j));
        expect(new Set(ofPoints).size).toBe(1);
        return ofPoints[0];
      });
      expect(new Set(flips).size).toBe(5);
      expect(sobolSequence(64, 5, s === 0 ? 1 : s - 1)).not.toEqual(shifted);
    }),
  );
});

test("a shifted value lies in the middle of its 2^32nd part, so that none is 0", () => {
  for (const x of sobolSequence(64, 5, 3).flat()) expect((x * 2 ** 32) % 1).toBe(0.5);
});

test("over shifts, each point is anywhere with the same chance", () => {
  const first = Array.from({ length: 400 }, (_, s) => sobolSequence(1, 1, s)[0]?.[0] as number);
  const mean = first.reduce((a, b) => a + b) / 400;
  const square = first.reduce((a, b) => a + b * b, 0) / 400;
  expect(Math.abs(mean - 1 / 2)).toBeLessThan(4 * Math.sqrt(1 / 12 / 400));
  expect(Math.abs(square - 1 / 3)).toBeLessThan(4 * Math.sqrt(4 / 45 / 400));
});

test("refuses more than there are", () => {
  expect(() => sobolSequence(4, MOST_SOBOL_DIMENSIONS + 1)).toThrow(
    "dimensions is 129; it must be a whole number from 1 to 128.",
  );
  expect(() => sobolSequence(2 ** 31, 1)).toThrow("points is 2147483648");
  expect(() => sobolSequence(2, 1, 0.5)).toThrow("seed is 0.5");
});

function wordOf(row: readonly number[], j: number): number {
  return Math.floor((row[j] as number) * 2 ** 32);
}
