import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyValues, between } from "../../tests/arbitraries.ts";
import { alarm, expressed, startle, stepArousal } from "./arousal.ts";
import { INTENSITIES } from "./foresight.ts";
import { systemDeclarations, temperamentDeclarations, valuesOf } from "./parameters/index.ts";
import { type Activity, createPerson, type Person } from "./person.ts";
import { createSituation, type Situation } from "./situation.ts";
import { foresee, meet } from "./working-model.ts";

const p = valuesOf(systemDeclarations);
const temperament = valuesOf(temperamentDeclarations);
const nu = temperament.autoregulation;

/** Slots of everybody's figures here. */
const MOTHER = 0;
const STRANGER = 1;

/** Somebody whose mother has always come, and who knows of a stranger. */
function somebody(arousal: number, system = p): Person {
  const person = createPerson(temperament, system);
  const { workingModel, body } = person;
  meet(workingModel, "mother", 0, system);
  meet(workingModel, "stranger", system.wariness, system);
  workingModel.mean.set([1, 0.5, 1]);
  foresee(workingModel, system);
  body.arousal = arousal;
  return person;
}

function alone(threat: number): Situation {
  return Object.assign(createSituation(), { threat });
}

function near(slot: number, threat: number): Situation {
  const situation = alone(threat);
  situation.nearness[slot] = situation.present[slot] = 1;
  return situation;
}

function heldBy(slot: number, threat: number): Situation {
  return Object.assign(near(slot, threat), { contact: slot });
}

function carriedBy(slot: number, threat: number): Situation {
  return Object.assign(near(slot, threat), { carrier: slot });
}

/** Arousal after some seconds of one activity. */
function arousalAfter(seconds: number, person: Person, situation: Situation, system = p): number {
  stepArousal(person, situation, seconds, system);
  return person.body.arousal;
}

const share = between(0, 1);
const shares = fc.tuple(share, share);
const activity = fc.constantFrom<Activity>(
  "explore",
  "turn away",
  "bid",
  "await",
  "contact",
  "freeze",
);

/** Anybody, anywhere, at any constants. */
const anybody = fc
  .record({
    system: anyValues(systemDeclarations),
    temperament: anyValues(temperamentDeclarations),
    activity,
    intensity: fc.constantFrom(0, ...INTENSITIES),
    contact: fc.constantFrom(-1, MOTHER, STRANGER),
    carrier: fc.constantFrom(-1, MOTHER, STRANGER),
    arousal: share,
    baseline: share,
    threat: share,
    nearness: shares,
    fear: shares,
  })
  .map((one) => {
    const { system } = one;
    const person = createPerson(one.temperament, system);
    meet(person.workingModel, "mother", 0, system);
    meet(person.workingModel, "stranger", system.wariness, system);
    person.workingModel.fear.set(one.fear);
    Object.assign(person.body, { arousal: one.arousal, baseline: one.baseline });
    Object.assign(person.conduct, { activity: one.activity, intensity: one.intensity });
    const situation = alone(one.threat);
    situation.nearness.set(one.nearness);
    Object.assign(situation, { contact: one.contact, carrier: one.carrier });
    return { person, situation, system };
  });
const duration = between(0, 3600);

