import fc from "fast-check";
import { expect, test } from "vitest";
import { namesBeside } from "./names-beside.ts";

const place = fc.integer({ min: 0, max: 300 });
const marks = fc.array(fc.record({ x: place, y: place, name: fc.constantFrom("a", "partner") }), {
  maxLength: 6,
});

test("no name is written upon another, and each keeps its place where there is room", () => {
  fc.assert(
    fc.property(marks, (given) => {
      const heights = namesBeside(given, 0, 300).map(({ y }) => y);
      const gaps = heights.toSorted((a, b) => a - b).map((y, i, all) => y - (all[i - 1] ?? -100));
      expect(Math.min(100, ...gaps)).toBeGreaterThan(14.9);
    }),
  );
  const [far, near] = namesBeside([at(10, 10), at(10, 200)], 0, 300);
  expect([far?.y, near?.y]).toEqual([10, 200]);
});

test("a name stands where it has room and hides no mark", () => {
  expect(namesBeside([at(290, 10)], 0, 300)[0]?.side).toBe(-1);
  expect(namesBeside([at(150, 10)], 0, 300)[0]?.side).toBe(1);
  expect(namesBeside([at(150, 10), at(170, 12)], 0, 300)[0]?.side).toBe(-1);
});

function at(x: number, y: number): { x: number; y: number; name: string } {
  return { x, y, name: "friend" };
}
