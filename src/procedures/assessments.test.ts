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
import {
  type AssessmentName,
  assessments,
  beginChildhood,
  everydayDeclarations,
  liveDays,
  type Output,
  oneCaregiver,
} from "./index.ts";

const names = Object.keys(assessments) as AssessmentName[];
const system = valuesOf(systemDeclarations);
const grown = valuesOf(grownDeclarations);
const everyday = valuesOf(everydayDeclarations);

/** A record of a procedure with a child of some days, by any care and with any settings. */
const anyRecord = (name: AssessmentName) =>
  fc
    .record({
      seed: fc.nat(1000),
      days: fc.nat(6),
      care: anyValues(careDeclarations),
      temperament: anyValues(temperamentDeclarations),
      settings: fc.option(anyValues(assessments[name].declarations), { nil: undefined }),
    })
    .map(({ seed, days, care, temperament, settings }) => {
      const childhood = beginChildhood(seed, 0, temperament, oneCaregiver(care), system);
      liveDays(childhood, days, everyday, system);
      const { hold, declarations } = assessments[name];
      const companion = childhood.companions[0];
      const appointment = { childhood, companion, number: 0, everyday, system, grown };
      return hold(appointment, settings ?? valuesOf(declarations));
    });

/** Whether a value is what its output says; what is missing is. */
function holds({ range, levels, text, of }: Output<unknown>, record: unknown): boolean {
  const value = of(record);
  if (value === undefined) return true;
  if (typeof value === "string") return text ?? levels?.includes(value) === true;
  const [low, high] = range ?? [-Number.MAX_VALUE, Number.MAX_VALUE];
  return levels === undefined && value >= low && value <= high;
}

describe.each(names)("%s", (name) => {
  const { outputs, declarations, title } = assessments[name];

  test("says what it leaves behind, in sentences, by names of their own", () => {
    expect(title).toMatch(/^[A-Z]/);
    expect(outputs.length).toBeGreaterThan(5);
    expect(new Set(outputs.map((one) => one.name)).size).toBe(outputs.length);
    for (const { name: column, meaning, unit, levels, range } of outputs) {
      expect(column).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
      expect(meaning).toMatch(/^[A-Z].*[^.]\.$/);
      if (levels !== undefined) expect([range, unit]).toEqual([undefined, ""]);
      if (range !== undefined) expect(range[0]).toBeLessThan(range[1]);
    }
    expect(outputs.some(({ main }) => main === true)).toBe(true);
  });

  test("leaves behind what it says: numbers in their ranges, words among their levels", () => {
    fc.assert(
      fc.property(anyRecord(name), (record) => {
        const wrong = outputs.filter((output) => !holds(output, record));
        expect(wrong.map((one) => [one.name, one.of(record)])).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  test("leaves nothing out when it is held as usual", () => {
    const childhood = beginChildhood(
      3,
      1,
      valuesOf(temperamentDeclarations),
      oneCaregiver(valuesOf(careDeclarations)),
      system,
    );
    liveDays(childhood, 20, everyday, system);
    const appointment = {
      childhood,
      companion: childhood.companions[0],
      number: 0,
      everyday,
      system,
      grown,
    };
    const { hold, events } = assessments[name];
    const record = hold(appointment, valuesOf(declarations));
    const missing = outputs.filter(({ of, sometimes }) => of(record) === undefined && !sometimes);
    expect(missing.map((one) => one.name)).toEqual([]);
    for (const { start, stop, type, intensity } of events(record)) {
      expect(stop).toBeGreaterThanOrEqual(start);
      expect(["STATE", "POINT"]).toContain(type);
      if (intensity === undefined) continue;
      expect(intensity).toBeGreaterThan(0);
      expect(intensity).toBeLessThanOrEqual(1);
    }
  });
});

test("settings of procedures have tables of different names", () => {
  const tables = names.map((name) => assessments[name].settings);
  expect(new Set(tables).size).toBe(tables.length);
});
