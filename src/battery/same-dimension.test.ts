import { describe, expect, test } from "vitest";
import { normal, openStream, uniform } from "../numerics/index.ts";
import { peakBothWays, peakOfDimension } from "./same-dimension.ts";

const N = 400;
const chance = openStream(8, 0, "test of a dimension");
const inScale = (score: number) => Math.min(7, Math.max(1, score));

/** Two scores of everybody, of what they are and of an error. */
function scored(own: () => number, error: number): [number[], number[]] {
  const people = Array.from({ length: N }, own);
  const score = () => people.map((one) => inScale(one + error * normal(chance)));
  return [score(), score()];
}

describe("what a dimension would show with the same scores", () => {
  test.each([
    ["whole", 1, 0.7],
    ["heaped at both ends", 4, 2],
  ])("is what is seen where there is one: %s", (_, spread, error) => {
    const pair = scored(() => 4 + spread * normal(chance), error);
    const { low, high, n } = peakOfDimension(...pair, 1);
    expect(n).toBeGreaterThan(50);
    expect(peakBothWays(...pair)).toBeGreaterThan(low);
    expect(peakBothWays(...pair)).toBeLessThan(high);
  });

  test.each([0.7, 1.2])("is less than what two kinds show, spread by %d", (error) => {
    const pair = scored(() => (uniform(chance) < 0.5 ? 2 : 6), error);
    expect(peakBothWays(...pair)).toBeGreaterThan(peakOfDimension(...pair, 1).high + 0.1);
  });

  test("is flat where both scores have nothing to do with each other", () => {
    const apart = scored(() => 4, 1.5);
    const { low, high } = peakOfDimension(...apart, 1);
    expect(low).toBeLessThan(0);
    expect(high).toBeGreaterThan(0);
  });

  test("is the same for the same seed", () => {
    const pair = scored(() => 4 + normal(chance), 1);
    expect(peakOfDimension(...pair, 3)).toEqual(peakOfDimension(...pair, 3));
    expect(peakOfDimension(...pair, 4)).not.toEqual(peakOfDimension(...pair, 3));
  });

  test("needs both scores of everybody", () => {
    expect(() => peakOfDimension([1, 2, 3], [1, 2], 1)).toThrow(RangeError);
  });
});
