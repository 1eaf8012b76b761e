import { expect, test } from "vitest";
import { emptyTally } from "../procedures/index.ts";
import { type ChildRecord, liveChild } from "./cohort.ts";
import { communityPlan } from "./community-plan.ts";
import { homeLifeOf } from "./home-life.ts";
import { addChild, createSums, summarise } from "./summary.ts";

const plan = communityPlan({ seed: 7, days: 12 });
const records = [0, 1, 2].map((child) => liveChild(plan, child));

function dayOf(children: readonly ChildRecord[]) {
  const sums = createSums();
  for (const record of children) addChild(sums, record);
  return summarise(sums).day;
}

const meanOf = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

test("every clock hour is the mean over children, and its parts make up the whole", () => {
  const { hours } = dayOf(records);
  expect(hours.map(({ hour }) => hour)).toEqual(Array.from({ length: 24 }, (_, hour) => hour));
  for (const { hour, upset, held, play, together, bids } of hours) {
    expect(bids.mean).toBeCloseTo(
      meanOf(records.map(({ home }) => home.profile.bids[hour] ?? 9)),
      12,
    );
    expect(together.mean).toBeCloseTo(upset.mean + held.mean + play.mean, 12);
  }
  const upset = hours.reduce((sum, one) => sum + one.upset.mean + one.held.mean, 0);
  expect(upset).toBeCloseTo(meanOf(records.map(({ home }) => home.upsetMinutes)), 10);
});

test("a share of nothing is missing, and is nobody's mean", () => {
  const nothing = homeLifeOf({ ...emptyTally(), days: 3 });
  expect(nothing).toMatchObject({ bidsPerDay: 0, comfortedShare: undefined });
  expect([nothing.matchedShare, nothing.mendedShare]).toEqual([undefined, undefined]);
  const [first, second, third] = records as [ChildRecord, ChildRecord, ChildRecord];
  const { matchedShare, bidsPerDay } = dayOf([first, { ...second, home: nothing }, third]);
  expect(matchedShare.count).toBe(2);
  expect(matchedShare.mean).toBeCloseTo(
    ((first.home.matchedShare ?? 9) + (third.home.matchedShare ?? 9)) / 2,
    12,
  );
  expect(bidsPerDay.count).toBe(3);
});
