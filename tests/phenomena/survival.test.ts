import { describe, expect, test } from "vitest";
import {
  type Care,
  careDeclarations,
  type SystemParameters,
  savePerson,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../../src/model/index.ts";
import {
  CAREGIVER,
  dominanceOf,
  everydayDeclarations,
  goOut,
  type Survival,
  survivalDeclarations,
  surviveBy,
  swapStrategies,
} from "../../src/procedures/index.ts";
import { meanOf, NEITHER, REJECTING, SENSITIVE } from "./cohorts.ts";
import { grownUp } from "./homes.ts";

const p = valuesOf(systemDeclarations);
const home = valuesOf(everydayDeclarations);
const settings = valuesOf(survivalDeclarations, { hours: 3 });
const temperament = valuesOf(temperamentDeclarations);
const CHILDREN = [0, 1, 2, 3, 4, 5];
const DAYS = 400;

/** Hours out of doors of children of this care, with something of the system taken away. */
function outOfDoors(
  care: Partial<Care>,
  { system = {}, reactivity = temperament.reactivity, dangerShare = 0.1 }: Partial<Without> = {},
): Record<keyof Survival, number> {
  const lived = CHILDREN.map((child) => {
    const { childhood } = grownUp(care, DAYS, child);
    const who = savePerson(childhood.scene.person);
    const { caregiver } = childhood.companions[0];
    const outing = goOut(
      20,
      child,
      0,
      { ...who, temperament: { ...temperament, reactivity } },
      CAREGIVER,
      { ...caregiver },
      settings,
      home,
      { ...p, ...system },
    );
    return surviveBy(outing, { ...settings, dangerShare }, p);
  });
  const names = Object.keys(lived[0] as Survival) as (keyof Survival)[];
  return Object.fromEntries(
    names.map((name) => [name, meanOf(lived.map((one) => one[name]))]),
  ) as Record<keyof Survival, number>;
}

interface Without {
  readonly system: Partial<SystemParameters>;
  readonly reactivity: number;
  readonly dangerShare: number;
}

describe("S09 proximity protects under danger, and costs exploring", () => {
  const whole = outOfDoors(SENSITIVE);
  const never = outOfDoors(SENSITIVE, { reactivity: 0 });

  test("who is never alarmed comes to harm more than half as often again, and explores more", () => {
    expect(never.harm).toBeGreaterThan(1.5 * whole.harm);
    expect(never.exploring).toBeGreaterThan(whole.exploring + 0.08);
    expect(whole.held).toBeGreaterThan(0.05);
  });

  test("reflex and bids protect, each a part of it: without either, harm is greatest", () => {
    const noReflex = outOfDoors(SENSITIVE, { system: { reflex: 0 } });
    const noBids = outOfDoors(SENSITIVE, { system: { bidEffort: 1 } });
    const without = outOfDoors(SENSITIVE, { system: { reflex: 0, bidEffort: 1 } });
    for (const one of [noReflex, noBids]) {
      expect(one.harm).toBeGreaterThan(1.02 * whole.harm);
      expect(one.harm).toBeLessThan(without.harm);
    }
    expect(without.harm).toBeGreaterThan(1.4 * whole.harm);
  });

  test("a caregiver who answers nothing protects nobody: being alarmed only costs exploring", () => {
    const alarmed = outOfDoors(NEITHER);
    const calm = outOfDoors(NEITHER, { reactivity: 0 });
    expect(Math.abs(alarmed.harm - calm.harm)).toBeLessThan(0.03 * calm.harm);
    expect(calm.exploring).toBeGreaterThan(alarmed.exploring + 0.15);
  });

  test("without dangers there is no harm, and as little exploring (arithmetic)", () => {
    const safe = outOfDoors(SENSITIVE, { dangerShare: 0 });
    expect(safe.harm).toBe(0);
    expect(safe.exploring).toBe(whole.exploring);
    const wild = outOfDoors(SENSITIVE, { dangerShare: 1 });
    expect(wild.harm).toBeCloseTo(10 * whole.harm, 9);
  });

  test("a child that is rebuffed is further away, and comes to harm more often", () => {
    const rebuffed = outOfDoors(REJECTING);
    expect(rebuffed.distance).toBeGreaterThan(whole.distance + 3);
    expect(rebuffed.harm).toBeGreaterThan(1.3 * whole.harm);
  });
});

describe("S09 strategies swapped between caregivers", () => {
  const cares = [SENSITIVE, REJECTING, { availability: 1.8, attentiveness: -2 }, NEITHER].map(
    (one) => valuesOf(careDeclarations, one),
  );
  const swaps = CHILDREN.map((child) =>
    swapStrategies({ seed: 6, child, temperament, cares, days: DAYS }, settings, home, p),
  );
  const losses = swaps.map((swap) => swap.map((row) => row.map(({ loss }) => loss)));
  const each = losses.map(dominanceOf);

  test("each strategy fits its own care better than chance would have it", () => {
    for (const { match, advantage } of each) {
      expect(match).toBeGreaterThan(1);
      expect(advantage).toBeGreaterThan(1);
    }
  });

  test("... but not every one is the best reply to it: with who rebuffs, who asks nobody loses least", () => {
    const mean = cares.map((_, i) =>
      cares.map((_, j) => meanOf(losses.map((one) => one[i]?.[j] as number))),
    );
    expect(dominanceOf(mean).best).toBeLessThan(cares.length);
    const withWhoRebuffs = mean.map((row) => row[1] as number);
    expect(Math.min(...withWhoRebuffs)).toBe(withWhoRebuffs[3]);
  });

  test("what fits is the cost of asking, not safety: harm hardly matches", () => {
    for (const swap of swaps) {
      const { match } = dominanceOf(swap.map((row) => row.map(({ lossByHarm }) => lossByHarm)));
      expect(Math.abs(match)).toBeLessThan(0.08);
    }
  });
});
