import fc from "fast-check";
import { expect, test } from "vitest";
import { correlation } from "../correlation.ts";
import { openStream } from "../stream.ts";
import { latinHypercube } from "./latin-hypercube.ts";
import { permutation } from "./permutation.ts";

const seed = fc.maxSafeNat();
const size = fc.integer({ min: 1, max: 60 });

test("every part of every axis holds exactly one point", () => {
  fc.assert(
    fc.property(size, fc.integer({ min: 1, max: 6 }), seed, (points, dimensions, s) => {
      const rows = latinHypercube(points, dimensions, s);
      expect(rows.length).toBe(points);
      for (let j = 0; j < dimensions; j++) {
        const parts = rows.map((row) => Math.floor((row[j] as number) * points));
        expect(parts.sort((a, b) => a - b)).toEqual(Array.from({ length: points }, (_, i) => i));
      }
    }),
  );
});

test("a further dimension leaves the others as they are; another seed does not", () => {
  fc.assert(
    fc.property(size, seed, (points, s) => {
      const three = latinHypercube(points, 3, s);
      expect(latinHypercube(points, 4, s).map((row) => row.slice(0, 3))).toEqual(three);
      expect(latinHypercube(points, 3, s === 0 ? 1 : s - 1)).not.toEqual(three);
    }),
  );
});

test("columns know nothing of each other, and places inside a part are even", () => {
  const rows = latinHypercube(4000, 2, 8);
  const [x, y] = [0, 1].map((j) => rows.map((row) => row[j] as number)) as [number[], number[]];
  // Standard deviation of a correlation of 4000 pairs: 0.016.
  expect(Math.abs(correlation(x, y).point)).toBeLessThan(4 * 0.016);
  const inside = x.map((value) => (value * 4000) % 1);
  const mean = inside.reduce((sum, u) => sum + u, 0) / 4000;
  expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / 4000));
});

test("a sum of factors varies far less over such points than over random ones", () => {
  const means = Array.from({ length: 50 }, (_, s) => {
    const sums = latinHypercube(100, 3, s).map((row) => row.reduce((a, b) => a + b));
    return sums.reduce((a, b) => a + b) / 100;
  });
  // Random points: sqrt(3 / 12 / 100) = 0.05; these: sqrt(3 / 12 / 100^3) = 0.0005.
  expect(Math.max(...means.map((mean) => Math.abs(mean - 1.5)))).toBeLessThan(4 * 0.0005);
});

test("every order of three is about equally frequent", () => {
  const counts: Record<string, number> = {};
  for (let person = 0; person < 6000; person++) {
    const order = permutation(openStream(5, person, "orders"), 3).join("");
    counts[order] = (counts[order] ?? 0) + 1;
  }
  expect(Object.keys(counts).sort()).toEqual(["012", "021", "102", "120", "201", "210"]);
  // Standard deviation of a count: 28.9.
  for (const count of Object.values(counts)) expect(Math.abs(count - 1000)).toBeLessThan(4 * 28.9);
});

test("refuses numbers that are not whole, or too large for the strata to have room", () => {
  expect(() => latinHypercube(0, 1, 1)).toThrow("points is 0");
  expect(() => latinHypercube(2 ** 20 + 1, 1, 1)).toThrow("points is 1048577");
  expect(() => latinHypercube(5, 1.5, 1)).toThrow("dimensions is 1.5");
  expect(() => latinHypercube(5, 1, -1)).toThrow("seed is -1");
});
