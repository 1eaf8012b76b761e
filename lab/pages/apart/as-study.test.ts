import { beforeAll, expect, test } from "vitest";
import { readStudy } from "../../../src/study/index.ts";
import { apart } from "../../worker/apart.ts";
import type { ApartPlan } from "../../worker/apart-plan.ts";
import { liveStudy, openStudy } from "../../worker/study.ts";
import { apartAsStudy } from "./as-study.ts";
import { lastsOf, middle, risesOf } from "./came-out.ts";

const journey: ApartPlan = {
  seed: 2,
  met: { availability: -1, attentiveness: 1 },
  daysTogether: 10,
  companyHours: 0,
  gone: false,
};
const death: ApartPlan = { ...journey, gone: true };
/** The first of those of the page, with both childhoods. */
const PEOPLE = 3;
let week: ReturnType<typeof apart>;
beforeAll(() => {
  week = apart(journey, () => {}, PEOPLE);
});

test("what the page shows is what its study finds", () => {
  const text = apartAsStudy(journey);
  const { columns } = openStudy({ text, most: 100 });
  const at = (wanted: string) => columns.findIndex(({ name }) => name === wanted);
  const rows = liveStudy({ text, from: 0, to: 2 * PEOPLE });
  const missed = (cell: number) =>
    rows
      .filter((row) => row[at("cell")] === cell)
      .map((row) => row[at("away_missed_days")] as number)
      .sort((a, b) => a - b);
  expect(missed(0)).toEqual(week.own.missed);
  expect(missed(1)).toEqual(week.answered.missed);
});

test("a loss is a study that can be read", () => {
  const { plan } = readStudy(apartAsStudy(death), "study.yaml");
  expect(plan.document.settings?.apart).toMatchObject({ forGood: 1, daysWithout: 730 });
});

test("a journey is seen day by day, and the body rises and comes down", () => {
  const { spells, before, after, rise } = week.answered;
  expect(spells.map(({ from, to }) => [from, to])).toEqual(
    [1, 2, 3, 4, 5, 6, 7].map((day) => [day, day]),
  );
  expect(rise.point).toBeGreaterThan(0);
  expect(after?.point).toBeLessThan(before.point + rise.point);
});

test("S42 who avoids is roused no less by days apart than who was answered", () => {
  expect(week.own.avoidance.point).toBeGreaterThan(week.answered.avoidance.point);
  expect(week.more.point).toBeGreaterThan(0);
});

test("what came out is named by the whole interval, and by days", () => {
  expect(risesOf({ point: 1, low: 0.1, high: 2, n: 8 })).toBe("more");
  expect(risesOf({ point: -1, low: -2, high: -0.1, n: 8 })).toBe("less");
  expect(risesOf({ point: 0, low: -1, high: 1, n: 8 })).toBe("alike");
  expect([2, 30, 90, 730].map(lastsOf)).toEqual(["days", "weeks", "months", "years"]);
  expect(middle([1, 2, 6, 9])).toBe(4);
});
