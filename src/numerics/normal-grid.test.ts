import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evenNormalGrid, gaussHermite } from "./normal-grid.ts";

const moment = ({ nodes, weights }: ReturnType<typeof gaussHermite>, power: number) =>
  nodes.reduce((sum, x, i) => sum + (weights[i] as number) * x ** power, 0);

describe("a rule of Gauss and Hermite", () => {
  test("of three points is the one in every table", () => {
    const { nodes, weights } = gaussHermite(3);
    expect([...nodes].map((x) => x * x)).toEqual([expect.closeTo(3, 12), 0, expect.closeTo(3, 12)]);
    expect([...weights]).toEqual([1, 4, 1].map((w) => expect.closeTo(w / 6, 12)));
  });

  test("has the normal moments up to twice its points, and the next one not", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), (points) => {
        const grid = gaussHermite(points);
        let known = 1;
        for (let power = 0; power < 2 * points; power += 2) {
          expect(moment(grid, power) / known).toBeCloseTo(1, 9);
          known *= power + 1;
        }
        expect(Math.abs(moment(grid, 2 * points) / known - 1)).toBeGreaterThan(1e-6);
      }),
    );
  });

  test("of 41 points is symmetric to the bit, and its weights sum to 1", () => {
    const { nodes, weights } = gaussHermite(41);
    expect([...nodes]).toEqual([...nodes].reverse().map((x) => 0 - x));
    expect(weights.reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 12);
  });

  test("needs a whole number of points", () => {
    expect(() => gaussHermite(0)).toThrow(/points/);
    expect(() => gaussHermite(2.5)).toThrow(/points/);
  });
});

describe("an even grid", () => {
  test("averages what is narrow, as many answers are, better than 41 points of Gauss", () => {
    const narrow = (x: number) => Math.exp(-((x - 0.3) ** 2) / (2 * 0.15 ** 2));
    const exact = (0.15 / Math.sqrt(1 + 0.15 ** 2)) * Math.exp(-(0.3 ** 2) / (2 * (1 + 0.15 ** 2)));
    const miss = ({ nodes, weights }: ReturnType<typeof gaussHermite>) =>
      Math.abs(nodes.reduce((s, x, i) => s + (weights[i] as number) * narrow(x), 0) - exact);
    expect(miss(evenNormalGrid(81, 6))).toBeLessThan(1e-8);
    expect(miss(gaussHermite(41))).toBeGreaterThan(1e-6);
  });

  test("reaches as far as it is told", () => {
    expect([...evenNormalGrid(3, 2).nodes]).toEqual([-2, 0, 2]);
    expect(() => evenNormalGrid(3, 0)).toThrow(/reach/);
  });
});
