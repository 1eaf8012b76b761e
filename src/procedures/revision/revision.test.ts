import { describe, expect, test } from "vitest";
import {
  careDeclarations,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../../model/index.ts";
import {
  beginChildhood,
  everydayDeclarations,
  liveDays,
  oneCaregiver,
  saveChildhood,
} from "../everyday-life/index.ts";
import { courseOf, followRevision } from "./revision.ts";
import { revisionDeclarations } from "./settings.ts";

describe("the course of an expectation", () => {
  test("is half-way when half of the way is gone for the first time, up or down", () => {
    expect(courseOf([0, 1, 4, 6, 4, 9], 10, 0.3)).toMatchObject({ halfDays: 3, reached: true });
    expect(courseOf([0, -1, -5], -10, 0.3)).toMatchObject({ halfDays: 2, gone: 0.5 });
  });

  test("that does not get there counts with the days it was followed", () => {
    expect(courseOf([0, 1, 4], 10, 0.3)).toMatchObject({ halfDays: 2, reached: false, gone: 0.4 });
  });

  test("with nowhere to go is never half-way", () => {
    const still = { halfDays: 1, reached: false, gone: 0 };
    expect(courseOf([1, 1.1], 1.2, 0.3)).toMatchObject(still);
    expect(courseOf([1, 1], 1, 0)).toMatchObject(still);
  });
});

const p = valuesOf(systemDeclarations);
const home = valuesOf(everydayDeclarations);

test("the child never hears of it, and the same care changes nothing at all", () => {
  const care = valuesOf(careDeclarations);
  const temperament = valuesOf(temperamentDeclarations);
  const childhood = beginChildhood(2, 0, temperament, oneCaregiver(care), p);
  liveDays(childhood, 250, home, p);
  const before = JSON.stringify(saveChildhood(childhood));
  const settings = valuesOf(revisionDeclarations, { longestDays: 10 });
  const { expected, self } = followRevision(childhood, childhood.companions[0], settings, home, p);
  expect(JSON.stringify(saveChildhood(childhood))).toBe(before);
  expect(expected.days).toHaveLength(11);
  expect(expected.to).toBe(expected.from);
  expect([expected.reached, self.reached]).toEqual([false, false]);
  liveDays(childhood, 10, home, p);
  const { mean } = childhood.scene.person.workingModel;
  expect(self.days.at(-1)).toBe(mean[1]);
});
