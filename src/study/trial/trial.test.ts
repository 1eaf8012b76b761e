import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalQuantile } from "../../numerics/index.ts";
import {
  armSizes,
  type Participant,
  peopleNeeded,
  simulateTrials,
  type TrialArm,
  type TrialDesign,
  trueDifference,
} from "./index.ts";

interface Reference {
  readonly means: { d: number; n: number; m: number; power: number }[];
  readonly rates: { p: number; q: number; n: number; power: number }[];
}
const reference: Reference = JSON.parse(
  readFileSync(new URL("../../../tests/reference/trials.json", import.meta.url), "utf8"),
);

const usual: TrialDesign = {
  test: "means",
  missing: "completers",
  dropOut: 0,
  allocation: [1, 1],
  trials: 2000,
  seed: 1,
};
const PEOPLE = 2000;
const populated = (name: string, of: (place: number) => Partial<Participant>): TrialArm => ({
  name,
  people: Array.from({ length: PEOPLE }, (_, i) => ({
    outcome: Number.NaN,
    baseline: 0,
    leaves: false,
    ...of((i + 0.5) / PEOPLE),
  })),
});
const normalArm = (name: string, mean: number) =>
  populated(name, (place) => ({ outcome: mean + normalQuantile(place) }));
const shareArm = (name: string, share: number) =>
  populated(name, (place) => ({ outcome: Number(place < share) }));
const first = (arms: readonly TrialArm[], design: Partial<TrialDesign>, n: number) => {
  const [comparison] = simulateTrials({ arms }, { ...usual, ...design }, n).comparisons;
  if (comparison === undefined) throw new Error("nothing is compared");
  return comparison;
};

describe("against values of other software", () => {
  test.each(reference.means)("d = $d with $n and $m people: power", ({ d, n, m, power }) => {
    const arms = [normalArm("control", 0), normalArm("treated", d)];
    const { power: found } = first(arms, { allocation: [n, m] }, n + m);
    expect(Math.abs(found.point - power)).toBeLessThan(0.025);
  });

  test.each(reference.rates)("$p against $q, $n people each: power", ({ p, q, n, power }) => {
    const arms = [shareArm("control", q), shareArm("treated", p)];
    const { power: found } = first(arms, { test: "shares" }, 2 * n);
    expect(Math.abs(found.point - power)).toBeLessThan(0.03);
  });

  test("d = .5 needs 128 people for a power of .8", () => {
    const arms = [normalArm("control", 0), normalArm("treated", 0.5)];
    const { point, low, high } = peopleNeeded({ arms }, usual, "treated", 0.8);
    expect(Math.abs(point - 128)).toBeLessThan(10);
    expect(low).toBeLessThan(point);
    expect(high).toBeGreaterThan(point);
  });
});

describe("those who leave", () => {
  const arms = [normalArm("control", 0), normalArm("treated", 0.8)];

  test("by chance: completers alone are fewer and no others; baselines carried on make less of it", () => {
    const none = first(arms, {}, 100);
    const completers = first(arms, { dropOut: 0.4 }, 100);
    expect(completers.power.point).toBeLessThan(none.power.point - 0.1);
    expect(Math.abs(completers.bias)).toBeLessThan(0.02);
    const carried = first(arms, { dropOut: 0.4, missing: "carried" }, 100);
    expect(carried.estimate.point).toBeCloseTo(0.6 * 0.8, 1);
    expect(carried.bias).toBeLessThan(-0.25);
    expect(first(arms, { dropOut: 0.4, missing: "observed" }, 100)).toEqual(none);
  });

  test("because it does not help them: those who stay speak too well of it", () => {
    const leaving = populated("treated", (place) => {
      const outcome = 0.3 + normalQuantile(place);
      return { outcome, leaves: outcome < -0.5 };
    });
    const { bias } = first([normalArm("control", 0), leaving], {}, 200);
    expect(bias).toBeGreaterThan(0.2);
  });

  test("and those who could not be measured are like them", () => {
    const lost = populated("treated", (place) => ({
      outcome: place < 0.25 ? Number.NaN : 1 + normalQuantile(place),
    }));
    const trial = [normalArm("control", 0), lost];
    const { estimate } = first(trial, { missing: "observed" }, 200);
    expect(estimate.point).toBeCloseTo(trueDifference(lost, normalArm("control", 0)), 1);
    expect(first(trial, { missing: "carried" }, 200).estimate.point).toBeLessThan(estimate.point);
  });
});

test("small trials of a small difference: what is found is too large, and at times the other way", () => {
  const arms = [normalArm("control", 0), normalArm("treated", 0.2)];
  const small = first(arms, {}, 30);
  expect(small.whenFound).toBeGreaterThan(0.4);
  expect(small.wrongSign.point).toBeGreaterThan(0.2);
  const large = first(arms, { trials: 300 }, 2000);
  expect(large.wrongSign.point).toBe(0);
  expect(large.spread).toBeLessThan(small.spread / 4);
});

test("nothing needs more people than there are, and has no wrong sign", () => {
  const arms = [shareArm("control", 0.5), shareArm("treated", 0.5)];
  const design = { ...usual, test: "shares", trials: 20 } as const;
  expect(peopleNeeded({ arms }, design, "treated", 0.8).point).toBe(Number.POSITIVE_INFINITY);
  expect(first(arms, design, 40).wrongSign.point).toBeNaN();
  expect(() => peopleNeeded({ arms }, design, "control", 0.8)).toThrow('arm is "control"');
});

test("the same seed holds the same trials, another one others", () => {
  const arms = [normalArm("control", 0), normalArm("treated", 0.2)];
  const held = (seed: number) => first(arms, { seed, trials: 50 }, 30);
  expect(held(3)).toEqual(held(3));
  expect(held(4).estimates).not.toEqual(held(3).estimates);
});

test("arms share n by their weights, and add up to it", () => {
  expect(armSizes(21, [1, 1])).toEqual([11, 10]);
  expect(armSizes(40, [1, 3])).toEqual([10, 30]);
  const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 500 }), weights, (n, allocation) => {
      const sizes = armSizes(n, allocation);
      const total = allocation.reduce((sum, one) => sum + one, 0);
      expect(sizes.reduce((sum, one) => sum + one, 0)).toBe(n);
      sizes.forEach((size, i) => {
        expect(Math.abs(size - (n * (allocation[i] as number)) / total)).toBeLessThanOrEqual(1);
      });
    }),
  );
});
