import { describe, expect, test } from "vitest";
import {
  createPerson,
  foresee,
  grownDeclarations,
  meet,
  OTHERS,
  type Person,
  rivals,
  rowOf,
  SELF,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../../model/index.ts";
import { openStream } from "../../numerics/index.ts";
import { unresolvedFearOf } from "../adulthood/index.ts";
import { expectationOf, holdInterview, type Interview, interviewDeclarations } from "./index.ts";

const MANY = 600;
const p = valuesOf(systemDeclarations);
const grown = valuesOf(grownDeclarations);
const usual = valuesOf(interviewDeclarations);
const exact = { ...usual, interviewError: 0, strategyError: 0, unresolvedError: 0 };

/** Somebody grown who expects so much of people, to be worth, and of who raised it. */
function expecting(others: number, self: number, ofFigure = 0): Person {
  const person = createPerson(valuesOf(temperamentDeclarations), p, 8000);
  const { workingModel } = person;
  const slot = meet(workingModel, "mother", 0, p);
  workingModel.met[slot] = 100;
  workingModel.mean[OTHERS] = others;
  workingModel.mean[SELF] = self;
  workingModel.mean[rowOf(slot)] = ofFigure;
  foresee(workingModel, p);
  return person;
}

const ask = (person: Person, fear = 0, settings = exact, number = 0): Interview =>
  holdInterview(person, fear, openStream(3, number, "interview"), settings, p, grown);

describe("S26 an interview", () => {
  test("reads what is expected of anybody new, and as much of who was there (12.6)", () => {
    const { expectation, ofAnybody, ofFigures, expectationRead } = ask(expecting(1, -0.5, 0.6));
    expect(ofAnybody).toBeCloseTo(1 - 0.8 * 0.5, 12);
    expect(ofFigures).toBeCloseTo(1 - 0.8 * 0.5 + 0.6, 9);
    expect(expectation).toBeCloseTo(((ofAnybody as number) + ofFigures) / 2, 12);
    expect(expectationRead).toBe(expectation);
  });

  test("calls autonomous who expects an answer, and of the others by what they do instead", () => {
    expect(ask(expecting(2, 1)).stateOfMind).toBe("autonomous");
    expect(ask(expecting(-1, 1)).stateOfMind).toBe("dismissing");
    expect(ask(expecting(1.5, -3)).stateOfMind).toBe("preoccupied");
  });

  test("calls unresolved by what fear is left, whatever somebody is besides", () => {
    for (const person of [expecting(2, 1), expecting(-1, 1), expecting(1.5, -3)]) {
      const [calm, afraid] = [ask(person, 0), ask(person, 2)];
      expect([calm.unresolved, afraid.unresolved]).toEqual([false, true]);
      expect(afraid.stateOfMind).toBe(calm.stateOfMind);
    }
  });

  test("errs by as much as is declared, about each of the three by itself", () => {
    const person = expecting(1, -0.5);
    const right = ask(person, 0.3);
    const all = Array.from({ length: MANY }, (_, i) => ask(person, 0.3, usual, i));
    const errors = (of: (one: Interview) => number) => all.map((one) => of(one) - of(right));
    const sd = (values: readonly number[]) =>
      Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / MANY);
    const off = 4 / Math.sqrt(2 * MANY);
    const read = errors(({ expectationRead }) => expectationRead);
    const fear = errors(({ fearRead }) => fearRead);
    expect(Math.abs(sd(read) / usual.interviewError - 1)).toBeLessThan(off);
    expect(Math.abs(sd(fear) / usual.unresolvedError - 1)).toBeLessThan(off);
    const strategy = errors((one) => one.strategy as number);
    expect(Math.abs(sd(strategy) / usual.strategyError - 1)).toBeLessThan(off);
    const together = read.reduce((sum, one, i) => sum + one * (fear[i] as number), 0) / MANY;
    const apart = usual.interviewError * usual.unresolvedError;
    expect(Math.abs(together / apart)).toBeLessThan(4 / Math.sqrt(MANY));
  });

  test("of a rival learner reads what it expects of its figures, and nothing of a strategy", () => {
    const person = createPerson(valuesOf(temperamentDeclarations), p, 8000, rivals["beta-counts"]);
    meet(person.workingModel, "mother", 0, p);
    person.workingModel.met[0] = 10;
    const said = ask(person);
    expect(said.expectation).toBe(said.ofFigures);
    expect([said.ofAnybody, said.strategy]).toEqual([undefined, undefined]);
  });

  test("of somebody who never met an answer has nothing to say", () => {
    const person = createPerson(valuesOf(temperamentDeclarations), p);
    meet(person.workingModel, "mother", 0, p);
    expect(expectationOf(person.workingModel)).toBeNaN();
    expect(ask(person).stateOfMind).toBeUndefined();
  });
});

test("S26 what is left unresolved is fear on an average day, and loss (12.2)", () => {
  const lived = { fearLived: { days: 4, sum: 1 }, lost: ["father", "aunt"] };
  expect(unresolvedFearOf(lived, grown)).toBe(0.25 + 2 * grown.unresolvedLoss);
  expect(unresolvedFearOf({ fearLived: { days: 0, sum: 0 }, lost: [] }, grown)).toBe(0);
});
