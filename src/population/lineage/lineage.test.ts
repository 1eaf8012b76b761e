import { describe, expect, test } from "vitest";
import { careDeclarations, grownDeclarations, valuesOf } from "../../model/index.ts";
import { NO_CHANGE } from "../../procedures/index.ts";
import { liveLife } from "../life.ts";
import { communityFamily, communityLife, drawnFrom } from "./community-family.ts";
import { growUp } from "./grown-up.ts";
import { liveLineage, seedOf } from "./lineage.ts";
import { livePair } from "./twin-pairs.ts";

const quick = { childhoodYears: 1 };
const { unresolvedLoss } = valuesOf(grownDeclarations);

describe("S35 a lineage", () => {
  const family = liveLineage(communityFamily(4, 7, 3, quick));
  const lives = [...family.parents.map(({ record }) => record), family.record];

  test("is one life after the other, each with chance of its own", () => {
    expect(lives).toHaveLength(3);
    const seeds = lives.map(({ plan }) => plan.seed);
    expect(new Set(seeds).size).toBe(3);
    expect(seeds).toEqual([seedOf(4, 2), seedOf(4, 1), 4]);
    expect(new Set(lives.map(({ home }) => home.bidsPerDay)).size).toBe(3);
  });

  test("is the same each time, and another for another child", () => {
    const again = liveLineage(communityFamily(4, 7, 3, quick));
    expect(again).toEqual(family);
    const other = liveLineage(communityFamily(4, 8, 2, quick));
    expect(other.record.plan.household[0]?.care).not.toEqual(lives[2]?.plan.household[0]?.care);
  });

  test("of one generation is a life of the community, to the last bit", () => {
    const { care, temperament } = drawnFrom(4, 7);
    const alone = liveLineage(communityFamily(4, 7, 1));
    expect(alone).toEqual({
      record: liveLife(communityLife(4, 7, care, temperament)),
      parents: [],
    });
  });

  test("leaves the last child its own chance, however many came before", () => {
    const two = liveLineage(communityFamily(4, 7, 2, quick)).record.plan;
    const [care, other] = [two, family.record.plan].map(({ household }) => household[0]?.care);
    expect(two.seed).toBe(family.record.plan.seed);
    expect(care?.repairPace).toBe(other?.repairPace);
    expect(care?.availability).not.toBe(other?.availability);
  });
});

describe("S35 somebody who grew up", () => {
  const { temperament } = drawnFrom(1, 1);
  const grownWith = (frightening: number, days = 365) =>
    growUp({
      ...communityLife(1, 1, valuesOf(careDeclarations, { frightening }), temperament),
      days,
      assessments: [],
    });

  test("keeps a share of what it came to expect, and the rest as a newborn", () => {
    const { record, grown } = grownWith(0);
    const { others, self } = record.growth.at(-1)?.[0] ?? {};
    expect(grown.others).toBeCloseTo(0.6 + 0.75 * ((others ?? 0) - 0.6), 12);
    expect(grown.self).toBeCloseTo(0.75 * (self ?? 0), 12);
    expect(grown.unresolved).toBe(0);
  });

  test("with somebody frightening is left with fear, the more the more it was frightened", () => {
    const [some, much] = [grownWith(0.5), grownWith(3)].map(({ grown }) => grown.unresolved);
    expect(some).toBeGreaterThan(0.05);
    expect(much).toBeGreaterThan((some as number) + 0.1);
    expect(much).toBeLessThanOrEqual(1);
  });

  test("and lost somebody is left with loss", () => {
    const life = communityLife(1, 1, valuesOf(careDeclarations), temperament);
    const [mother] = life.household;
    const father = { ...(mother as NonNullable<typeof mother>), name: "father", nights: 0 };
    const home = { ...life, days: 20, assessments: [], household: [...life.household, father] };
    const changes = [{ ...NO_CHANGE, name: "loss", age: 10, die: ["father"] }];
    expect(growUp(home).grown.unresolved).toBe(0);
    expect(growUp({ ...home, changes }).grown.unresolved).toBe(unresolvedLoss);
  });
});

test("S35 twins of one caregiver: its care and how it wanders are shared, their chance is not", () => {
  const { care, twins } = livePair(2, 3, { genes: 1, heritability: 1, home: true });
  expect(care).toEqual(drawnFrom(2, 6).care);
  expect(twins[0].reactivity).toBe(twins[1].reactivity);
  const apart = livePair(2, 3, { genes: 0, heritability: 1, home: false });
  expect(apart.twins[0].reactivity).not.toBe(apart.twins[1].reactivity);
});
