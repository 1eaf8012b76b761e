import { expect, test } from "vitest";
import { numberText } from "./number-text.ts";

test("numbers have a true minus, and 0 has none", () => {
  expect([1.25, -1.25, -0.001, 0].map((one) => numberText(one, 2))).toEqual([
    ...["1.25", "−1.25", "0.00", "0.00"],
  ]);
});
