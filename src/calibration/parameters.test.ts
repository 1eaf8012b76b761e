import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DeclarationTable } from "../population/index.ts";
import {
  bounded,
  checkParameters,
  fittableQuantities,
  MOST_PARAMETERS,
  rounded,
  unbounded,
} from "./parameters.ts";
import { parametersToFit } from "./parameters-to-fit.ts";

const declared = (standing: "measured" | "assumed"): DeclarationTable => ({
  group: "system",
  title: "The attachment system",
  declarations: {
    one: {
      symbol: "x",
      unit: "",
      range: [0, 2],
      start: 1,
      meaning: "Something.",
      standing,
      basis: "A test.",
      works: ["ainsworth1978"],
    },
  },
});
const one = { path: "system.one", from: 0.5, to: 1.5 };

describe("what may be fitted", () => {
  test("everything on the list may, with its start value between the bounds", () => {
    const declarations = checkParameters(parametersToFit);
    parametersToFit.forEach(({ from, to }, i) => {
      const start = declarations[i]?.start ?? Number.NaN;
      expect(start > from && start < to).toBe(true);
    });
  });

  test("what is assumed may, what is measured may not", () => {
    expect(checkParameters([one], [declared("assumed")])[0]?.symbol).toBe("x");
    expect(() => checkParameters([one], [declared("measured")])).toThrow(
      "system.one is measured, and what is measured is not fitted.",
    );
    expect([...fittableQuantities([declared("measured")]).keys()]).toEqual([]);
  });

  test.each([
    [[], "parameters are 0; a calibration fits 1 to 12."],
    [Array(MOST_PARAMETERS + 1).fill(one), "parameters are 13; a calibration fits 1 to 12."],
    [[one, one], "system.one is fitted twice"],
    [[{ ...one, path: "system.ones" }], "Did you mean system.one?"],
    [[{ ...one, from: 1.5 }], "system.one is looked for from 1.5 to 1.5; both must be from 0 to 2"],
    [[{ ...one, from: -1 }], "system.one is looked for from -1 to 1.5"],
    [[{ ...one, to: 3 }], "system.one is looked for from 0.5 to 3"],
    [[{ ...one, to: Number.NaN }], "system.one is looked for from 0.5 to NaN"],
  ])("refuses, saying what is wrong (%#)", (parameters, says) => {
    expect(() => checkParameters(parameters, [declared("assumed")])).toThrow(says);
  });
});

const parameter = fc
  .tuple(
    fc.double({ min: -10, max: 10, noNaN: true }),
    fc.double({ min: 0.01, max: 20, noNaN: true }),
  )
  .map(([from, width]) => ({ path: "system.one", from, to: from + width }));

describe("the scale without bounds", () => {
  test("leads back to every value between the bounds, and never outside them", () => {
    fc.assert(
      fc.property(parameter, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (range, share) => {
        const value = range.from + share * (range.to - range.from);
        expect(bounded(range, unbounded(range, value))).toBeCloseTo(value, 8);
      }),
    );
    fc.assert(
      fc.property(parameter, fc.double({ min: -50, max: 50, noNaN: true }), (range, z) => {
        const value = bounded(range, z);
        expect(value >= range.from && value <= range.to).toBe(true);
        const written = rounded(range, value);
        expect(written >= range.from && written <= range.to).toBe(true);
      }),
    );
  });

  test("has its 0 in the middle", () => {
    expect(unbounded({ path: "", from: 1, to: 3 }, 2)).toBe(0);
    expect(bounded({ path: "", from: 1, to: 3 }, 0)).toBe(2);
    expect(rounded({ path: "", from: 0, to: 3 }, 1.2345)).toBe(1.2);
  });
});
