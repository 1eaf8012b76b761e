import * as fc from "fast-check";
import { expect, test } from "vitest";

interface Fits {
  lineThrough(
    xs: readonly number[],
    ys: readonly number[],
  ): {
    readonly slope: number;
    readonly intercept: number;
    readonly r2: number;
  };
  powerOf(xs: readonly number[], ys: readonly number[]): number;
}

const script = new URL("../../benchmarks/least-squares.mjs", import.meta.url).href;
const { lineThrough, powerOf } = (await import(script)) as Fits;

test("the line through points is that of the first of Anscombe's quartet", () => {
  const xs = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
  const ys = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
  const { slope, intercept, r2 } = lineThrough(xs, ys);
  expect(slope).toBeCloseTo(0.5001, 4);
  expect(intercept).toBeCloseTo(3.0001, 4);
  expect(r2).toBeCloseTo(0.6665, 4);
});

test("a cost that grows with a power of the size has that power", () => {
  const power = fc.double({ min: 0.5, max: 3, noNaN: true });
  const factor = fc.double({ min: 0.01, max: 100, noNaN: true });
  fc.assert(
    fc.property(power, factor, (b, c) => {
      const xs = [50, 100, 200, 400];
      expect(
        powerOf(
          xs,
          xs.map((x) => c * x ** b),
        ),
      ).toBeCloseTo(b, 8);
    }),
  );
});
