import { expect, test } from "vitest";
import { normal, openStream } from "../../numerics/index.ts";
import { type Participant, peopleNeeded, type TrialArm, type TrialDesign } from "./index.ts";
import { neededBetween } from "./unsure.ts";

const design: TrialDesign = {
  test: "means",
  missing: "completers",
  dropOut: 0,
  allocation: [1, 1],
  trials: 100,
  seed: 1,
};

/** Lives of two arms; twins differ by little more than what the arm does. */
function lived(study: number, many: number, effect: number, twins = false): Participant[][] {
  const chance = openStream(5, study, "lives");
  const own = Array.from({ length: many }, () => normal(chance));
  return [0, effect].map((mean) =>
    own.map((child, i) => {
      const outcome = mean + (twins ? child + 0.1 * normal(chance) : normal(chance));
      const one = { outcome, baseline: Number.NaN, leaves: false };
      return twins ? { ...one, child: `${i}` } : one;
    }),
  );
}
const widthOf = ([low, high]: readonly [number, number]) => high / low;
const between = (lives: Participant[][], more: Partial<TrialDesign> = {}) =>
  neededBetween(lives, { ...design, ...more }, 0.8, Number.POSITIVE_INFINITY);

test("of twenty studies of thirty lives, about nineteen hold the number that is needed", () => {
  // d = .8 at a power of .8: n = 4 (2.8016 / .8)².
  const held = Array.from({ length: 40 }, (_, study) => between(lived(study, 30, 0.8))).filter(
    ([low, high]) => low <= 49 && high >= 49,
  ).length;
  expect(held).toBeGreaterThanOrEqual(34);
  expect(held).toBeLessThan(40);
});

test("it is surer with more lives, and with twins, whose chance is shared", () => {
  const few = between(lived(1, 40, 0.8));
  expect(widthOf(between(lived(1, 400, 0.8)))).toBeLessThan(widthOf(few) / 2);
  const twins = lived(1, 40, 0.8, true);
  const strangers = twins.map((arm) => arm.map((one) => ({ ...one, child: undefined })));
  expect(widthOf(between(twins))).toBeLessThan(widthOf(between(strangers)) / 2);
});

test("half of the people leave: twice as many are needed, at both ends", () => {
  const lives = lived(1, 100, 1);
  const [low, high] = between(lives);
  const [lowest, highest] = between(lives, { dropOut: 0.5 });
  expect(lowest / low).toBeCloseTo(2, 1);
  expect(highest / high).toBeCloseTo(2, 1);
});

test("lives that do not tell which way a difference goes set no bound", () => {
  expect(between(lived(1, 40, 0.1))[1]).toBe(Number.POSITIVE_INFINITY);
});

test("of fewer than ten lives nothing is said, and no arm needs fewer than two", () => {
  const arms = (many: number): TrialArm[] =>
    lived(1, many, 30).map((people, i) => ({ name: i === 0 ? "control" : "treated", people }));
  const of = (many: number, allocation: number[]) =>
    peopleNeeded({ arms: arms(many) }, { ...design, allocation }, "treated", 0.8);
  expect(of(9, [1, 1])).toEqual({ point: Number.NaN, low: Number.NaN, high: Number.NaN });
  expect(of(10, [1, 1])).toEqual({ point: 4, low: 4, high: 4 });
  expect(of(10, [1, 9])).toEqual({ point: 15, low: 15, high: 15 });
});
