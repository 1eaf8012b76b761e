import fc from "fast-check";
import { expect, test } from "vitest";
import { dominanceOf } from "./swap.ts";

const losses = (n: number) =>
  fc.array(fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: n, maxLength: n }), {
    minLength: n,
    maxLength: n,
  });

test("a matrix with nothing but zeros on its diagonal is dominated by it", () => {
  const { best, columns, advantage, match } = dominanceOf([
    [0, 3, 1],
    [2, 0, 4],
    [5, 1, 0],
  ]);
  expect([best, columns]).toEqual([3, 3]);
  expect(advantage).toBeCloseTo((3.5 + 2 + 2.5) / 3, 12);
  expect(match).toBeCloseTo(16 / 9, 12);
});

test("what a row or a column is worth as a whole is no match", () => {
  const constants = fc.array(fc.double({ min: -9, max: 9, noNaN: true }), {
    minLength: 4,
    maxLength: 4,
  });
  fc.assert(
    fc.property(losses(4), constants, constants, (given, rows, columns) => {
      const moved = given.map((row, i) =>
        row.map((one, j) => one + (rows[i] as number) + (columns[j] as number)),
      );
      expect(dominanceOf(moved).match).toBeCloseTo(dominanceOf(given).match, 9);
    }),
  );
});

test("a better column leaves the own advantage as it is", () => {
  fc.assert(
    fc.property(losses(3), fc.double({ min: -9, max: 9, noNaN: true }), (given, by) => {
      const moved = given.map(([first, ...rest]) => [(first as number) + by, ...rest]);
      expect(dominanceOf(moved).advantage).toBeCloseTo(dominanceOf(given).advantage, 9);
    }),
  );
});
