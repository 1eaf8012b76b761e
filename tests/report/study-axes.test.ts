import fc from "fast-check";
import { expect, test } from "vitest";
import { extentOf, ticksOf } from "../../src/report/extent.ts";
import { digitsOf, shortened } from "../../src/report/numbers.ts";
import { fitted, LETTER } from "../../src/report/study/axis-title.ts";
import { lookOf } from "../../src/report/study/looks.ts";

const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });

test("an axis has room for all values, few ticks, and little else", () => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), (values) => {
      const extent = extentOf(values);
      const [least, most] = [Math.min(...values), Math.max(...values)];
      const slack = 1e-6 * extent.step;
      expect(extent.low).toBeLessThanOrEqual(least + slack);
      expect(extent.high).toBeGreaterThanOrEqual(most - slack);
      const ticks = ticksOf(extent);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(9);
      expect(new Set(ticks.map(({ label }) => label)).size).toBe(ticks.length);
      if (most - least > 1e-6 * Math.max(1, Math.abs(most)))
        expect(extent.high - extent.low).toBeLessThan(4 * (most - least) + slack);
    }),
  );
});

test("ticks are of 1, 2 or 5, with the digits of their steps and a true minus", () => {
  const labels = (values: readonly number[]) => ticksOf(extentOf(values)).map(({ label }) => label);
  expect(labels([0.4242, 0.4268])).toEqual([
    "0.4240",
    "0.4245",
    "0.4250",
    "0.4255",
    "0.4260",
    "0.4265",
    "0.4270",
  ]);
  expect(labels([-1.2, 3.9])).toEqual(["−2", "−1", "0", "1", "2", "3", "4"]);
  expect(labels([0, 100])).toEqual(["0", "20", "40", "60", "80", "100"]);
  expect(labels([])).toEqual(["0.0", "0.5", "1.0"]);
  expect(labels([7])).toEqual(["6", "8"]);
  expect(labels([0, 1e-17])).toEqual(["0.0", "0.2"]);
});

test("a title gives up letters of its name before its unit", () => {
  const title = {
    before: "tenth of ",
    name: "everyday.upsetsPerDay",
    after: ", lowest to highest",
  };
  expect(fitted(title, 60 * LETTER)).toBe("tenth of everyday.upsetsPerDay, lowest to highest");
  expect(fitted(title, 40 * LETTER)).toBe("tenth of everyday.up…, lowest to highest");
  expect(shortened("ab", 2)).toBe("ab");
});

test("an estimate has two digits of half its interval", () => {
  const digits = (half: number) => digitsOf({ point: 1, low: 1 - half, high: 1 + half, n: 9 });
  expect([40, 4, 0.4, 0.012, 1e-9].map(digits)).toEqual([0, 1, 2, 3, 6]);
  expect(digitsOf({ point: 0, low: Number.NaN, high: Number.NaN, n: 1 })).toBe(0);
});

test("a dozen series look different also without their colours", () => {
  const looks = Array.from({ length: 12 }, (_, i) => lookOf(i));
  const without = looks.map(({ symbol, filled }) => `${symbol} ${filled}`);
  expect(new Set(without).size).toBe(12);
});
