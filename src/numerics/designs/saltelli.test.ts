import fc from "fast-check";
import { expect, test } from "vitest";
import { saltelliDesign } from "./saltelli.ts";
import { MOST_SOBOL_DIMENSIONS, sobolSequence } from "./sobol.ts";

const plan = fc.record({
  base: fc.integer({ min: 1, max: 5 }).map((m) => 2 ** m),
  dimensions: fc.integer({ min: 1, max: 6 }),
  seed: fc.maxSafeNat(),
});

test("a group is a row of A, a row of B, and A with one factor after the other from B", () => {
  fc.assert(
    fc.property(plan, ({ base, dimensions, seed }) => {
      const design = saltelliDesign(base, dimensions, seed);
      expect(design.points.length).toBe(base * (dimensions + 2));
      for (const [row, columns] of sobolSequence(base, 2 * dimensions, seed).entries()) {
        const group = design.points.slice(row * (dimensions + 2), (row + 1) * (dimensions + 2));
        const [a, b, ...mixed] = group as [number[], number[], ...number[][]];
        expect([...a, ...b]).toEqual(columns);
        for (const [factor, point] of mixed.entries()) {
          expect(point).toEqual(a.map((value, j) => (j === factor ? b[j] : value)));
        }
      }
    }),
  );
});

test("a larger base with the same seed begins with the smaller one", () => {
  const small = saltelliDesign(8, 3, 2);
  expect(saltelliDesign(32, 3, 2).points.slice(0, small.points.length)).toEqual(small.points);
});

test("reaches as many factors as the sequence has pairs of columns, and refuses one more", () => {
  const most = MOST_SOBOL_DIMENSIONS / 2;
  expect(saltelliDesign(2, most, 1).points[0]?.length).toBe(most);
  expect(() => saltelliDesign(2, most + 1, 1)).toThrow("dimensions is 65");
});

test("refuses a base that is no power of two by those next to it", () => {
  expect(() => saltelliDesign(500, 3, 1)).toThrow(
    "base is 500; it must be a power of two, such as 256 or 512.",
  );
  expect(() => saltelliDesign(1, 3, 1)).toThrow("base is 1");
});
