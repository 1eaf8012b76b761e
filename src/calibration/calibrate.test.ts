import { describe, expect, test } from "vitest";
import {
  type CalibrationPlan,
  calibrate,
  type Measure,
  type SimulatedEnsemble,
  shownBy,
  type Trial,
  trialsOf,
} from "./calibrate.ts";
import { resultOf } from "./result.ts";
import { seedOfStep } from "./seeds.ts";
import type { CalibrationTarget } from "./targets.ts";

const target = (point: number | null, halfWidth = 0.05): CalibrationTarget => ({
  finding: "ssp-abcd-distribution",
  name: `about ${point}`,
  point,
  ci95: point === null ? null : [point - halfWidth, point + halfWidth],
  statistic: () => Number.NaN,
});
const MEAN = "community.availabilityMean";
const ACTS = "system.angryActs";
const LIKES = "community.attentivenessMean";
const plan: CalibrationPlan = {
  parameters: [
    { path: MEAN, from: -0.5, to: 3 },
    { path: ACTS, from: 0.5, to: 12 },
    { path: LIKES, from: -2, to: 1.5 },
  ],
  targets: [target(0.7), target(2.2), target(null)],
  members: 60,
  steps: 4,
  seed: 3,
  learner: "bid-response",
};
const facts = { learner: "additive", version: "0", children: { community: 10 }, leftOut: [] };

/** A world in which the first target is about one parameter, the second about the sum of two. */
const world: Measure = async ({ variant: { quantities } }) => {
  const at = (path: string) => quantities[path] ?? Number.NaN;
  return [
    { value: 0.1 + 0.4 * at(MEAN), variance: 1e-5 },
    { value: at(ACTS) / 4 + at(LIKES), variance: 1e-5 },
    { value: 1, variance: 1e-5 },
  ];
};

describe("a calibration", () => {
  test("finds the values behind what was observed, and says what it cannot tell apart", async () => {
    const result = resultOf(plan, await calibrate(plan, world), facts);
    const [mean, acts, likes] = result.parameters;
    expect(mean?.value).toBeCloseTo(1.5, 1);
    expect((mean?.ci95[0] ?? 9) < 1.5 && (mean?.ci95[1] ?? 0) > 1.5).toBe(true);
    expect(mean?.spreadKept).toBeLessThan(0.2);
    expect(Math.max(acts?.spreadKept ?? 0, likes?.spreadKept ?? 0)).toBeGreaterThan(0.3);
    expect(result.tradeOffs.map(({ between }) => between)).toEqual([[ACTS, LIKES]]);
    expect(result.tradeOffs[0]?.r).toBeLessThan(-0.5);
    const [first, second] = result.targets;
    expect(first?.posterior.sd).toBeLessThan((first?.prior.sd ?? 0) / 3);
    expect(second?.posterior.mean).toBeCloseTo(2.2, 1);
    expect(result.posterior).toHaveLength(plan.members);
    expect(result.learner).toBe("additive");
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  test("asks for every member of every step, and the result; all of a step live by one seed", async () => {
    const asked: Trial[] = [];
    await calibrate({ ...plan, members: 5, steps: 2 }, async (trial) => {
      asked.push(trial);
      return world(trial);
    });
    expect(asked).toHaveLength(trialsOf({ members: 5, steps: 2 }));
    expect(asked.map(({ step, member }) => `${step}.${member}`).join(" ")).toBe(
      "0.0 0.1 0.2 0.3 0.4 1.0 1.1 1.2 1.3 1.4 2.0 2.1 2.2 2.3 2.4 2.5",
    );
    for (const { step, seed } of asked) expect(seed).toBe(seedOfStep(plan.seed, step));
  });

  test("is the same to the bit when it is run again", async () => {
    const once = resultOf(plan, await calibrate(plan, world), facts);
    expect(resultOf(plan, await calibrate(plan, world), facts)).toEqual(once);
    const other = { ...plan, seed: 4 };
    expect(resultOf(other, await calibrate(other, world), facts)).not.toEqual(once);
  });

  test("begins with every parameter spread evenly over its prior", async () => {
    const { prior } = await calibrate(plan, world);
    const values = prior.members.map(([z = 0]) => z).sort((a, b) => a - b);
    expect(values[29]).toBeLessThan(0);
    expect(values[30]).toBeGreaterThan(0);
    const variance = values.reduce((sum, z) => sum + z * z, 0) / values.length;
    expect(Math.sqrt(variance)).toBeCloseTo(1.4, 1);
  });

  test("does not move for an order that holds, and moves for one that does not", async () => {
    const alone = { ...plan, targets: [target(null)] };
    const margin =
      (base: number): Measure =>
      async ({ variant: { quantities } }) => [
        { value: base + 0.1 * (quantities[MEAN] ?? 0), variance: 1e-4 },
      ];
    const held = await calibrate(alone, margin(1));
    expect(held.posterior.members).toEqual(held.prior.members);
    const broken = resultOf(alone, await calibrate(alone, margin(-0.2)), facts);
    expect(broken.targets[0]?.posterior.mean).toBeGreaterThan(broken.targets[0]?.prior.mean ?? 0);
  });

  test.each([
    [{ members: 2 }, "members is 2; it must be a whole number from 3 to 1000."],
    [{ steps: 0 }, "steps is 0; it must be a whole number from 1 to 100."],
    [{ seed: 1_000_000 }, "seed is 1000000"],
    [{ targets: [] }, "There is no target to fit to."],
    [{ parameters: [] }, "parameters are 0"],
  ])("is refused before anything is simulated: %o", async (wrong, says) => {
    let asked = 0;
    const measure: Measure = async (trial) => {
      asked++;
      return world(trial);
    };
    await expect(calibrate({ ...plan, ...wrong }, measure)).rejects.toThrow(says);
    expect(asked).toBe(0);
  });
});

test("a published number is as unsure as its interval and the simulated lives together", () => {
  const ensemble: SimulatedEnsemble = {
    members: [[0], [1]],
    statistics: [
      [
        { value: 0.6, variance: 0.01 },
        { value: -1, variance: 0.04 },
      ],
      [
        { value: 0.7, variance: 0.03 },
        { value: Number.NaN, variance: Number.NaN },
      ],
    ],
  };
  const { observations, simulated } = shownBy(ensemble, [target(0.5, 0.196), target(null)]);
  expect(simulated[0]).toEqual([0.6, -1]);
  expect(observations[0]?.value).toBe(0.5);
  expect(observations[0]?.variance).toBeCloseTo(0.01 + 0.02, 12);
  expect(observations[1]).toEqual({ value: 1.96 * 0.2, variance: 0.04, orMore: true });
});
