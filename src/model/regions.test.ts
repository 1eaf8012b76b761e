import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AdultStanding,
  grownDeclarations,
  REGIONS,
  type Region,
  regionsOf,
  valuesOf,
} from "./index.ts";

const grown = valuesOf(grownDeclarations, { anxietyBorder: 0.5, avoidanceBorder: -1 });
const at = (anxiety: number, avoidance: number, rest: Partial<AdultStanding> = {}) =>
  regionsOf(
    { anxiety, avoidance, anxietySd: 0.6, avoidanceSd: 0.8, correlation: 0, ...rest },
    grown,
  );

describe("S26 four patterns are corners of a plane", () => {
  test.each<[Region, number, number]>([
    ["secure", -1, -3],
    ["preoccupied", 2, -3],
    ["dismissing", -1, 1],
    ["fearful", 2, 1],
  ])("%s far inside its corner", (region, anxiety, avoidance) => {
    const { label, probability } = at(anxiety, avoidance);
    expect(label).toBe(region);
    expect(probability).toBeGreaterThan(0.95);
  });

  test("on both borders all four are as likely, unless anxiety and avoidance go together", () => {
    for (const one of REGIONS) expect(at(0.5, -1).probabilities[one]).toBeCloseTo(0.25, 12);
    // 1/4 + asin(r)/2π at r = 1/2.
    const { probabilities } = at(0.5, -1, { correlation: 0.5 });
    expect(probabilities.fearful).toBeCloseTo(1 / 3, 12);
    expect(probabilities.dismissing).toBeCloseTo(1 / 6, 12);
  });

  test("a label is the less probable the less is known", () => {
    const sure = at(-0.2, -2, { anxietySd: 0.2, avoidanceSd: 0.2 });
    const unsure = at(-0.2, -2, { anxietySd: 2, avoidanceSd: 2 });
    expect([sure.label, unsure.label]).toEqual(["secure", "secure"]);
    expect(sure.probability).toBeGreaterThan(0.99);
    expect(unsure.probability).toBeLessThan(0.5);
  });

  test("probabilities are of one whole, and the label is the largest", () => {
    const place = fc.double({ min: -5, max: 5, noNaN: true });
    const sd = fc.double({ min: 0.05, max: 3, noNaN: true });
    const correlation = fc.double({ min: -0.99, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(place, place, sd, sd, correlation, (x, y, anxietySd, avoidanceSd, r) => {
        const read = at(x, y, { anxietySd, avoidanceSd, correlation: r });
        const all = REGIONS.map((one) => read.probabilities[one]);
        expect(all.reduce((a, b) => a + b)).toBeCloseTo(1, 9);
        expect(read.probability).toBe(Math.max(...all));
      }),
    );
  });
});
