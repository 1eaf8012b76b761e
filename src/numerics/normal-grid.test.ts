import { describe, expect, test } from "vitest";
import { gaussHermite } from "./gauss-hermite.ts";
import { evenNormalGrid } from "./normal-grid.ts";

describe("an even grid", () => {
  test("averages what is narrow, as many answers are, better than 41 points of Gauss", () => {
    const narrow = (x: number) => Math.exp(-((x - 0.3) ** 2) / (2 * 0.15 ** 2));
    const exact = (0.15 / Math.sqrt(1 + 0.15 ** 2)) * Math.exp(-(0.3 ** 2) / (2 * (1 + 0.15 ** 2)));
    const { nodes, weights } = evenNormalGrid(81, 6);
    const even = nodes.reduce((sum, x, i) => sum + (weights[i] as number) * narrow(x), 0);
    const rule = gaussHermite(41).reduce((sum, { at, weight }) => sum + weight * narrow(at), 0);
    expect(Math.abs(even - exact)).toBeLessThan(1e-8);
    expect(Math.abs(rule - exact)).toBeGreaterThan(1e-6);
  });

  test("reaches as far as it is told", () => {
    expect([...evenNormalGrid(3, 2).nodes]).toEqual([-2, 0, 2]);
    expect(() => evenNormalGrid(3, 0)).toThrow(/reach/);
  });
});
