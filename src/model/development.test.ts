import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyValues, between } from "../../tests/arbitraries.ts";
import { type Target, targetOf } from "../literature/index.ts";
import { type Capacities, capacitiesAt, DAYS_PER_MONTH } from "./development.ts";
import { systemDeclarations, valuesOf } from "./parameters/index.ts";

const p = valuesOf(systemDeclarations);
const anySystem = anyValues(systemDeclarations);
const age = between(0, 30 * 365);

type Capacity = keyof Capacities;

/** A capacity at an age in months. */
function at(months: number, capacity: Capacity, system = p): number {
  return capacitiesAt(months * DAYS_PER_MONTH, system)[capacity];
}

const MONTHS: readonly number[] = Array.from({ length: 601 }, (_, tenths) => tenths / 10);

/** The age in months at which a capacity is highest, and the first, and last, at a quarter of that. */
function course(capacity: Capacity): { onset: number; peak: number; over: number } {
  const heights = MONTHS.map((months) => at(months, capacity));
  const most = Math.max(...heights);
  const risen = heights.map((height) => height >= most / 4);
  const months = (index: number) => MONTHS[index] as number;
  return {
    onset: months(risen.indexOf(true)),
    peak: months(heights.indexOf(most)),
    over: months(risen.lastIndexOf(true)),
  };
}

/** Holds an age against the published one; what is measured here must lie within its band. */
function expectWithin(months: number, { ci95, name }: Target): void {
  const [low, high] = ci95 ?? [Number.NaN, Number.NaN];
  expect(months, name).toBeGreaterThanOrEqual(low);
  expect(months, name).toBeLessThanOrEqual(high);
}

describe("S28 what age lets a child do", () => {
  test("S13 answers are next to never taken in before 3 months, and mostly by 5", () => {
    expect(at(0, "contingency")).toBeLessThan(0.01);
    expect(at(3, "contingency")).toBeLessThan(0.05);
    expect(at(5, "contingency")).toBeGreaterThan(0.7);
    expect(course("contingency").onset).toBeLessThan(course("recognition").onset);
  });

  test("the child does little of its part in play at 3 months, most at 9, all but all at 12", () => {
    const { childPart } = p;
    expect(at(3, "coordination")).toBeLessThan(0.15);
    expect(at(6, "coordination")).toBeCloseTo(0.5, 6);
    expect(at(9, "coordination")).toBeGreaterThan(0.85);
    expect(childPart * (1 - at(12, "coordination"))).toBeLessThan(0.01);
  });

  test("no figure is told apart before 3 months, and most are by 8", () => {
    expect(at(0, "recognition")).toBeLessThan(0.01);
    expect(at(3, "recognition")).toBeLessThan(0.05);
    expect(at(8, "recognition")).toBeGreaterThan(0.9);
  });

  test("figures are told apart by the age at which most protest for one of them", () => {
    for (const [weeks, name] of [
      [32, "share by 25-32 weeks"],
      [40, "share by 40 weeks"],
    ] as const) {
      const { point } = targetOf("attachment-onset", name);
      expect(capacitiesAt(7 * weeks, p).recognition).toBeGreaterThanOrEqual(point as number);
    }
  });

  test("protest is half there by 32 weeks and four fifths by 40 (calibrated)", () => {
    for (const [weeks, name] of [
      [32, "share by 25-32 weeks"],
      [40, "share by 40 weeks"],
    ] as const) {
      const { protest } = capacitiesAt(7 * weeks, p);
      expectWithin(protest, targetOf("attachment-onset", name));
    }
  });

  test("getting about begins at 7 months and is there by 12", () => {
    expect(at(6, "locomotion")).toBeLessThan(0.05);
    expect(at(7, "locomotion")).toBeLessThan(0.2);
    expect(at(8.5, "locomotion")).toBeGreaterThan(2 * at(7, "locomotion"));
    expect(at(12, "locomotion")).toBeGreaterThan(0.9);
  });

  test("protest at a departure begins, is highest and is low again within the bands of the finding", () => {
    const { onset, peak, over } = course("protest");
    expectWithin(onset, targetOf("separation-protest-curve", "onset, months"));
    expectWithin(peak, targetOf("separation-protest-curve", "peak, months"));
    expectWithin(over, targetOf("separation-protest-curve", "low again, months"));
    expect(at(peak, "protest")).toBeGreaterThan(0.9);
    expect(at(36, "protest")).toBeLessThan(0.05);
  });

  test("wariness of strangers begins after figures are told apart and grows through the year", () => {
    expectWithin(course("wariness").onset, targetOf("stranger-wariness-onset", "onset, months"));
    expect(course("wariness").onset).toBeGreaterThan(course("recognition").onset);
    expect(at(12, "wariness")).toBeGreaterThan(at(8, "wariness") + 0.25);
  });

  test("nothing can be put into words in the first year, and most by 4", () => {
    expect(at(12, "language")).toBeLessThan(0.05);
    expect(at(48, "language")).toBeGreaterThan(0.9);
  });
});

