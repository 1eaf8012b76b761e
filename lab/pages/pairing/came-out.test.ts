import { expect, test } from "vitest";
import { cameOut } from "./came-out.ts";

const interval = (low: number, high: number) => ({ point: (low + high) / 2, low, high, n: 40 });

test("couples are alike or unlike where the whole interval is so, and else neither", () => {
  expect(cameOut(interval(0.1, 0.5))).toBe("alike");
  expect(cameOut(interval(-0.5, -0.1))).toBe("unlike");
  expect(cameOut(interval(-0.2, 0.4))).toBe("neither");
  expect(cameOut(interval(Number.NaN, Number.NaN))).toBe("neither");
});
