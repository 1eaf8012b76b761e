import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { gaussHermite, type NormalNode } from "./gauss-hermite.ts";

/** Rules by numpy; tests/reference/gauss-hermite.py says how. */
const reference: { rules: Record<string, NormalNode[]> } = JSON.parse(
  readFileSync(new URL("../../tests/reference/gauss-hermite.json", import.meta.url), "utf8"),
);

test.each(Object.entries(reference.rules))(
  "%s places and weights are those of numpy",
  (n, rule) => {
    const nodes = gaussHermite(Number(n));
    expect(nodes).toHaveLength(rule.length);
    for (const [i, { at, weight }] of nodes.entries()) {
      expect(at).toBeCloseTo(rule[i]?.at as number, 11);
      expect(weight / (rule[i]?.weight as number)).toBeCloseTo(1, 8);
    }
  },
);

test("the mean of x^2k over five places is 1, 1, 3, 15, 105, and of x^10 too little", () => {
  const moment = (k: number) =>
    gaussHermite(5).reduce((sum, { at, weight }) => sum + weight * at ** k, 0);
  for (const [k, mean] of [1, 1, 3, 15, 105].entries()) expect(moment(2 * k)).toBeCloseTo(mean, 9);
  expect(moment(10)).toBeLessThan(945 - 1);
});

test("a rule without places, or of too many, is refused", () => {
  expect(() => gaussHermite(0)).toThrow(/n is 0/);
  expect(() => gaussHermite(65)).toThrow(/n is 65/);
});
