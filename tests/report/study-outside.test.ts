import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalQuantile } from "../../src/numerics/index.ts";
import { renderStudyReport } from "../../src/report/index.ts";
import { shareOutside } from "../../src/report/study/outside.ts";
import { valueAt } from "../../src/study/document/index.ts";
import type { Distribution } from "../../src/study/index.ts";
import { between } from "../arbitraries.ts";
import { documentIn, felt, resultOf } from "./study-result.ts";

const simple: fc.Arbitrary<Distribution> = fc.oneof(
  fc.record({ normal: fc.record({ mean: between(-3, 3), sd: between(0.1, 3) }) }),
  fc.record({ lognormal: fc.record({ median: between(0.1, 5), spread: between(0.05, 1) }) }),
  between(-3, 3).chain((from) =>
    between(0.1, 5).map((width) => ({ uniform: { from, to: from + width } })),
  ),
  fc.record({ exponential: fc.record({ mean: between(0.1, 5) }) }),
);
const any = fc.oneof(
  simple,
  fc.record({ sometimes: fc.record({ share: between(0, 1), of: simple }) }),
);

describe("the share of children outside a range", () => {
  it("is that of evenly spaced ranks whose value is outside", () => {
    const ranks = Array.from({ length: 1000 }, (_, i) => normalQuantile((i + 0.5) / 1000));
    fc.assert(
      fc.property(any, between(-3, 2), between(0.1, 4), (distribution, low, width) => {
        const high = low + width;
        const outside = ranks
          .map((rank) => valueAt(distribution, rank))
          .filter((value) => value < low || value > high);
        // Each end of the range, and each of a share that has any, is one rank off at most.
        expect(
          Math.abs(shareOutside(distribution, [low, high]) - outside.length / 1000),
        ).toBeLessThan(0.0041);
      }),
    );
  });

  it("is none where there is no end", () => {
    fc.assert(
      fc.property(any, (distribution) => {
        const all = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;
        expect(shareOutside(distribution, all)).toBe(0);
      }),
    );
  });
});

describe("what was put in", () => {
  const facts = new Map(
    Object.entries({
      "caregiver.availability": [-4, 4] as const,
      "caregiver.load": [-4, 4] as const,
      "temperament.reactivity": [0.02, 0.06] as const,
    }).map(([path, range]) => [path, { declaration: { unit: "", meaning: "", range } }]),
  );
  const document = {
    people: {
      children: 5,
      temperament: { reactivity: { normal: { mean: 0.02, sd: 0.01 } } },
    },
    household: [{ name: "caregiver", care: { availability: { normal: { mean: 0, sd: 4 } } } }],
    correlations: [
      { between: ["temperament.reactivity", "caregiver.availability"] as const, r: 0.3 },
    ],
    factors: { "caregiver.load": { drawn: { normal: { mean: 0, sd: 1 } } } },
  };
  const page = documentIn(renderStudyReport(resultOf(document, felt), facts));
  const settings = (page.querySelector("#settings-table")?.textContent ?? "").replaceAll(
    "\u00a0",
    " ",
  );

  it("says how many children a range cuts off, and at which end they are put", () => {
    // 2 Φ(-1) and Φ(0).
    expect(settings).toContain(
      "normal, mean 0, sd 4; 31.7 % of children fall outside −4 to 4 and are put at its ends",
    );
    expect(settings).toContain(
      "normal, mean 0.02, sd 0.01; 50.0 % of children fall outside 0.02 to 0.06 and are put at its lower end",
    );
  });

  it("says nothing of very few", () => {
    const factors = page.querySelector("#factors-table")?.textContent ?? "";
    expect(factors).toContain("normal, mean 0, sd 1");
    expect(factors).not.toContain("fall outside");
  });

  it("has correlations of the normal deviates, which those of the values are near", () => {
    expect(settings).toContain("correlation of the normal deviates, r = 0.3");
  });
});
