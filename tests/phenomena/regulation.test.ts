import { describe, expect, test } from "vitest";
import {
  type Care,
  readOutsAtRest,
  type SystemParameters,
  systemDeclarations,
  valuesOf,
} from "../../src/model/index.ts";
import { meanOf, NEITHER, planFor, raise, SENSITIVE } from "./cohorts.ts";
import { grownUp } from "./homes.ts";

const CHILDREN = [0, 1, 2, 3, 4, 5, 6, 7];
const p = valuesOf(systemDeclarations);

describe("S39 two rates of calming, the first grows through the second", () => {
  const autoregulation = (care: Partial<Care>, upsets = 5) =>
    meanOf(
      CHILDREN.map((child) => {
        const { childhood } = grownUp(care, 365, child, { upsetsPerDay: upsets });
        return childhood.scene.person.body.autoregulation;
      }),
    );
  const comforted = autoregulation(SENSITIVE);
  const neglected = autoregulation(NEITHER);

  test("calming alone is faster after a year of being calmed by others", () => {
    expect(comforted).toBeGreaterThan(1.1 * neglected);
  });

  test("S41 moderate stress trains: hardly ever upset, hardly ever practised", () => {
    const sheltered = autoregulation(SENSITIVE, 0.5);
    expect(comforted).toBeGreaterThan(1.1 * sheltered);
  });

  test("(arithmetic) without the gain of practice both calm alike", () => {
    const at = (care: Partial<Care>) =>
      meanOf(
        raise(planFor(care, { practiceGain: 0 }, { days: 120, temperamentVaries: false }), 3).map(
          ({ growth }) => growth.at(-1)?.autoregulation ?? Number.NaN,
        ),
      );
    expect(at(SENSITIVE)).toBeCloseTo(at(NEITHER), 12);
  });

  test("at the same alarm the comforted child comes to rest sooner, alone", () => {
    const left = (care: Partial<Care>, system: SystemParameters) => {
      const { body } = grownUp(care, 365).childhood.scene.person;
      return Math.exp(-body.autoregulation * 300) * (1 - system.baselineArousal);
    };
    expect(left(SENSITIVE, p)).toBeLessThan(0.9 * left(NEITHER, p));
  });
});

describe("S08 S40 the body keeps the history of care", () => {
  const bodyAfter = (care: Partial<Care>) =>
    CHILDREN.map((child) => {
      const { person } = grownUp(care, 365, child).childhood.scene;
      return { ...readOutsAtRest(person, p), baseline: person.body.baseline };
    });
  const calm = bodyAfter(SENSITIVE);
  const hard = bodyAfter(NEITHER);
  const mean = (group: typeof calm, column: keyof (typeof calm)[number]) =>
    meanOf(group.map((one) => one[column]));

  test("S08 chronic activation leaves a mark, and a bounded one", () => {
    expect(mean(hard, "baseline")).toBeGreaterThan(mean(calm, "baseline") + 0.01);
    const most = p.baselineArousal + p.chronicShare * (1 - p.baselineArousal);
    for (const { baseline } of hard) expect(baseline).toBeLessThan(most);
  });

  test("S40 at rest: faster heart, lower vagal tone, more cortisol after a hard year", () => {
    expect(mean(hard, "heartRate")).toBeGreaterThan(mean(calm, "heartRate") + 0.4);
    expect(mean(hard, "vagalTone")).toBeLessThan(0.95 * mean(calm, "vagalTone"));
    expect(mean(hard, "cortisol")).toBeGreaterThan(1.1 * mean(calm, "cortisol"));
  });
});
