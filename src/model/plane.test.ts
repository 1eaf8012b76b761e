import { describe, expect, test } from "vitest";
import {
  createPerson,
  foresee,
  grownDeclarations,
  meet,
  OTHERS,
  type Person,
  rowOf,
  SELF,
  STRIDE,
  savePerson,
  standingOf,
  strategyBeside,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "./index.ts";

const p = valuesOf(systemDeclarations);
const grown = valuesOf(grownDeclarations);

/** Somebody who expects so much of people and to be worth, and of one figure more or less. */
function expecting(others: number, self: number, ofFigure = 0): Person {
  const person = createPerson(valuesOf(temperamentDeclarations), p);
  const { workingModel } = person;
  const slot = meet(workingModel, "ada", 0, p);
  workingModel.mean[OTHERS] = others;
  workingModel.mean[SELF] = self;
  workingModel.mean[rowOf(slot)] = ofFigure;
  foresee(workingModel, p);
  return person;
}

const CORNERS = {
  secure: [2, 1],
  preoccupied: [2, -2],
  dismissing: [-1, 1],
  fearful: [-1, -1],
} as const;
const corner = (name: keyof typeof CORNERS) => {
  const [others, self] = CORNERS[name];
  return standingOf(expecting(others, self), p, grown);
};

describe("S26 anxiety and avoidance are read off the models of self and other", () => {
  test("the four corners of self and other come to lie in the four corners of the plane", () => {
    const { secure, preoccupied, dismissing, fearful } = {
      secure: corner("secure"),
      preoccupied: corner("preoccupied"),
      dismissing: corner("dismissing"),
      fearful: corner("fearful"),
    };
    for (const calm of [secure, dismissing])
      for (const anxious of [preoccupied, fearful]) {
        expect(anxious.anxiety).toBeGreaterThan(calm.anxiety);
      }
    for (const close of [secure, preoccupied])
      for (const distant of [dismissing, fearful]) {
        expect(distant.avoidance).toBeGreaterThan(close.avoidance);
      }
  });

  test("strategy counts besides expectation: loud bids and withheld ones", () => {
    expect(strategyBeside(expecting(2, -2), p, grown).loudness).toBeGreaterThan(
      strategyBeside(expecting(2, 1), p, grown).loudness,
    );
    expect(strategyBeside(expecting(-1, 1), p, grown).withheld).toBeGreaterThan(
      strategyBeside(expecting(2, 1), p, grown).withheld,
    );
    const bare = { ...grown, loudnessWeight: 0, withholdingWeight: 0 };
    const { anxiety, avoidance } = standingOf(expecting(0.7, -0.4, 0.5), p, bare, "ada");
    expect(anxiety).toBeCloseTo(0.4, 12);
    expect(avoidance).toBeCloseTo(-1.2, 12);
  });

  test("one figure can be somebody to turn to where people in general are not", () => {
    const person = expecting(-1, 0, 3);
    const ofAda = standingOf(person, p, grown, "ada");
    expect(ofAda.avoidance).toBeLessThan(standingOf(person, p, grown).avoidance - 2);
  });

  test("uncertainty is that of the beliefs", () => {
    const person = expecting(1, 0);
    const wide = standingOf(person, p, grown, "ada");
    expect(wide.anxietySd).toBeCloseTo(Math.sqrt(p.priorSelfVariance), 12);
    expect(wide.avoidanceSd).toBeCloseTo(
      Math.sqrt(p.priorOthersVariance + p.priorFigureVariance),
      12,
    );
    const { covariance } = person.workingModel;
    covariance[SELF * STRIDE + OTHERS] = covariance[OTHERS * STRIDE + SELF] = -0.5;
    expect(standingOf(person, p, grown, "ada").correlation).toBeLessThan(-0.3);
  });

  test("reading changes nobody, and who is not known cannot be read", () => {
    const person = expecting(1, 0);
    const before = JSON.stringify(savePerson(person));
    standingOf(person, p, grown);
    expect(JSON.stringify(savePerson(person))).toBe(before);
    expect(() => standingOf(person, p, grown, "bob")).toThrow('"bob" is not known');
  });
});
