import { describe, expect, test } from "vitest";
import { normal, openStream } from "../../numerics/index.ts";
import type { HomeRating, HomeVisit } from "./observation.ts";
import { reliabilityOf } from "./reliability.ts";

type Rated = { readonly visits: readonly Pick<HomeVisit, "coders">[] };

/** Homes that truly differ with spread 1, visits by `visit`, coders by `coder`. */
function homes(count: number, visit: number, coder: number, visits = 2): Rated[] {
  const chance = openStream(12, 0, "test of reliability");
  return Array.from({ length: count }, () => {
    const truth = normal(chance);
    return {
      visits: Array.from({ length: visits }, () => {
        const hour = truth + visit * normal(chance);
        const rate = (): HomeRating => ({
          sensitivity: hour + coder * normal(chance),
          secureBase: -hour,
        });
        return { coders: [rate(), rate()] as const };
      }),
    };
  });
}

describe("reliabilities", () => {
  test("are those of known errors", () => {
    const { sensitivity, secureBase } = reliabilityOf(homes(4000, 1, 1));
    // Truth 1, hour 1, coder 1: (1 + 1) / 3 between coders, 1 / (1 + 1 + ½) between visits.
    expect(sensitivity.coders.point).toBeCloseTo(2 / 3, 1);
    expect(sensitivity.visits.point).toBeCloseTo(0.4, 1);
    expect(secureBase.coders.point).toBeCloseTo(1, 12);
    expect(secureBase.visits.point).toBeCloseTo(0.5, 1);
  });

  test("of the whole observation grow with the number of visits, by Spearman and Brown", () => {
    for (const visits of [2, 3]) {
      const { sensitivity } = reliabilityOf(homes(500, 1, 1, visits));
      const r = sensitivity.visits.point;
      expect(sensitivity.observation).toBeCloseTo((visits * r) / (1 + (visits - 1) * r), 12);
    }
  });

  test("between visits are unknown where there was one", () => {
    const { sensitivity } = reliabilityOf(homes(20, 1, 1, 1));
    expect(sensitivity.coders.point).toBeGreaterThan(0);
    expect(sensitivity.visits.point).toBeNaN();
    expect(sensitivity.observation).toBeNaN();
  });

  test("are refused for homes that were not visited equally often", () => {
    const mixed = [...homes(3, 1, 1), ...homes(3, 1, 1, 1)];
    expect(() => reliabilityOf(mixed)).toThrow("visited 2, 1 times; all must be visited equally");
    expect(() => reliabilityOf(homes(3, 1, 1, 0))).toThrow("visited 0 times");
  });
});