describe("arousal", () => {
  test("after two half steps is what it is after one (7)", () => {
    fc.assert(
      fc.property(anybody, duration, ({ person, situation, system }, seconds) => {
        // Whether holding back costs is decided anew at each step; here it costs nothing.
        const free = { ...system, suppressionCost: 0 };
        const twin = structuredClone(person);
        arousalAfter(seconds / 2, twin, situation, free);
        const twice = arousalAfter(seconds / 2, twin, situation, free);
        expect(Math.abs(arousalAfter(seconds, person, situation, free) - twice)).toBeLessThan(
          1e-12,
        );
      }),
      { numRuns: 500 },
    );
  });

  test("sets out in the direction of the equation: ρ a (1 − A) − b (A − A_b) (7)", () => {
    fc.assert(
      fc.property(anybody, ({ person, situation, system }) => {
        const { body, conduct, workingModel, temperament: t } = person;
        const A = body.arousal;
        const shown = conduct.activity === "contact" ? A : conduct.intensity + system.leak * A;
        let b = body.autoregulation;
        if (conduct.activity === "turn away") b *= system.turningAwayGain;
        if (A > shown + system.suppressionBand) b *= 1 - system.suppressionCost;
        const { contact, carrier } = situation;
        const trust = workingModel.foresight.trust[contact < 0 ? carrier : contact];
        if (trust !== undefined) {
          b += system.coregulation * (1 - system.trustDependence * (1 - trust));
        }
        const slope = t.reactivity * alarm(person, situation) * (1 - A) - b * (A - body.baseline);
        expect((arousalAfter(1e-4, person, situation, system) - A) / 1e-4).toBeCloseTo(slope, 4);
      }),
      { numRuns: 500 },
    );
  });

  test("stays between 0 and 1, whoever, wherever and however long", () => {
    fc.assert(
      fc.property(anybody, duration, ({ person, situation, system }, seconds) => {
        const arousal = arousalAfter(seconds, person, situation, system);
        expect(arousal).toBeGreaterThanOrEqual(0);
        expect(arousal).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1000 },
    );
  });

  test("stays a number when holding back takes all of autoregulation and nothing alarms", () => {
    const stuck = valuesOf(systemDeclarations, { suppressionCost: 1 });
    expect(arousalAfter(5, somebody(0.6, stuck), alone(0), stuck)).toBeCloseTo(0.6, 12);
  });

  test("S01 is switched on by threat: the more of it, the more arousal", () => {
    const levels = [0, 0.25, 0.5, 1].map((threat) =>
      arousalAfter(30, somebody(0.08), alone(threat)),
    );
    expect(levels[0]).toBeCloseTo(0.08, 12);
    for (let i = 1; i < levels.length; i++) {
      expect(levels[i]).toBeGreaterThan((levels[i - 1] as number) + 0.05);
    }
  });

  test("S01 is switched off when security is regained, and stays high where it is not", () => {
    const comforted = somebody(0.08);
    const abandoned = somebody(0.08);
    expect(arousalAfter(120, comforted, alone(0.6))).toBeGreaterThan(0.5);
    arousalAfter(120, abandoned, alone(0.6));
    comforted.conduct.activity = "contact";
    expect(arousalAfter(300, comforted, heldBy(MOTHER, 0.1))).toBeLessThan(p.calmLevel);
    expect(arousalAfter(300, abandoned, alone(0.6))).toBeGreaterThan(0.5);
  });

  test("jumps at a fright by what it is told, but not above 1", () => {
    const person = somebody(0.5);
    startle(person, 0.2);
    expect(person.body.arousal).toBeCloseTo(0.7, 15);
    startle(person, 0.4);
    expect(person.body.arousal).toBe(1);
  });
});

describe("S04 the safe haven", () => {
  test("lowers arousal faster than being alone, and faster than a stranger does (8)", () => {
    const mother = arousalAfter(30, somebody(0.8), heldBy(MOTHER, 0.3));
    const stranger = arousalAfter(30, somebody(0.8), heldBy(STRANGER, 0.3));
    const nobody = arousalAfter(30, somebody(0.8), alone(0.3));
    expect(mother).toBeLessThan(stranger - 0.1);
    expect(stranger).toBeLessThan(nobody - 0.1);
  });

  test("is no better than a stranger once trust counts for nothing ((8) removed)", () => {
    const trusting = valuesOf(systemDeclarations, { trustDependence: 0 });
    const mother = arousalAfter(30, somebody(0.8, trusting), heldBy(MOTHER, 0), trusting);
    const stranger = arousalAfter(30, somebody(0.8, trusting), heldBy(STRANGER, 0), trusting);
    expect(stranger).toBe(mother);
  });
});

describe("S34 being carried about", () => {
  test("calms just as being held by the same figure does (8)", () => {
    for (const slot of [MOTHER, STRANGER]) {
      const held = arousalAfter(30, somebody(0.8), heldBy(slot, 0.3));
      expect(arousalAfter(30, somebody(0.8), carriedBy(slot, 0.3))).toBe(held);
    }
  });

  test("calms beyond being near: it is the arms that do it", () => {
    const carried = arousalAfter(30, somebody(0.8), carriedBy(MOTHER, 0.3));
    expect(carried).toBeLessThan(arousalAfter(30, somebody(0.8), near(MOTHER, 0.3)) - 0.1);
  });

  test("calms as the one does who holds, when another takes the child to comfort it", () => {
    const twoPairsOfArms = Object.assign(carriedBy(MOTHER, 0.3), { contact: STRANGER });
    const one = Object.assign(carriedBy(MOTHER, 0.3), { contact: STRANGER, carrier: -1 });
    expect(arousalAfter(30, somebody(0.8), twoPairsOfArms)).toBe(
      arousalAfter(30, somebody(0.8), one),
    );
  });
});

describe("regulating oneself", () => {
  /** How fast arousal falls towards its baseline, 1/s, when nothing threatens. */
  function calming(activity: Activity, arousal: number, intensity = 0, system = p): number {
    const person = somebody(arousal, system);
    Object.assign(person.conduct, { activity, intensity });
    const { baseline } = person.body;
    return (
      -Math.log((arousalAfter(10, person, alone(0), system) - baseline) / (arousal - baseline)) / 10
    );
  }

  test("S39 goes on at its own rate while what is felt is shown", () => {
    expect(calming("bid", 0.9, 1)).toBeCloseTo(nu, 12);
    expect(calming("explore", 0.2)).toBeCloseTo(nu, 12);
  });

  test("S22 goes half as fast while much more is felt than shown", () => {
    expect(calming("explore", 0.9)).toBeCloseTo(nu / 2, 12);
    expect(calming("freeze", 0.9)).toBeCloseTo(nu / 2, 12);
    expect(calming("bid", 0.9, 0.2)).toBeCloseTo(nu / 2, 12);
  });

  test("costs nothing when holding back is made free", () => {
    const free = valuesOf(systemDeclarations, { suppressionCost: 0 });
    expect(calming("explore", 0.9, 0, free)).toBeCloseTo(nu, 12);
  });

  test("goes twice as fast when turning away on purpose", () => {
    expect(calming("turn away", 0.2)).toBeCloseTo(2 * nu, 12);
    expect(calming("turn away", 0.9)).toBeCloseTo(nu, 12);
  });

  test("is seen from outside only as a leak, but in somebody's arms everything is", () => {
    const person = somebody(0.9);
    expect(expressed(person, p)).toBeCloseTo(p.leak * 0.9, 12);
    person.conduct.activity = "contact";
    expect(expressed(person, p)).toBe(0.9);
  });
});
