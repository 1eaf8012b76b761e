import { describe, expect, test } from "vitest";
import {
  careDeclarations,
  expectedAnswer,
  systemDeclarations,
  valuesOf,
} from "../../src/model/index.ts";
import { inEpisode, meanOf, NEITHER, planFor, raise, SENSITIVE } from "./cohorts.ts";
import { grownUpWith } from "./homes.ts";

const MONTH = 30.4;
const p = valuesOf(systemDeclarations);

describe("S28 S06 protest at separation has its age (Kagan 1976)", () => {
  const cryingWithStranger = (months: number) =>
    inEpisode(
      raise(planFor(SENSITIVE, {}, { days: Math.round(months * MONTH) }), 32),
      4,
      "cryShare",
    );
  const [early, high, late] = [5, 14, 33].map(cryingWithStranger) as [number, number, number];

  test("hardly any at 5 months, much at 14, less again at 33", () => {
    expect(high).toBeGreaterThan(early + 0.05);
    expect(high).toBeGreaterThan(1.4 * late);
    expect(late).toBeGreaterThanOrEqual(0);
  });
});

describe("S13 S17 S38 two figures become two, from about four months", () => {
  /** How far apart two very different figures are expected to answer a cry, logits. */
  const apart = (days: number) =>
    meanOf(
      [0, 1, 2, 3].map((child) => {
        const care = (one: typeof SENSITIVE) => valuesOf(careDeclarations, one);
        const { childhood } = grownUpWith(
          [
            { name: "grandmother", from: 0, to: 6, nights: 0.5, care: care(SENSITIVE) },
            { name: "father", from: 6, to: 12, nights: 0.5, care: care(NEITHER) },
          ],
          days,
          child,
        );
        const { workingModel } = childhood.scene.person;
        const [first, second] = childhood.companions.map(({ slot }) =>
          expectedAnswer(workingModel, slot, 1, p),
        );
        return (first as number) - (second as number);
      }),
    );

  test("they are one for the newborn, and told apart in the second half of the year", () => {
    const [three, six, twelve] = [91, 183, 365].map(apart) as [number, number, number];
    expect(Math.abs(three)).toBeLessThan(0.1);
    expect(six).toBeGreaterThan(three + 1);
    expect(twelve).toBeGreaterThan(three + 2);
  });
});
