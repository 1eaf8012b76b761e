import { expect, test } from "vitest";
import { variance } from "../numerics/index.ts";
import type { Classification } from "../procedures/index.ts";
import { type ChildRecord, liveChild } from "./cohort.ts";
import { communityPlan } from "./community-plan.ts";
import type { GrowthPoint, KnownGrowthPoint } from "./growth.ts";
import type { ClassGrowth } from "./growth-summary.ts";
import { addChild, createSums, summarise } from "./summary.ts";

const plan = communityPlan({ seed: 7, days: 24 });
const [first, second, third] = [0, 1, 2].map((child) => liveChild(plan, child)) as [
  ChildRecord,
  ChildRecord,
  ChildRecord,
];
const coded = (record: ChildRecord, classification: Classification): ChildRecord => ({
  ...record,
  coding: { ...record.coding, classification },
});

function growthOf(records: readonly ChildRecord[]): readonly ClassGrowth[] {
  const sums = createSums();
  for (const record of records) addChild(sums, record);
  return summarise(sums).growth;
}

test("children are followed by the class of the end, at every station from birth", () => {
  const growth = growthOf([coded(first, "C"), coded(second, "A"), coded(third, "C")]);
  expect(growth.map(({ classification, children }) => [classification, children])).toEqual([
    ["A", 1],
    ["C", 2],
  ]);
  const resistant = growth[1]?.stations ?? [];
  expect(resistant.map(({ age }) => age)).toEqual(first.growth.map(({ age }) => age));
  resistant.forEach((station, i) => {
    const [one, other] = [first, third].map(({ growth: points }) => points[i] as GrowthPoint);
    if (!one || !other) throw new Error(`no station ${i}`);
    expect(station.self.mean).toBeCloseTo(((one.self ?? 9) + (other.self ?? 9)) / 2, 12);
    const sums = [one, other].map(({ others, figure }) => (others ?? 9) + (figure ?? 9));
    expect(station.othersAndFigure.mean).toBeCloseTo(((sums[0] ?? 0) + (sums[1] ?? 0)) / 2, 12);
    const apart = (one.doubt ?? 9) - (other.doubt ?? 9);
    expect(variance(station.doubt)).toBeCloseTo((apart * apart) / 2, 12);
  });
});

test("a belief that a learner does not have is nobody's mean", () => {
  const without = first.growth.map(({ figure: _, ...point }) => point as KnownGrowthPoint);
  const [growth] = growthOf([
    { ...first, growth: without },
    coded(second, first.coding.classification),
  ]);
  const end = growth?.stations.at(-1);
  expect(end?.othersAndFigure.count).toBe(1);
  expect(end?.self.count).toBe(2);
});

test("what is kept does not grow with the number of children", () => {
  const sums = createSums();
  addChild(sums, first);
  const kept = sums.means.size;
  for (let i = 0; i < 50; i++) addChild(sums, first);
  expect(sums.means.size).toBe(kept);
  expect(summarise(sums).growth[0]?.stations.at(-1)?.felt.count).toBe(51);
});
