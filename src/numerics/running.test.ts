import fc from "fast-check";
import { expect, test } from "vitest";
import { addTo, emptyMean, pool, variance } from "./running.ts";

function accountOf(values: readonly number[]) {
  const account = emptyMean();
  for (const value of values) addTo(account, value);
  return account;
}

test("one by one gives the mean and variance of all at once", () => {
  const value = fc.double({ min: -1000, max: 1000, noNaN: true });
  fc.assert(
    fc.property(fc.array(value, { minLength: 2, maxLength: 50 }), (values) => {
      const mean = values.reduce((a, b) => a + b) / values.length;
      const squares = values.reduce((sum, x) => sum + (x - mean) ** 2, 0);
      const account = accountOf(values);
      expect(account.count).toBe(values.length);
      expect(account.mean).toBeCloseTo(mean, 9);
      expect(variance(account)).toBeCloseTo(squares / (values.length - 1), 6);
    }),
  );
});

test("a small spread far from zero is not lost, as it is in a sum of squares", () => {
  expect(variance(accountOf([4, 7, 13, 16].map((x) => x + 1e9)))).toBe(30);
});

test("fewer than two values say nothing about spread", () => {
  expect(emptyMean()).toEqual({ count: 0, mean: 0, m2: 0 });
  expect(variance(accountOf([]))).toBeNaN();
  expect(variance(accountOf([5]))).toBeNaN();
});

const few = fc.array(fc.double({ min: -1000, max: 1000, noNaN: true }), { maxLength: 30 });

test("two accounts pooled are the account of all their values, and stay as they are", () => {
  fc.assert(
    fc.property(few, few, (left, right) => {
      const [a, b] = [accountOf(left), accountOf(right)];
      const before = structuredClone([a, b]);
      const [pooled, all] = [pool(a, b), accountOf([...left, ...right])];
      expect(pooled.count).toBe(all.count);
      expect(pooled.mean).toBeCloseTo(all.mean, 9);
      expect(pooled.m2).toBeCloseTo(all.m2, 5);
      expect([a, b]).toEqual(before);
    }),
  );
});

test("pooling does not lose a small spread far from zero either", () => {
  const far = (values: readonly number[]) => accountOf(values.map((x) => x + 1e9));
  expect(variance(pool(far([4, 7]), far([13, 16])))).toBe(30);
});
