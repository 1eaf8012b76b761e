import { describe, expect, test } from "vitest";
import { grownDeclarations, temperamentDeclarations, valuesOf } from "../../model/index.ts";
import { exp } from "../../numerics/index.ts";
import { communityDeclarations } from "../community.ts";
import { careLearnt } from "./care-learnt.ts";
import type { GrownUp } from "./grown-up.ts";
import { lineageDeclarations } from "./settings.ts";

const MANY = 3000;
const lineage = valuesOf(lineageDeclarations);
const grownUp = valuesOf(grownDeclarations);
const community = valuesOf(communityDeclarations);
const usual: GrownUp = {
  temperament: valuesOf(temperamentDeclarations),
  others: grownUp.usualOthers,
  self: grownUp.usualSelf,
  unresolved: 0,
};
const cares = (grown: Partial<GrownUp>, settings = lineage) =>
  Array.from({ length: MANY }, (_, child) =>
    careLearnt(5, child, { ...usual, ...grown }, settings, grownUp, community),
  );
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
const [availability, attentiveness, frightens] = [
  (all: ReturnType<typeof cares>) => mean(all.map((care) => care.availability)),
  (all: ReturnType<typeof cares>) => mean(all.map((care) => care.attentiveness)),
  (all: ReturnType<typeof cares>) => mean(all.map((care) => (care.frightening > 0 ? 1 : 0))),
];
const ofShare = 4 * Math.sqrt(0.25 / MANY);

describe("S35 a caregiver's own expectations shape its care", () => {
  const ordinary = cares({});

  test("who expects as people do cares as the community does, give or take", () => {
    const sd = Math.sqrt(mean(ordinary.map((one) => (one.availability - 1.9) ** 2)));
    const off = 4 / Math.sqrt(MANY);
    expect(Math.abs(availability(ordinary) - community.availabilityMean)).toBeLessThan(off * sd);
    expect(Math.abs(sd / grownUp.availabilityNoise - 1)).toBeLessThan(4 / Math.sqrt(2 * MANY));
    expect(Math.abs(attentiveness(ordinary) - community.attentivenessMean)).toBeLessThan(off);
  });

  test("expecting others makes available, being worth an answer makes attentive, neither both", () => {
    const trusting = cares({ others: grownUp.usualOthers + 1 });
    const worthy = cares({ self: grownUp.usualSelf + 1 });
    const gain = (all: typeof ordinary) => [
      availability(all) - availability(ordinary),
      attentiveness(all) - attentiveness(ordinary),
    ];
    expect(gain(trusting)[0]).toBeCloseTo(grownUp.othersToAvailability, 2);
    expect(gain(trusting)[1]).toBe(0);
    expect(gain(worthy)[0]).toBe(0);
    expect(gain(worthy)[1]).toBeCloseTo(grownUp.selfToAttentiveness, 2);
  });

  test("reflection makes attentive", () => {
    const temperament = { ...usual.temperament, reflectiveFunctioning: 1 };
    const more = attentiveness(cares({ temperament })) - attentiveness(ordinary);
    expect(more).toBeCloseTo(grownUp.reflectionToAttentiveness, 2);
  });

  test("fear that was lived with makes frightening more likely, and is not the only source", () => {
    for (const unresolved of [0, 0.3, 0.8]) {
      const share = 1 - (1 - lineage.otherFrights) * exp(-lineage.fearToFrights * unresolved);
      expect(Math.abs(frightens(cares({ unresolved })) - share)).toBeLessThan(ofShare);
    }
    const alone = { ...lineage, otherFrights: 0 };
    expect(frightens(cares({}, alone))).toBe(0);
  });

  test("and what a caregiver does otherwise is drawn as in the community, by the same chance", () => {
    const trusting = cares({ others: 3, unresolved: 0.5 });
    trusting.slice(0, 50).forEach((one, i) => {
      const { availability: _, frightening: __, ...rest } = one;
      expect(ordinary[i]).toMatchObject(rest);
    });
  });
});
