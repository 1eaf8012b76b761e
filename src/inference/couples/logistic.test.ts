import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  type Case,
  fitLogistic,
  fitMixedLogistic,
  logChance,
  logOfGroup,
  oddsBy,
} from "./logistic.ts";

interface Fitted {
  readonly slopes: number[];
  readonly logLikelihood: number;
}
/** Likelihoods by scipy; tests/reference/mixed-logistic.py says how. */
const reference: { groups: Case[][]; fixed: Fitted; mixed: Fitted & { spread: number } } =
  JSON.parse(
    readFileSync(new URL("../../../tests/reference/mixed-logistic.json", import.meta.url), "utf8"),
  );
const { groups, fixed, mixed } = reference;
const sumOver = <T>(all: readonly T[], of: (one: T) => number) =>
  all.reduce((sum, one) => sum + of(one), 0);

test("Newton's steps find the slopes of greatest likelihood that scipy finds", () => {
  const slopes = fitLogistic(groups.flat());
  for (const [i, slope] of fixed.slopes.entries()) expect(slopes[i]).toBeCloseTo(slope, 5);
  const found = sumOver(groups.flat(), (one) => logChance(one.happened, oddsBy(slopes, one)));
  expect(found).toBeCloseTo(fixed.logLikelihood, 6);
});

test("a spread of intercepts is found as scipy finds it, and its likelihood is the same", () => {
  expect(sumOver(groups, (group) => logOfGroup(group, mixed))).toBeCloseTo(mixed.logLikelihood, 8);
  const found = fitMixedLogistic(groups);
  expect(found.spread).toBeCloseTo(mixed.spread, 1);
  for (const [i, slope] of mixed.slopes.entries()) expect(found.slopes[i]).toBeCloseTo(slope, 1);
  expect(sumOver(groups, (group) => logOfGroup(group, found))).toBeCloseTo(mixed.logLikelihood, 3);
});

test("chances near 0 and 1 keep their logarithms", () => {
  expect(logChance(1, -800)).toBe(-800);
  expect(logChance(0, 800)).toBe(-800);
  expect(logChance(1, 40)).toBeCloseTo(0, 12);
});

test("what always happens has a slope all the same", () => {
  const always: Case[] = [1, 1, 1].map(() => ({ happened: 1, by: [1] }));
  expect(fitLogistic(always)[0]).toBeGreaterThan(5);
});
