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
import { liveAndNote } from "./growth.ts";

const p = valuesOf(systemDeclarations);
const home = valuesOf(everydayDeclarations);

function born(): Childhood {
  const household = oneCaregiver(valuesOf(careDeclarations, { frightening: 0.2 }));
  return beginChildhood(9, 4, valuesOf(temperamentDeclarations), household, p);
}

describe("growth", () => {
  test("is written down at birth and at twelve even stations, the last at the end", () => {
    for (const days of [365, 60, 25]) {
      const { growth, tally } = liveAndNote(born(), days, home, p);
      const even = Array.from({ length: 13 }, (_, i) => Math.round((i * days) / 12));
      expect(growth.map(({ age }) => age)).toEqual(even);
      expect(tally.days).toBe(days);
    }
  });

  test("has fewer stations in a life of fewer days, but no day twice", () => {
    expect(liveAndNote(born(), 5, home, p).growth.map(({ age }) => age)).toEqual([
      0, 1, 2, 3, 4, 5,
    ]);
    expect(liveAndNote(born(), 0, home, p).growth.map(({ age }) => age)).toEqual([0]);
  });

  test("changes nothing: watched or not, life goes on to the same bits", () => {
    const [watched, unseen] = [born(), born()];
    const { tally } = liveAndNote(watched, 100, home, p);
    const lived = liveDays(unseen, 100, home, p);
    expect(watched.scene.person).toEqual(unseen.scene.person);
    expect(tally).toEqual(lived);
  });

  test("notes what the child is by then: beliefs about the caregiver, body, well-being", () => {
    const childhood = born();
    const { growth } = liveAndNote(childhood, 200, home, p);
    const { workingModel, body } = childhood.scene.person;
    const [{ slot }] = childhood.companions;
    expect(growth.at(-1)).toEqual({
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
    const [newborn] = growth;
    expect(newborn).toMatchObject({ others: p.priorOthers, self: 0, figure: 0, fear: 0 });
    expect(newborn?.baseline).toBe(p.baselineArousal);
    expect(growth.at(-1)?.doubt).toBeLessThan(0.6 * (newborn?.doubt as number));
    expect(growth.at(-1)?.fear).toBeGreaterThan(0);
  });
});