describe("capacities", () => {
  const logistic = [
    "contingency",
    "coordination",
    "recognition",
    "locomotion",
    "wariness",
    "language",
  ] as const;
  const shares: Capacity[] = [
    "contingency",
    "coordination",
    "recognition",
    "locomotion",
    "protest",
    "wariness",
    "language",
    "maturity",
  ];

  test("lie between 0 and 1 at any age and any constants, and drift between its two ends", () => {
    fc.assert(
      fc.property(age, anySystem, (days, system) => {
        const capacities = capacitiesAt(days, system);
        for (const name of shares) {
          expect(capacities[name]).toBeGreaterThanOrEqual(0);
          expect(capacities[name]).toBeLessThanOrEqual(1);
        }
        const { drift, grownDrift } = system;
        expect(capacities.drift).toBeGreaterThanOrEqual(Math.min(drift, grownDrift) - 1e-15);
        expect(capacities.drift).toBeLessThanOrEqual(Math.max(drift, grownDrift) + 1e-15);
      }),
    );
  });

  test("once there are never lost again; only protest goes, as its reason is understood (8.2)", () => {
    fc.assert(
      fc.property(age, between(0, 1000), anySystem, (days, later, system) => {
        const young = capacitiesAt(days, system);
        const old = capacitiesAt(days + later, system);
        for (const name of shares.filter((one) => one !== "protest")) {
          expect(old[name]).toBeGreaterThanOrEqual(young[name]);
        }
      }),
    );
    expect(at(30, "protest")).toBeLessThan(0.25 * at(14, "protest"));
  });

  test("are half there at their age, and at 73 % a span later (8.1)", () => {
    fc.assert(
      fc.property(anySystem, (system) => {
        for (const name of logistic) {
          const [half, span] = [system[`${name}Age`], system[`${name}Span`]];
          expect(at(half, name, system)).toBeCloseTo(0.5, 9);
          expect(at(half + span, name, system)).toBeCloseTo(1 / (1 + Math.exp(-1)), 9);
        }
      }),
    );
  });

  test("let autoregulation mature from a newborn's share to the whole of it (8.3)", () => {
    expect(at(0, "maturity")).toBe(p.autoregulationAtBirth);
    const missing = (months: number) => 1 - at(months, "maturity");
    expect(missing(p.maturingMonths)).toBeCloseTo(missing(0) / Math.E, 12);
    expect(at(300, "maturity")).toBeGreaterThan(0.999);
  });

  test("S16 let certainty return more slowly with age, from a newborn's drift to a grown person's (8.4)", () => {
    expect(at(0, "drift")).toBe(p.drift);
    const drifts = MONTHS.map((months) => at(months, "drift"));
    for (let i = 1; i < drifts.length; i++) expect(drifts[i]).toBeLessThan(drifts[i - 1] as number);
    const above = (months: number) => at(months, "drift") - p.grownDrift;
    expect(above(12 * p.driftYears)).toBeCloseTo(above(0) / Math.E, 12);
    expect(at(60 * p.driftYears, "drift")).toBeCloseTo(p.grownDrift, 4);
  });
});
