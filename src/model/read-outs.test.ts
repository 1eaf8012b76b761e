import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyValues, between } from "../../tests/arbitraries.ts";
import { openStream } from "../numerics/index.ts";
import { createCaregiver } from "./caregiving.ts";
import { createHappening, liveMoment, type Scene } from "./moment.ts";
import {
  careDeclarations,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "./parameters/index.ts";
import { createPerson, type Person } from "./person.ts";
import { createDecision } from "./policy.ts";
import { heartRateAt, type ReadOuts, readBody, readOutsAtRest } from "./read-outs.ts";
import { createSituation } from "./situation.ts";
import { meet } from "./working-model.ts";

const p = valuesOf(systemDeclarations);

/** A one-year-old. */
function child(arousal: number, system = p): Person {
  const person = createPerson(valuesOf(temperamentDeclarations), system, 365);
  person.body.arousal = arousal;
  return person;
}

const share = between(0, 1);
const seconds = between(0.1, 600);
const anyReadOuts = fc.record({
  heartRate: between(60, 350),
  vagalTone: between(0, 5),
  cortisol: share,
});
const anySystem = anyValues(systemDeclarations);
const NAMES: readonly (keyof ReadOuts)[] = ["heartRate", "vagalTone", "cortisol"];

function expectAlike(readOuts: ReadOuts, others: ReadOuts): void {
  for (const name of NAMES) expect(readOuts[name], name).toBeCloseTo(others[name], 9);
}

/** What instruments at rest show after arousal moved from `before` to `after` in some seconds. */
function readAfter(before: number, after: number, length: number): ReadOuts {
  const readOuts = readOutsAtRest(child(before), p);
  readBody(readOuts, child(after), before, length, p);
  return readOuts;
}

describe("S40 what instruments show", () => {
  test("at rest goes with arousal, and in vagal tone with calming alone", () => {
    const calm = readOutsAtRest(child(0), p);
    expect(calm.heartRate).toBe(p.heartRateAtRest);
    expect(calm.cortisol).toBe(0);
    const upset = readOutsAtRest(child(1), p);
    expect(upset.heartRate).toBe(p.heartRateAtRest + p.heartRateRise);
    expect(upset.cortisol).toBe(1);
    expect(upset.vagalTone).toBe(calm.vagalTone);
    const practised = child(0);
    practised.body.autoregulation *= 1.5;
    expect(readOutsAtRest(practised, p).vagalTone).toBeCloseTo(1.5 * calm.vagalTone, 12);
  });

  test("stays at rest for as long as arousal does", () => {
    fc.assert(
      fc.property(share, seconds, anySystem, (arousal, length, system) => {
        const person = child(arousal, system);
        const readOuts = readOutsAtRest(person, system);
        readBody(readOuts, person, arousal, length, system);
        expectAlike(readOuts, readOutsAtRest(person, system));
      }),
    );
  });

  test("is after two half stretches what it is after one, when arousal keeps still", () => {
    fc.assert(
      fc.property(anyReadOuts, share, seconds, anySystem, (start, arousal, length, system) => {
        const person = child(arousal, system);
        const [once, twice] = [{ ...start }, { ...start }];
        readBody(once, person, arousal, length, system);
        readBody(twice, person, arousal, length / 2, system);
        readBody(twice, person, arousal, length / 2, system);
        expectAlike(twice, once);
      }),
    );
  });

  test("follows with a lag of its own each: 63 % of the way in one time constant", () => {
    const way = 1 - Math.exp(-1);
    const calm = readOutsAtRest(child(0.1), p);
    const heart = readAfter(0.1, 0.9, p.heartLag).heartRate;
    expect(heart - calm.heartRate).toBeCloseTo(way * (heartRateAt(0.9, p) - calm.heartRate), 9);
    const { cortisol } = readAfter(0.1, 0.9, 60 * p.cortisolLag);
    expect(cortisol - 0.1).toBeCloseTo(way * 0.8, 12);
    const { vagalTone } = readAfter(0.9, 0.1, p.vagalLag);
    expect(vagalTone - calm.vagalTone).toBeCloseTo((way * p.vagalBrake * 0.8) / p.vagalLag, 9);
  });

  test("shows an upset first in the heart and last in cortisol", () => {
    const readOuts = readOutsAtRest(child(0.1), p);
    readBody(readOuts, child(0.9), 0.1, 60, p);
    const peak = { ...readOuts };
    readBody(readOuts, child(0.9), 0.9, 240, p);
    readBody(readOuts, child(0.1), 0.9, 60, p);
    readBody(readOuts, child(0.1), 0.1, 240, p);
    expect(readOuts.heartRate).toBeLessThan(heartRateAt(0.11, p));
    expect(readOuts.cortisol).toBeGreaterThan(peak.cortisol);
  });

  test("loses vagal tone while arousal rises and gets more than before while it falls", () => {
    fc.assert(
      fc.property(share, share, seconds, (before, after, length) => {
        fc.pre(Math.abs(after - before) > 1e-6);
        const rest = readOutsAtRest(child(before), p).vagalTone;
        const tone = readAfter(before, after, length).vagalTone;
        expect(Math.sign(tone - rest)).toBe(Math.sign(before - after));
      }),
    );
  });

  test("never leaves what a body can show", () => {
    fc.assert(
      fc.property(
        anyReadOuts,
        share,
        share,
        seconds,
        anySystem,
        (readOuts, before, after, length, system) => {
          readBody(readOuts, child(after, system), before, length, system);
          expect(readOuts.vagalTone).toBeGreaterThanOrEqual(0);
          expect(readOuts.heartRate).toBeGreaterThanOrEqual(60);
          expect(readOuts.cortisol).toBeGreaterThanOrEqual(0);
          expect(readOuts.cortisol).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

describe("S40 reading the body", () => {
  /** An upset of ten minutes near a caregiver, watched by instruments or not. */
  function upset(watched: boolean): Scene {
    const person = child(0.5);
    meet(person.workingModel, "caregiver", 0, p);
    const situation = createSituation();
    situation.present[0] = 1;
    situation.nearness[0] = situation.threat = 0.5;
    const scene: Scene = {
      person,
      situation,
      caregivers: [createCaregiver("caregiver", valuesOf(careDeclarations))],
      decision: createDecision(),
      choices: openStream(7, 0, "choices"),
      care: openStream(7, 0, "care"),
    };
    const readOuts = readOutsAtRest(person, p);
    const happening = createHappening();
    for (let second = 0; second < 600; second++) {
      const before = person.body.arousal;
      liveMoment(scene, 1, happening, p);
      if (watched) readBody(readOuts, person, before, 1, p);
    }
    return scene;
  }

  test("causes nothing: watched or not, an upset takes the same course", () => {
    expect(upset(true)).toEqual(upset(false));
    expect(upset(true).person).not.toEqual(child(0.5));
  });
});
