import fc from "fast-check";
import { expect, test } from "vitest";
import { type MorrisDesign, morrisTrajectories } from "./morris.ts";

const plan = fc.record({
  trajectories: fc.integer({ min: 1, max: 8 }),
  dimensions: fc.integer({ min: 1, max: 7 }),
  levels: fc.integer({ min: 1, max: 6 }).map((half) => 2 * half),
  seed: fc.maxSafeNat(),
});

test("a trajectory moves every factor once, one at a time, by delta, on the grid of the cube", () => {
  fc.assert(
    fc.property(plan, ({ trajectories, dimensions, levels, seed }) => {
      const design = morrisTrajectories(trajectories, dimensions, levels, seed);
      const every = Array.from({ length: dimensions }, (_, j) => j);
      expect(design.delta).toBe(levels / (2 * (levels - 1)));
      expect(design.points.length).toBe(trajectories * (dimensions + 1));
      expect(design.moved.length).toBe(trajectories);
      for (const order of design.moved) expect(order.toSorted((a, b) => a - b)).toEqual(every);
      for (const step of stepsOf(design)) {
        expect(step.changed).toEqual([step.factor]);
        expect(Math.abs(step.by)).toBeCloseTo(design.delta, 12);
      }
      for (const value of design.points.flat()) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(value * (levels - 1)).toBeCloseTo(Math.round(value * (levels - 1)), 12);
      }
    }),
  );
});

test("more trajectories leave the first as they are; another seed does not", () => {
  const five = morrisTrajectories(5, 6, 4, 11);
  const nine = morrisTrajectories(9, 6, 4, 11);
  expect(nine.points.slice(0, five.points.length)).toEqual(five.points);
  expect(nine.moved.slice(0, 5)).toEqual(five.moved);
  expect(morrisTrajectories(5, 6, 4, 12).points).not.toEqual(five.points);
});

test("all levels are about equally frequent, and moves up as frequent as moves down", () => {
  const design = morrisTrajectories(2000, 2, 4, 3);
  const values = design.points.map(([x]) => Math.round(3 * (x as number)));
  for (let level = 0; level < 4; level++) {
    // Points of one trajectory are not independent: the bound is that of 2000 values, not 6000.
    const share = values.filter((value) => value === level).length / values.length;
    expect(Math.abs(share - 1 / 4)).toBeLessThan(4 * Math.sqrt(3 / 16 / 2000));
  }
  const steps = stepsOf(design);
  const up = steps.filter(({ by }) => by > 0).length / steps.length;
  expect(Math.abs(up - 1 / 2)).toBeLessThan(4 * Math.sqrt(1 / 4 / 4000));
});

test("refuses an odd number of levels by its neighbours", () => {
  expect(() => morrisTrajectories(4, 2, 5, 1)).toThrow(
    "levels is 5; it must be even, such as 4 or 6",
  );
  expect(() => morrisTrajectories(4, 2, 0, 1)).toThrow("levels is 0");
  expect(() => morrisTrajectories(0, 2, 4, 1)).toThrow("trajectories is 0");
  expect(() => morrisTrajectories(4, Number.NaN, 4, 1)).toThrow("dimensions is NaN");
});

/** Every move of a design: the factor it names, the factors that changed, and by how much. */
function stepsOf({ points, moved, dimensions }: MorrisDesign) {
  return moved.flatMap((order, t) =>
    order.map((factor, s) => {
      const at = t * (dimensions + 1) + s;
      const [before, after] = [points[at], points[at + 1]] as [number[], number[]];
      const changed = after.flatMap((value, j) => (value === before[j] ? [] : [j]));
      return { factor, changed, by: (after[factor] as number) - (before[factor] as number) };
    }),
  );
}
