import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normal, openStream, uniform } from "../numerics/index.ts";
import { CUTS, continuityOf, cutCurve, EVEN_BIMODALITY, peakOf } from "./continuity.ts";

const reference = JSON.parse(
  readFileSync(new URL("../../tests/reference/continuity.json", import.meta.url), "utf8"),
) as { cases: { name: string; x: number[]; y: number[]; bimodality: number; curve: number[] }[] };
const EVERYWHERE = [-100, 100] as const;
const N = 2000;
const chance = openStream(4, 0, "test of continuity");
const draw = (of: () => number) => Array.from({ length: N }, of);
const inScale = (score: number) => Math.min(7, Math.max(1, score));

describe("beside scipy and numpy", () => {
  test.each(reference.cases.map((one) => [one.name, one] as const))("%s", (_, one) => {
    expect(continuityOf(one.x, EVERYWHERE).bimodality).toBeCloseTo(one.bimodality, 10);
    cutCurve(one.x, one.y).forEach((value, i) => {
      expect(value).toBeCloseTo(one.curve[i] as number, 10);
    });
  });
});

describe("bimodality", () => {
  const of = (scores: readonly number[]) => continuityOf(scores, EVERYWHERE).bimodality;

  test("is a third for a normal, 5/9 for an even distribution, and nearly 1 for two points", () => {
    expect(of(draw(() => normal(chance)))).toBeCloseTo(1 / 3, 1);
    expect(of(draw(() => uniform(chance)))).toBeCloseTo(EVEN_BIMODALITY, 1);
    expect(of(draw(() => (uniform(chance) < 0.5 ? 1 : 7)))).toBeGreaterThan(0.99);
  });

  test("does not depend on the unit, and is none where nothing varies", () => {
    const scores = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 5, maxLength: 40 });
    fc.assert(
      fc.property(scores, (own) => {
        fc.pre(new Set(own).size > 1);
        const other = of(own.map((score) => 1 - score / 2));
        expect(Math.abs(other - of(own))).toBeLessThan(1e-6 * Math.abs(of(own)));
      }),
    );
    expect(of([3, 3, 3, 3, 3])).toBeNaN();
    expect(of([1, 2, 3])).toBeNaN();
  });
});

test("shares at the ends and between make up all scores, and a score off the scale is refused", () => {
  expect(continuityOf([1, 1, 2, 6.9, 7], [1, 7])).toMatchObject({
    n: 5,
    atLowest: 0.4,
    between: 0.4,
    atHighest: 0.2,
  });
  expect(() => continuityOf([1, 7.5], [1, 7])).toThrow("A score is 7.5; it must be from 1 to 7.");
  expect(() => continuityOf([1, Number.NaN], [1, 7])).toThrow("A score is NaN");
});

describe("a sliding cut", () => {
  const two = (share: number, spread: number) => {
    const kinds = draw(() => (uniform(chance) < share ? 6 : 2));
    const score = () => kinds.map((kind) => inScale(kind + spread * normal(chance)));
    return peakOf(cutCurve(score(), score()));
  };
  const dimension = (centre: number, spread: number) => {
    const own = draw(() => centre + spread * normal(chance));
    const score = () => own.map((one) => inScale(one + 0.7 * normal(chance)));
    return peakOf(cutCurve(score(), score()));
  };

  test.each([
    [0.5, 0.7],
    [0.4, 1],
    [0.6, 1.5],
  ])("shows a peak where there are two kinds, a share of %d with spread %d", (share, spread) => {
    expect(two(share, spread)).toBeGreaterThan(0.15);
  });

  test.each([
    [4, 1],
    [3, 1.5],
    [5, 1],
  ])("shows a dish along a dimension around %d with spread %d", (centre, spread) => {
    expect(dimension(centre, spread)).toBeLessThan(-0.1);
  });

  test("is flat where the scores have nothing in common, and needs both of everybody", () => {
    const flat = cutCurve(
      draw(() => normal(chance)),
      draw(() => normal(chance)),
    );
    expect(flat).toHaveLength(CUTS);
    for (const value of flat) expect(Math.abs(value)).toBeLessThan(4 / Math.sqrt(0.09 * N));
    expect(() => cutCurve([1, 2], [1])).toThrow("2 scores to cut and 1 to compare");
  });
});
