import fc from "fast-check";
import { expect, test } from "vitest";
import { MOST_SEED, MOST_STEPS, seedOfStep } from "./seeds.ts";

const seed = fc.integer({ min: 0, max: MOST_SEED });
const step = fc.integer({ min: 0, max: MOST_STEPS });

test("no step of a calibration has the seed of any battery, nor of another step or calibration", () => {
  fc.assert(
    fc.property(seed, step, seed, step, (a, i, b, k) => {
      expect(seedOfStep(a, i)).toBeGreaterThan(MOST_SEED);
      expect(seedOfStep(a, i) === seedOfStep(b, k)).toBe(a === b && i === k);
      expect(Number.isSafeInteger(seedOfStep(a, i))).toBe(true);
    }),
  );
  expect(seedOfStep(1, 2)).toBe(1_010_002);
});

test.each([-1, 1.5, MOST_SEED + 1, Number.NaN])("the seed %d is refused", (wrong) => {
  expect(() => seedOfStep(wrong, 0)).toThrow(`seed is ${wrong}; it must be a whole number`);
});

test.each([-1, 0.5, MOST_STEPS + 1])("the step %d is refused", (wrong) => {
  expect(() => seedOfStep(1, wrong)).toThrow(`step is ${wrong}; it must be a whole number`);
});
