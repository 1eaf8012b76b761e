import { describe, expect, test } from "vitest";
import { exp, openStream } from "../numerics/index.ts";
import { drawBout, type PlayBout, type PlayRates, systemDeclarations, valuesOf } from "./index.ts";

const p = valuesOf(systemDeclarations);
const N = 4000;

function bouts(rates: PlayRates, seconds: number): PlayBout[] {
  const chance = openStream(5, 0, "bouts");
  return Array.from({ length: N }, () => drawBout(rates, seconds, chance, p));
}

/** Mean, and four standard errors of it: a fair draw is further off once in 16,000 times. */
function meanOf(values: readonly number[]): { mean: number; tolerance: number } {
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  const squares = values.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  return { mean, tolerance: (4 * Math.sqrt(squares)) / values.length };
}

const COMMON: PlayRates = { rupture: 0.3, repair: 0.15, intrusion: 0.01, misreading: 0.05 };

// The first of each is short enough to be drawn in turn, the others are drawn in aggregate.
describe.each<readonly [PlayRates, number]>([
  [COMMON, 60],
  [COMMON, 300],
  [COMMON, 3600],
  [{ ...COMMON, repair: 1 }, 720],
  [{ ...COMMON, repair: 0.03 }, 1800],
  [{ ...COMMON, intrusion: 0.5, misreading: 0.3 }, 720],
  [{ ...COMMON, rupture: 0.02 }, 2400],
])("a bout at %o over %d s", (rates, seconds) => {
  const { rupture: r, repair: m, intrusion: i, misreading } = rates;
  const all = bouts(rates, seconds);
  const count = (one: PlayBout) => one.mended + one.left + one.intruded;
  const settled = 1 - exp(-(r + m) * seconds);

  test("begins matched and ruptures as an alternating renewal process does", () => {
    const expected = (r * m * seconds) / (r + m) + (settled * r * r) / (r + m) ** 2;
    const { mean, tolerance } = meanOf(all.map(count));
    expect(Math.abs(mean - expected)).toBeLessThan(tolerance);
  });

  test("is out of step for as long as the rates say", () => {
    const expected = (r * seconds) / (r + m) - (settled * r) / (r + m) ** 2;
    const { mean, tolerance } = meanOf(all.map((one) => one.mismatched));
    expect(Math.abs(mean - expected)).toBeLessThan(tolerance);
  });

  test("has its mismatches mended, left and intruded in their shares", () => {
    const inTime = 1 - exp(-(m + i) * p.patience);
    const mended = ((1 - misreading) * inTime * m) / (m + i);
    const intruded = (inTime * i) / (m + i);
    for (const [outcome, share] of [
      ["mended", mended],
      ["intruded", intruded],
      ["left", 1 - mended - intruded],
    ] as const) {
      const { mean, tolerance } = meanOf(all.map((one) => one[outcome] - share * count(one)));
      expect(Math.abs(mean)).toBeLessThan(tolerance);
    }
  });

  test("counts whole mismatches, and no more time in them than there is", () => {
    for (const { mended, left, intruded, mismatched } of all) {
      for (const one of [mended, left, intruded]) {
        expect(Number.isInteger(one)).toBe(true);
        expect(one).toBeGreaterThanOrEqual(0);
      }
      expect(mismatched).toBeGreaterThanOrEqual(0);
      expect(mismatched).toBeLessThanOrEqual(seconds);
    }
  });
});

test("S32 slow repair goes with long mismatches: bouts mended less are longer out of step", () => {
  const all = bouts(COMMON, 720);
  const mended = meanOf(all.map((one) => one.mended)).mean;
  const out = (group: readonly PlayBout[]) => meanOf(group.map((one) => one.mismatched)).mean;
  const often = out(all.filter((one) => one.mended > mended));
  expect(out(all.filter((one) => one.mended < mended))).toBeGreaterThan(often + 10);
});

test("a pair that never falls out of step, and one that never mends, are drawn too", () => {
  const chance = openStream(5, 0, "bouts");
  const always = { ...COMMON, rupture: 0 };
  expect(drawBout(always, 3600, chance, p)).toEqual({
    mended: 0,
    left: 0,
    intruded: 0,
    mismatched: 0,
    arousal: 0,
  });
  const never = drawBout({ ...COMMON, repair: 0, intrusion: 0 }, 3600, chance, p);
  expect(never).toMatchObject({ mended: 0, left: 1, intruded: 0 });
  expect(never.mismatched).toBeGreaterThan(3500);
});
