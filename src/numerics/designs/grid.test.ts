import fc from "fast-check";
import { expect, test } from "vitest";
import { grid } from "./grid.ts";

test("the last factor changes fastest", () => {
  expect(grid([2, 3])).toEqual([
    [0, 0],
    [0, 1],
    [0, 2],
    [1, 0],
    [1, 1],
    [1, 2],
  ]);
});

test("a combination stands where its levels, read as digits, say", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 5 }), (levels) => {
      const rows = grid(levels);
      expect(rows.length).toBe(levels.reduce((product, count) => product * count, 1));
      for (const [place, row] of rows.entries()) {
        expect(row.length).toBe(levels.length);
        expect(row.every((level, j) => level >= 0 && level < (levels[j] as number))).toBe(true);
        expect(row.reduce((sum, level, j) => sum * (levels[j] as number) + level, 0)).toBe(place);
      }
    }),
  );
});

test("no factor has one combination, the empty one", () => {
  expect(grid([])).toEqual([[]]);
});

test("refuses a factor without levels, and more combinations than memory holds", () => {
  expect(() => grid([3, 0])).toThrow("levels[1] is 0; it must be a whole number from 1");
  expect(() => grid([2.5])).toThrow("levels[0] is 2.5");
  expect(() => grid([1000, 1000, 1000])).toThrow("1000 x 1000 x 1000 make 1000000000 combinations");
});
