import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyValues } from "../../tests/arbitraries.ts";
import {
  careDeclarations,
  grownDeclarations,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../model/index.ts";
import { everydayDeclarations, type Output, oneCaregiver } from "../procedures/index.ts";
import { liveLife } from "./life.ts";
import { childOutputs, figureOutputs, homeOutputs } from "./outputs.ts";

function raise(
  seed: number,
  days: number,
  care = valuesOf(careDeclarations),
  temperament = valuesOf(temperamentDeclarations),
  learner: "bid-response" | "q-learning" = "bid-response",
) {
  return liveLife({
    seed,
    child: 0,
    days,
    temperament,
    household: oneCaregiver(care),
    assessments: [],
    system: valuesOf(systemDeclarations),
    grown: valuesOf(grownDeclarations),
    everyday: valuesOf(everydayDeclarations),
    procedures: {},
    learner,
  });
}

/** Columns whose value of this record is not what they say. */
function wrong<R>(outputs: readonly Output<R>[], record: R): unknown[] {
  return outputs.flatMap(({ name, range, of }) => {
    const value = of(record);
    if (value === undefined) return [];
    const [low, high] = range ?? [-Number.MAX_VALUE, Number.MAX_VALUE];
    const holds = typeof value === "number" && value >= low && value <= high;
    return holds ? [] : [[name, value]];
  });
}

const columns = [...childOutputs, ...figureOutputs, ...homeOutputs] as Output<never>[];

describe("what a life leaves behind", () => {
  test("is said in sentences, by names of its own", () => {
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    for (const { name, meaning } of columns) {
      expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/);
      expect(meaning).toMatch(/^\S.*[^.]\.$/);
    }
  });

  test("stays in the ranges it says, whatever the care and the temperament", () => {
    fc.assert(
      fc.property(
        fc.nat(1000),
        fc.nat(8),
        anyValues(careDeclarations),
        anyValues(temperamentDeclarations),
        (seed, days, care, temperament) => {
          const { growth, home } = raise(seed, days, care, temperament);
          for (const [point] of growth) {
            if (point === undefined) throw new Error("a station with nobody");
            expect(wrong(childOutputs, point)).toEqual([]);
            expect(wrong(figureOutputs, point)).toEqual([]);
          }
          expect(wrong(homeOutputs, home)).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  test("is all there after some days; a rival learner leaves out just what it has none of", () => {
    const missing = (learner: "bid-response" | "q-learning") => {
      const { growth, home } = raise(2, 12, undefined, undefined, learner);
      const [point] = growth.at(-1) ?? [];
      if (point === undefined) throw new Error("a station with nobody");
      return [
        ...childOutputs.filter(({ of }) => of(point) === undefined),
        ...figureOutputs.filter(({ of }) => of(point) === undefined),
        ...homeOutputs.filter(({ of }) => of(home) === undefined),
      ];
    };
    expect(missing("bid-response")).toEqual([]);
    const rival = missing("q-learning");
    expect(rival.length).toBeGreaterThan(0);
    for (const { meaning } of rival)
      expect(meaning).toMatch(/empty for a rival learner|expectation/);
    const told = columns.filter(({ meaning }) => meaning.includes("empty for a rival learner"));
    for (const { name } of told) expect(rival.map((one) => one.name)).toContain(name);
  });

  test("on a day that was not lived is no share of anything", () => {
    const { home } = raise(2, 0);
    const shares = homeOutputs.filter(({ name }) => name.endsWith("_share"));
    expect(shares.map(({ of }) => of(home))).toEqual(shares.map(() => undefined));
  });
});
