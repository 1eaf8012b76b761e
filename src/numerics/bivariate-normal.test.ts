import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bivariateNormalCdf, normalCdf } from "./index.ts";

const file = new URL("../../tests/reference/bivariate-normal.json", import.meta.url);
const { points } = JSON.parse(readFileSync(file, "utf8")) as {
  readonly points: readonly (readonly [number, number, number, number])[];
};

describe("two variables that go together", () => {
  test("fall below two borders as often as mpmath and scipy say", () => {
    expect(points.length).toBeGreaterThan(100);
    for (const [h, k, r, chance] of points) {
      expect(Math.abs(bivariateNormalCdf(h, k, r) - chance), `${h} ${k} ${r}`).toBeLessThan(1e-14);
    }
  });

  test("are one variable at 1 and its opposite at -1, and two at 0", () => {
    expect(bivariateNormalCdf(0.3, 1, 1)).toBe(normalCdf(0.3));
    expect(bivariateNormalCdf(-0.3, 0.2, -1)).toBe(0);
    expect(bivariateNormalCdf(0.3, 1, -1)).toBe(normalCdf(0.3) + normalCdf(1) - 1);
    expect(bivariateNormalCdf(0.3, 1, 0)).toBe(normalCdf(0.3) * normalCdf(1));
    expect(bivariateNormalCdf(Number.POSITIVE_INFINITY, 1, 0.5)).toBe(normalCdf(1));
    expect(bivariateNormalCdf(Number.NEGATIVE_INFINITY, 1, 0.5)).toBe(0);
  });

  test("leave four corners that fill the plane, whichever comes first", () => {
    const place = fc.double({ min: -6, max: 6, noNaN: true });
    // Nearer to ±1 the sum is right to 1e-7 only.
    const correlation = fc.double({ min: -0.999, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(place, place, correlation, (h, k, r) => {
        const corners =
          bivariateNormalCdf(h, k, r) +
          bivariateNormalCdf(-h, k, -r) +
          bivariateNormalCdf(h, -k, -r) +
          bivariateNormalCdf(-h, -k, r);
        expect(Math.abs(corners - 1)).toBeLessThan(1e-8);
        expect(bivariateNormalCdf(k, h, r)).toBeCloseTo(bivariateNormalCdf(h, k, r), 14);
      }),
    );
  });
});
