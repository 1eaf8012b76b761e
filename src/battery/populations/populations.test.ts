import { describe, expect, test } from "vitest";
import { planOf } from "../../../tests/battery/made-up-columns.ts";
import { LEARNERS } from "../../study/index.ts";
import { controls } from "../controls.ts";
import { rivalControls } from "../rivals.ts";
import {
  AWAY_DAYS,
  ENROLLED_DAYS,
  GROUP_SIZES,
  MILESTONE_MONTHS,
  type PopulationName,
  populations,
} from "./index.ts";
import { AS_IT_STANDS, type Variant } from "./population.ts";

const names = Object.keys(populations) as PopulationName[];
const variants: readonly (readonly [string, Variant])[] = [
  ...[...controls, ...rivalControls].map(({ name, variant }) => [name, variant] as const),
  ...LEARNERS.map((learner) => [learner, { ...AS_IT_STANDS, learner }] as const),
];
const each = names.flatMap((name) =>
  variants.map(([variant, what]) => [name, variant, what] as const),
);

test.each(each)("the population %s is a study that can be run: %s", (name, _, variant) => {
  const { document, lives, seeds } = planOf(name, 7, variant);
  expect(document.people.children).toBe(7);
  expect(document.people.learner ?? "bid-response").toBe(variant.learner);
  expect(seeds).toEqual([1]);
  const cells: Record<string, number> = {
    ages: 3,
    milestones: MILESTONE_MONTHS.length,
    firstAttachments: 4,
    childcare: ENROLLED_DAYS.length * GROUP_SIZES.length,
    separation: 2 * AWAY_DAYS.length,
    foster: 4,
    risk: 4,
    programme: 6,
    dPrevention: 6,
    securityTrial: 3,
    asked: 2,
    adultEvents: 26,
  };
  expect(lives).toBe(7 * (cells[name] ?? 1));
  for (const [path, value] of Object.entries(variant.quantities)) {
    const [table = "", quantity = ""] = path.split(".");
    const settings = document.settings as Record<string, Record<string, number>> | undefined;
    expect(settings?.[table]?.[quantity]).toBe(value);
  }
});

describe("a variant", () => {
  test("of care holds for everybody in the household, over what they differ in", () => {
    const quantities = { "care.frightening": 0.25, "care.availability": 1 };
    for (const name of names) {
      const { document } = planOf(name, 2, { ...AS_IT_STANDS, quantities });
      for (const { care } of document.household ?? []) {
        expect(care).toMatchObject({ frightening: 0.25, availability: 1 });
      }
      expect(document.settings ?? {}).not.toHaveProperty("care");
    }
  });

  test("of the community moves what the two parents are drawn from", () => {
    const quantities = { "community.availabilityMean": 0.5, "community.careCorrelation": -0.3 };
    const { document } = planOf("parents", 2, { ...AS_IT_STANDS, quantities });
    for (const { care } of document.household ?? []) {
      expect(care?.availability).toMatchObject({ normal: { mean: 0.5 } });
    }
    expect(document.correlations?.map(({ r }) => r)).toContain(-0.3);
  });

  test("that no quantity is called by is refused", () => {
    const quantities = { "system.reflexx": 1 };
    expect(() => planOf("support", 2, { ...AS_IT_STANDS, quantities })).toThrow(/reflexx/);
  });
});

test("a quick look is smaller than the battery everywhere", () => {
  for (const { children } of Object.values(populations)) {
    expect(children.quick).toBeLessThan(children.full);
    expect(children.quick).toBeGreaterThan(1);
  }
});
