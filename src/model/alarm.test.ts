import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { between } from "../../tests/arbitraries.ts";
import { alarm, feltSecurity } from "./arousal.ts";
import { systemDeclarations, temperamentDeclarations, valuesOf } from "./parameters/index.ts";
import { createPerson, type Person } from "./person.ts";
import { addThreat, createSituation, nearnessAt, type Situation } from "./situation.ts";
import { foresee, meet } from "./working-model.ts";

// What switches the system on and off: threat (4), felt security (5), alarm (6).

const p = valuesOf(systemDeclarations);
const MOTHER = 0;

/** Somebody whose mother has always come, and who knows of a stranger. */
function somebody(): Person {
  const person = createPerson(valuesOf(temperamentDeclarations), p);
  const { workingModel } = person;
  meet(workingModel, "mother", 0, p);
  meet(workingModel, "stranger", p.wariness, p);
  workingModel.mean.set([1, 0.5, 1]);
  foresee(workingModel, p);
  return person;
}

function alone(threat: number): Situation {
  return Object.assign(createSituation(), { threat });
}

function inMothersArms(threat: number): Situation {
  const situation = alone(threat);
  situation.nearness[MOTHER] = situation.present[MOTHER] = 1;
  return situation;
}

const share = between(0, 1);
const shares = fc.tuple(share, share);

describe("threat", () => {
  test("of several kinds adds up to no more than certainty, in any order (4)", () => {
    fc.assert(
      fc.property(share, share, (one, other) => {
        const both = addThreat(one, other);
        expect(both).toBeGreaterThanOrEqual(Math.max(one, other) - 1e-15);
        expect(both).toBeLessThanOrEqual(1);
        expect(both).toBeCloseTo(1 - (1 - one) * (1 - other), 14);
        expect(addThreat(one, other)).toBeCloseTo(addThreat(other, one), 14);
      }),
    );
    expect(addThreat(0.25, 0)).toBe(0.25);
    expect(addThreat(0.25, 1)).toBe(1);
  });
});

describe("felt security", () => {
  test("falls to 37 % of the figure's availability at one and a half metres (5)", () => {
    const person = somebody();
    const situation = alone(0);
    situation.nearness[MOTHER] = nearnessAt(0, p);
    const inArms = feltSecurity(person, situation);
    expect(inArms).toBe(person.workingModel.foresight.felt[MOTHER]);
    situation.nearness[MOTHER] = nearnessAt(p.nearnessScale, p);
    expect(feltSecurity(person, situation) / inArms).toBeCloseTo(Math.exp(-1), 12);
  });

  test("S19 is what the surest of the people near gives, not the sum of them", () => {
    fc.assert(
      fc.property(shares, (nearness) => {
        const person = somebody();
        const situation = alone(0);
        situation.nearness.set(nearness);
        const { felt } = person.workingModel.foresight;
        const each = nearness.map((x, slot) => x * (felt[slot] as number));
        expect(feltSecurity(person, situation)).toBe(Math.max(...each));
      }),
    );
  });

  test("S01 switches alarm off, and without anybody to feel secure with alarm stays", () => {
    expect(alarm(somebody(), alone(0.6))).toBe(0.6);
    const { felt } = somebody().workingModel.foresight;
    const held = alarm(somebody(), inMothersArms(0.6));
    expect(held).toBeCloseTo(0.6 * (1 - (felt[MOTHER] as number)), 12);
    expect(held).toBeLessThan(0.3);
  });
});

describe("alarm", () => {
  test("S24 is raised by a figure that is feared, near, and meant to be the haven (6)", () => {
    const person = somebody();
    expect(alarm(person, inMothersArms(0))).toBe(0);
    person.workingModel.fear[MOTHER] = 0.7;
    expect(alarm(person, inMothersArms(0))).toBeCloseTo(0.7, 12);
    expect(alarm(person, alone(0))).toBe(0);
  });

  test("is never more than 1", () => {
    fc.assert(
      fc.property(shares, shares, share, (nearness, fears, threat) => {
        const person = somebody();
        const situation = alone(threat);
        situation.nearness.set(nearness);
        person.workingModel.fear.set(fears);
        const feared = nearness.reduce((sum, x, slot) => sum + x * (fears[slot] as number), 0);
        const felt = threat * (1 - feltSecurity(person, situation));
        expect(alarm(person, situation)).toBeCloseTo(Math.min(1, felt + feared), 12);
      }),
    );
  });
});
