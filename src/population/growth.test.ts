import { describe, expect, test } from "vitest";
import {
  careDeclarations,
  expectedAnswer,
  OTHERS,
  rowOf,
  SELF,
  systemDeclarations,
  temperamentDeclarations,
  uncertainty,
  valuesOf,
} from "../model/index.ts";
import {
  beginChildhood,
  type Childhood,
  everydayDeclarations,
  liveDays,
  oneCaregiver,
} from "../procedures/index.ts";
import { type GrowthPoint, noteGrowth, stationsOf } from "./growth.ts";

const p = valuesOf(systemDeclarations);
const home = valuesOf(everydayDeclarations);

function born(): Childhood {
  const household = oneCaregiver(valuesOf(careDeclarations, { frightening: 0.2 }));
  return beginChildhood(9, 4, valuesOf(temperamentDeclarations), household, p);
}

describe("growth", () => {
  test("is written down at birth and at twelve even stations, the last at the end", () => {
    for (const days of [365, 60, 25]) {
      const even = Array.from({ length: 13 }, (_, i) => Math.round((i * days) / 12));
      expect(stationsOf(days)).toEqual(even);
    }
  });

  test("has fewer stations in a life of fewer days, but no day twice", () => {
    expect(stationsOf(5)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(stationsOf(0)).toEqual([0]);
  });

  test("changes nothing: watched or not, life goes on to the same bits", () => {
    const [watched, unseen] = [born(), born()];
    for (let week = 0; week < 10; week++) {
      noteGrowth(watched, watched.companions[0].member.name, p);
      liveDays(watched, 10, home, p);
    }
    liveDays(unseen, 100, home, p);
    expect(watched.scene.person).toEqual(unseen.scene.person);
  });

  test("notes what the child is by then: beliefs about the caregiver, body, well-being", () => {
    const childhood = born();
    const [companion] = childhood.companions;
    const newborn: GrowthPoint = noteGrowth(childhood, companion.member.name, p);
    liveDays(childhood, 200, home, p);
    const { workingModel, body } = childhood.scene.person;
    const { slot } = companion;
    const later = noteGrowth(childhood, companion.member.name, p);
    expect(later).toEqual({
      age: 200,
      others: workingModel.mean[OTHERS],
      self: workingModel.mean[SELF],
      figure: workingModel.mean[rowOf(slot)],
      felt: workingModel.foresight.felt[slot],
      fear: workingModel.fear[slot],
      expected: expectedAnswer(workingModel, slot, 0.2, p),
      doubt: uncertainty(workingModel, slot, 0.2, p),
      autoregulation: body.autoregulation,
      baseline: body.baseline,
      wellBeing: body.wellBeing,
    });
    expect(newborn).toMatchObject({ others: p.priorOthers, self: 0, figure: 0, fear: 0 });
    expect(newborn.baseline).toBe(p.baselineArousal);
    expect(later.doubt).toBeLessThan(0.6 * (newborn.doubt as number));
    expect(later.fear).toBeGreaterThan(0);
  });
});
