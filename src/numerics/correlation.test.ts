import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { correlation, spearmanBrown } from "./correlation.ts";

const columns = fc
  .array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
    minLength: 4,
    maxLength: 30,
  })
  .map((pairs) => [pairs.map(([a]) => a), pairs.map(([, b]) => b)] as const);

describe("Pearson's correlation", () => {
  test("is that of a table worked out by hand", () => {
    // Deviations −2 −1 0 1 2 and −1 −2 1 0 2: products 2 + 2 + 0 + 0 + 4 = 8, squares 10 and 10.
    const { point, n } = correlation([1, 2, 3, 4, 5], [3, 2, 5, 4, 6]);
    expect(point).toBeCloseTo(0.8, 12);
    expect(n).toBe(5);
  });

  test("with zeros and ones is the point-biserial one", () => {
    // Means 1 and 3, overall 2, spread √5/2: r = (3 − 1) √(½ · ½) / (√5 / 2) = 2/√5.
    expect(correlation([0.5, 1.5, 2.5, 3.5], [0, 0, 1, 1]).point).toBeCloseTo(2 / Math.sqrt(5), 12);
  });

  test("is the same either way round, moved and stretched, and turns its sign with a column", () => {
    fc.assert(
      fc.property(columns, ([a, b]) => {
        const { point } = correlation(a, b);
        expect(correlation(b, a).point).toBe(point);
        const stretched = a.map((value) => 3 * value + 7);
        const turned = b.map((value) => -value);
        if (Number.isNaN(point)) expect(correlation(stretched, b).point).toBeNaN();
        else {
          expect(correlation(stretched, b).point).toBeCloseTo(point, 9);
          expect(correlation(a, turned).point).toBeCloseTo(-point, 9);
          expect(Math.abs(point)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test("of a column with itself is 1, with its interval", () => {
    const column = [0.1, 0.2, 0.3, 0.7];
    expect(correlation(column, column)).toEqual({ point: 1, low: 1, high: 1, n: 4 });
  });

  test("is unknown where nothing varies, or one case is all there is", () => {
    expect(correlation([1, 1, 1], [1, 2, 3]).point).toBeNaN();
    expect(correlation([1], [2]).point).toBeNaN();
    expect(correlation([], []).n).toBe(0);
  });

  test("refuses columns of different length", () => {
    expect(() => correlation([1, 2], [1])).toThrow("the first has 2 cases and the second 1");
  });
});

test("Spearman and Brown: two halves that agree at .5 make a whole of reliability 2/3", () => {
  expect(spearmanBrown(0.5, 2)).toBeCloseTo(2 / 3, 12);
  expect(spearmanBrown(0.7, 1)).toBe(0.7);
  expect(spearmanBrown(1, 5)).toBe(1);
  expect(spearmanBrown(spearmanBrown(0.3, 4), 1 / 4)).toBeCloseTo(0.3, 12);
});
