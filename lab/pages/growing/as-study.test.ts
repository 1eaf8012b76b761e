import { describe, expect, test } from "vitest";
import type { LifeRecord } from "../../../src/population/index.ts";
import type { CodedStrangeSituation } from "../../../src/procedures/index.ts";
import { liveChunk, readStudy } from "../../../src/study/index.ts";
import { grow } from "../../worker/grow.ts";
import { CAREGIVER_TAPE } from "../../worker/growing-plan.ts";
import type { Growing, GrowingHome, Grown } from "../../worker/tasks.ts";
import { growingAsStudy } from "./as-study.ts";

const answering: GrowingHome = { care: { availability: 2, attentiveness: 1 } };
const rebuffing: GrowingHome = { care: { availability: -1, attentiveness: 1.4 } };
const second = { from: 8, care: { availability: 3, attentiveness: 1 } };

/** The first child of the study in each home. */
function firstOf(growing: Growing): LifeRecord[] {
  const { plan } = readStudy(growingAsStudy(growing), "growing.yaml");
  const seen: LifeRecord[] = [];
  liveChunk(plan, "growing", 0, growing.homes.length, (life) => seen.push(life));
  return seen;
}

describe("two homes as a study", () => {
  test.each([
    ["of one caregiver each", [answering, rebuffing]],
    ["with a second figure in both", [answering, rebuffing].map((home) => ({ ...home, second }))],
    ["that are alike", [answering, answering]],
  ])("%s: its first child is the child of the page, to the last bit", (_, homes) => {
    const growing = { seed: 4, homes };
    const lives = firstOf(growing);
    const grown = grow(growing, () => {});
    lives.forEach(({ growth, held }, home) => {
      const { days, tape, secondTape } = grown[home] as Grown;
      const noted = growth.filter(([point]) => (point?.age as number) <= CAREGIVER_TAPE);
      expect(noted.length).toBeGreaterThan(10);
      for (const station of noted)
        expect(days[station[0]?.age as number]?.figures).toEqual(station);
      const codings = held.map(({ record }) => (record as CodedStrangeSituation).coding);
      expect([tape, secondTape].slice(0, codings.length).map((one) => one?.coding)).toEqual(
        codings,
      );
    });
  });

  test("with a second figure in one of them has nobody there in the other", () => {
    const { plan } = readStudy(
      growingAsStudy({ seed: 1, homes: [answering, { ...answering, second }] }),
      "growing.yaml",
    );
    expect(plan.document.factors?.home?.levels).toMatchObject({
      A: { "second.from": 12 },
      B: { "second.from": 8 },
    });
  });
});

test("the same home twice is the same year, day by day", () => {
  const progress: number[] = [];
  const growing = { seed: 2, homes: [rebuffing, rebuffing] };
  const [one, again] = grow(growing, (done, of) => progress.push(done / of));
  expect(again).toEqual(one);
  expect(one?.days).toHaveLength(366);
  expect(progress.at(0)).toBe(0);
  expect(progress).toEqual(progress.toSorted((a, b) => a - b));
});
