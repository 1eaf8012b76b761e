import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { intraclass, kappa } from "./agreement.ts";

type Numbers = { point: number; low: number; high: number; n: number };
type Reference = {
  kappa: ({ counts: number[][] } & Numbers)[];
  intraclass: ({ a: number[]; b: number[] } & Numbers)[];
};

/** Reference values by other roads; tests/reference/intervals.py says which. */
const reference: Reference = JSON.parse(
  readFileSync(new URL("../../tests/reference/intervals.json", import.meta.url), "utf8"),
);

test.each(reference.kappa)("kappa of $counts and its delta-method interval", (row) => {
  const codesA: string[] = [];
  const codesB: string[] = [];
  row.counts.forEach((line, a) => {
    line.forEach((count, b) => {
      codesA.push(...Array(count).fill("ABCD"[a]));
      codesB.push(...Array(count).fill("ABCD"[b]));
    });
  });
  expectSame(kappa(codesA, codesB), { ...row, n: codesA.length });
});

test.each(reference.intraclass)(
  "intraclass correlation of $point by analysis of variance",
  (row) => {
    expectSame(intraclass(row.a, row.b), { ...row, n: row.a.length });
  },
);

const codes = fc.array(fc.constantFrom("A", "B1", "B2", "C"), { minLength: 2, maxLength: 40 });
const pairs = fc.array(fc.tuple(fc.integer({ max: 9, min: 1 }), fc.integer({ max: 9, min: 1 })), {
  minLength: 3,
  maxLength: 30,
});

test("it does not matter which coder comes first, nor in which order the cases are", () => {
  fc.assert(
    fc.property(codes, (a) => {
      const b = [...a].sort();
      const one = kappa(a, b);
      const other = kappa([...b].reverse(), [...a].reverse());
      fc.pre(new Set(a).size > 1);
      expect(other.point).toBeCloseTo(one.point, 12);
      expect(other.low).toBeCloseTo(one.low, 10);
    }),
  );
  fc.assert(
    fc.property(pairs, (both) => {
      const a = both.map(([x]) => x);
      const b = both.map(([, y]) => y);
      expect(intraclass(b, a).point).toBeCloseTo(intraclass(a, b).point, 12);
    }),
  );
});

test("an intraclass interval holds its own point, or is not given", () => {
  fc.assert(
    fc.property(pairs, (both) => {
      const { point, low, high } = intraclass(
        both.map(([x]) => x),
        both.map(([, y]) => y),
      );
      if (point > 0) expect(low < point && point <= high).toBe(true);
      else expect(low > point || high < point).toBe(false);
    }),
  );
});

test("where the approximation fails, the point stands without an interval", () => {
  const without = { low: Number.NaN, high: Number.NaN };
  // All in a constant shift; then three cases in opposite order, whose interval would lie below.
  expect(intraclass([1, 1, 1], [2, 2, 2])).toEqual({ point: 0, ...without, n: 3 });
  expect(intraclass([1, 2, 3], [8, 7, 5])).toMatchObject(without);
});

test("perfect agreement is 1, without doubt", () => {
  const certain = { point: 1, low: 1, high: 1 };
  expect(kappa(["A", "B", "C"], ["A", "B", "C"])).toEqual({ ...certain, n: 3 });
  expect(intraclass([1, 4, 9, 2], [1, 4, 9, 2])).toEqual({ ...certain, n: 4 });
});

test("a rater who is always higher agrees less, though the order is the same", () => {
  expect(intraclass([1, 2, 3, 4, 5], [2, 3, 4, 5, 6]).point).toBeCloseTo(5 / 6, 12);
});

test("where there is nothing to tell apart, agreement beyond chance is unknown", () => {
  const unknown = { point: Number.NaN, low: Number.NaN, high: Number.NaN };
  expect(kappa([], [])).toEqual({ ...unknown, n: 0 });
  expect(kappa(["B", "B"], ["B", "B"])).toEqual({ ...unknown, n: 2 });
  expect(intraclass([3, 4], [4, 3])).toEqual({ ...unknown, n: 2 });
  expect(intraclass([3, 3, 3], [3, 3, 3])).toEqual({ ...unknown, n: 3 });
});

test("refuses coders who coded different numbers of cases", () => {
  const wrong = "the first has 1 cases and the second 2; they must be the same cases.";
  expect(() => kappa(["A"], ["A", "B"])).toThrow(wrong);
  expect(() => intraclass([1], [1, 2])).toThrow(wrong);
});

function expectSame(ours: Numbers, theirs: Numbers): void {
  expect(ours.n).toBe(theirs.n);
  expect(ours.point).toBeCloseTo(theirs.point, 10);
  expect(ours.low).toBeCloseTo(theirs.low, 9);
  expect(ours.high).toBeCloseTo(theirs.high, 9);
}
