import { describe, expect, test } from "vitest";
import { columnsOf } from "../../../tests/battery/made-up-columns.ts";
import { MILESTONE_MONTHS } from "../populations/index.ts";
import { Sample } from "../sample.ts";
import { d, g, meanOfColumns, membership, r, shareOf } from "./measures.ts";
import { atHalfOf, byMonth } from "./milestone-curve.ts";

const { NaN: missing } = Number;

describe("measures by hand", () => {
  test("membership and shares", () => {
    expect(membership(["A", "B", "C", ""], "A", "C")).toEqual([1, 0, 1, 0]);
    expect(shareOf(["A", "B", "B", "D"], "B")).toBe(0.5);
  });

  test("r of those for which both are known", () => {
    // Sums of squares 2 and 2, of products 1.
    expect(r([1, 2, 3], [2, 1, 3])).toBeCloseTo(0.5, 12);
    expect(r([1, missing, 2, 3, 9], [2, 7, 1, 3, missing])).toBeCloseTo(0.5, 12);
    expect(r([1, 2, 3], [1, 1, 1])).toBeNaN();
  });

  test("d and g, whoever is not known", () => {
    // Means 3 and 2, pooled variance (2 + 2) / 2.
    expect(d([2, 4, 1, 3], [1, 1, 0, 0])).toBeCloseTo(1 / Math.SQRT2, 12);
    expect(d([2, 4, 1, 3], [0, 0, 1, 1])).toBeCloseTo(-1 / Math.SQRT2, 12);
    expect(g([2, 4, 1, 3], [1, 1, 0, 0])).toBeCloseTo((4 / 7) * Math.SQRT1_2, 12);
    expect(d([2, 4, missing, 1, 3], [1, 1, 1, 0, 0])).toBeCloseTo(Math.SQRT1_2, 12);
    expect(g([2, 4, missing, 1, 3], [1, 1, 1, 0, 0])).toBeCloseTo((4 / 7) * Math.SQRT1_2, 12);
  });

  test("the mean of columns, life by life", () => {
    const columns = columnsOf({ a: [1, 2], b: [3, missing] });
    expect(meanOfColumns(Sample.all(columns), ["a", "b"])).toEqual([2, missing]);
  });
});

describe("a curve by age", () => {
  // At 4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 20, 24, 30 and 36 months.
  const curve = [0, 0, 0, 0.2, 0.6, 1, 0.8, 0.6, 0.4, 0.2, 0, 0, 0, 0];

  test("is at half of its height between ages, on a straight line", () => {
    expect(atHalfOf(curve, "rise")).toBeCloseTo(7.75, 12);
    expect(atHalfOf(curve, "fall")).toBeCloseTo(13, 12);
    // Half of 10, in the first and in the last interval.
    expect(atHalfOf([4, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 6, 2], "rise")).toBeCloseTo(
      4 + 1 / 6,
      12,
    );
    expect(atHalfOf([4, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 6, 2], "fall")).toBeCloseTo(
      31.5,
      12,
    );
  });

  test("that never is there has no such age", () => {
    const rising = MILESTONE_MONTHS.map((months) => months);
    expect(atHalfOf(rising, "fall")).toBeNaN();
    expect(atHalfOf(rising.toReversed(), "rise")).toBeNaN();
    expect(
      atHalfOf(
        MILESTONE_MONTHS.map(() => 1),
        "rise",
      ),
    ).toBeNaN();
  });

  test("has the mean of those tested at each age", () => {
    const days = MILESTONE_MONTHS.map((months) => Math.round(months * 30.4375));
    const columns = columnsOf({ lab_age_days: [...days, days[0] as number] });
    const measure = [...MILESTONE_MONTHS, 10];
    const [first, ...others] = byMonth(Sample.all(columns), measure);
    expect(first).toBe(7);
    expect(others).toEqual(MILESTONE_MONTHS.slice(1));
  });
});
