import { expect, test } from "vitest";
import { orderQuantile } from "./order-quantile.ts";

// R: quantile(c(1, 2, 4, 8, 16), c(0, .025, .1, .5, .9, 1))
test.each([
  [0, 1],
  [0.025, 1.1],
  [0.1, 1.4],
  [0.5, 4],
  [0.9, 12.8],
  [1, 16],
])("the quantile %d of five values is R's", (share, value) => {
  expect(orderQuantile([1, 2, 4, 8, 16], share)).toBeCloseTo(value, 12);
});

test("every quantile of one value is the value", () => {
  for (const share of [0, 0.3, 1]) expect(orderQuantile([7], share)).toBe(7);
});
