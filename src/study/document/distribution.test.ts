import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { between } from "../../../tests/arbitraries.ts";
import { correlation, normal, openStream } from "../../numerics/index.ts";
import { type Distribution, valueAt } from "./distribution.ts";

/** Quantiles by scipy; tests/reference/distributions.py says how. */
const { cases } = JSON.parse(
  readFileSync(new URL("../../../tests/reference/distributions.json", import.meta.url), "utf8"),
) as { cases: { distribution: Distribution; pairs: [number, number][] }[] };

const anyDistribution: fc.Arbitrary<Distribution> = fc.oneof(
  fc.record({ normal: fc.record({ mean: between(-3, 3), sd: between(0.01, 3) }) }),
  fc.record({ lognormal: fc.record({ median: between(0.1, 5), spread: between(0.01, 1) }) }),
  between(-3, 3).chain((from) =>
    between(0.01, 5).map((width) => ({ uniform: { from, to: from + width } })),
  ),
  fc.record({ exponential: fc.record({ mean: between(0.01, 5) }) }),
);

describe("the value of a distribution that has the rank of a normal deviate", () => {
  test.each(cases)("is the quantile by scipy: $distribution", ({ distribution, pairs }) => {
    expect(pairs.length).toBeGreaterThan(10);
    for (const [deviate, value] of pairs) {
      const difference = Math.abs(valueAt(distribution, deviate) - value);
      expect(difference).toBeLessThanOrEqual(1e-12 * Math.max(Math.abs(value), 0.01));
    }
  });

  test("grows with the deviate, so that ranks are kept", () => {
    fc.assert(
      fc.property(anyDistribution, between(-5, 5), between(0.01, 3), (distribution, z, more) => {
        expect(valueAt(distribution, z + more)).toBeGreaterThan(valueAt(distribution, z));
      }),
    );
  });

  test("of a share is 0 below it, and above as among those who have any", () => {
    fc.assert(
      fc.property(anyDistribution, between(-5, 5), (of, z) => {
        expect(valueAt({ sometimes: { share: 0, of } }, z)).toBe(0);
        expect(valueAt({ sometimes: { share: 1, of } }, z)).toBeCloseTo(valueAt(of, z), 9);
        const half = valueAt({ sometimes: { share: 0.5, of } }, z);
        if (z <= 0) expect(half).toBe(0);
        const nested = { sometimes: { share: 0.8, of: { sometimes: { share: 0.625, of } } } };
        expect(valueAt(nested, z)).toBeCloseTo(half, 9);
      }),
    );
  });
});

test("deviates that correlate by −.8 make a normal and an exponential quantity correlate by −.72, as docs/studies.md says", () => {
  const pairs = Array.from({ length: 20_000 }, (_, child) => {
    const chance = openStream(5, child, "two deviates");
    const [first, second] = [normal(chance), normal(chance)];
    return [
      valueAt({ normal: { mean: 1, sd: 2 } }, first),
      valueAt({ exponential: { mean: 0.5 } }, -0.8 * first + 0.6 * second),
    ] as const;
  });
  const { point } = correlation(
    pairs.map(([x]) => x),
    pairs.map(([, y]) => y),
  );
  expect(Math.abs(point + 0.72)).toBeLessThan(0.02);
});
