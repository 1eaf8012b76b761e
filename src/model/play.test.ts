import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyValues, between } from "../../tests/arbitraries.ts";
import { openStream, sigmoid } from "../numerics/index.ts";
import { type Caregiver, createCaregiver, readiness } from "./caregiving.ts";
import { capacitiesAt } from "./development.ts";
import type { PlayRates } from "./mismatch.ts";
import { type Care, careDeclarations } from "./parameters/care.ts";
import { systemDeclarations, temperamentDeclarations, valuesOf } from "./parameters/index.ts";
import { type Activity, createPerson, type Person } from "./person.ts";
import { joyOf, overstimulationBy, play, playRates, settleWellBeing } from "./play.ts";
import { drawBout } from "./play-bout.ts";
import { addThreat, createSituation, nearnessAt, type Situation } from "./situation.ts";
import { meet } from "./working-model.ts";

const p = valuesOf(systemDeclarations);
const chance = () => openStream(11, 0, "play");

function caregiver(care: Partial<Care>, mood = 0): Caregiver {
  const one = createCaregiver("caregiver", valuesOf(careDeclarations, care));
  one.mood = mood;
  return one;
}

function rates(rupture: number, repair: number, rest: Partial<PlayRates> = {}): PlayRates {
  return { rupture, repair, intrusion: 0, misreading: 0, ...rest };
}

/** A calm one-year-old that knows its caregiver, and the caregiver within reach. */
function pair(): { person: Person; situation: Situation } {
  const person = createPerson(valuesOf(temperamentDeclarations), p, 365);
  meet(person.workingModel, "caregiver", 0, p);
  const situation = createSituation();
  situation.present[0] = 1;
  situation.nearness[0] = nearnessAt(p.playDistance, p);
  return { person, situation };
}

/** An hour of play; what it did, and to whom. */
function playAnHour(care: Partial<Care>, system = p): ReturnType<typeof play> & { person: Person } {
  const { person, situation } = pair();
  const bout = play(person, situation, 0, caregiver(care), 3600, chance(), system);
  return { ...bout, person };
}

const share = between(0, 1);
const anyCare = anyValues(careDeclarations);
const anySystem = anyValues(systemDeclarations);

describe("S41 repair", () => {
  test("in time comes as often as this caregiver now comforts a quiet bid (7.2) (7.4)", () => {
    fc.assert(
      fc.property(anyCare, between(-3, 3), anySystem, (care, mood, system) => {
        const one = caregiver({ ...care, repairPace: 1 }, mood);
        const { repair } = playRates(one, 1, system);
        const comforted = sigmoid(readiness(one, 0.2, system) - system.unansweredBand);
        expect(1 - Math.exp(-repair * system.patience)).toBeCloseTo(comforted, 9);
      }),
    );
  });

  test("comes at a pace of its own: at pace 0 never, at twice the pace twice as fast", () => {
    expect(playRates(caregiver({ repairPace: 0 }), 1, p).repair).toBe(0);
    const once = playRates(caregiver({ repairPace: 1 }), 1, p).repair;
    expect(playRates(caregiver({ repairPace: 2 }), 1, p).repair).toBeCloseTo(2 * once, 12);
  });

  test("is the child's part too: without it slower by that, and by half of it half as much", () => {
    fc.assert(
      fc.property(anyCare, anySystem, (care, system) => {
        const one = caregiver(care);
        const [none, half, all] = [0, 0.5, 1].map((part) => playRates(one, part, system).repair);
        expect(none).toBeCloseTo((all as number) * (1 - system.childPart), 9);
        expect(half).toBeCloseTo(((none as number) + (all as number)) / 2, 9);
      }),
    );
    const others = [0, 1].map((part) => ({ ...playRates(caregiver({}), part, p), repair: 0 }));
    expect(others[0]).toEqual(others[1]);
  });

  test("in everyday play is what the child's age allows: a bout at 3 months is less in step than at 9", () => {
    const mismatched = (days: number) => {
      const { person, situation } = pair();
      Object.assign(person.capacities, capacitiesAt(days, p));
      return play(person, situation, 0, caregiver({}), 36_000, chance(), p).mismatched / 36_000;
    };
    const [three, nine] = [mismatched(91), mismatched(274)];
    for (const [share, days] of [
      [three, 91],
      [nine, 274],
    ] as const) {
      const { rupture, repair } = playRates(caregiver({}), capacitiesAt(days, p).coordination, p);
      expect(Math.abs(share - rupture / (rupture + repair))).toBeLessThan(0.02);
    }
    expect(three).toBeGreaterThan(nine + 0.05);
  });

  test("S31 and the rest of play go as the caregiver does: ruptures a second, intrusions a minute", () => {
    const care = { rupture: 0.2, intrusiveness: 6, misreading: 0.3 };
    const expected = { rupture: 0.2, intrusion: 0.1, misreading: 0.3 };
    expect(playRates(caregiver(care), 1, p)).toMatchObject(expected);
  });

  test("S32 and rupture together decide the share of time in step", () => {
    for (const [rupture, repair] of [
      [0.3, 0.2],
      [0.05, 0.5],
      [0.2, 0.02],
    ] as const) {
      const seconds = 1e6;
      const { mismatched } = drawBout(rates(rupture, repair), seconds, chance(), p);
      const matched = repair / (repair + rupture);
      expect(Math.abs(1 - mismatched / seconds - matched)).toBeLessThan(0.01);
    }
  });
});

describe("playing", () => {
  test("alarms as far as it is out of step and too lively, whatever the child did before (7.5)", () => {
    const activity = fc.constantFrom<Activity>("explore", "turn away", "bid", "contact", "freeze");
    fc.assert(
      fc.property(activity, anyCare, share, (before, care, arousal) => {
        const run = (doing: Activity) => {
          const { person, situation } = pair();
          person.conduct.activity = doing;
          person.body.arousal = arousal;
          const one = caregiver(care);
          const bout = play(person, situation, 0, one, 600, chance(), p);
          const outOfStep = (p.mismatchThreat * bout.mismatched) / 600;
          expect(situation.threat).toBeCloseTo(addThreat(outOfStep, overstimulationBy(one, p)), 12);
          return { ...bout, after: person.body.arousal };
        };
        expect(run(before)).toEqual(run("explore"));
      }),
    );
  });

  test("S33 alarms by stimulation above the optimum only, by its excess and at most fully", () => {
    const by = (stimulation: number) => overstimulationBy(caregiver({ stimulation }), p);
    expect(by(0)).toBe(0);
    expect(by(p.stimulationOptimum)).toBe(0);
    expect(by(2 * p.stimulationOptimum)).toBeCloseTo(p.overstimulation, 12);
    fc.assert(
      fc.property(anyCare, anySystem, (care, system) => {
        const threat = overstimulationBy(caregiver(care), system);
        expect(threat).toBeGreaterThanOrEqual(0);
        expect(threat).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("S33 is calmest below the optimum and most joyful at it", () => {
    const hour = (stimulation: number) => {
      const { person, arousal, mismatched } = playAnHour({ stimulation });
      const joy = joyOf(person, caregiver({ stimulation }), 1 - mismatched / 3600, p);
      return { arousal, joy };
    };
    const flat = hour(0.3 * p.stimulationOptimum);
    const right = hour(p.stimulationOptimum);
    const much = hour(3 * p.stimulationOptimum);
    expect(right.arousal).toBe(flat.arousal);
    expect(much.arousal).toBeGreaterThan(1.5 * right.arousal);
    expect(right.joy).toBeGreaterThan(2 * flat.joy);
    expect(right.joy).toBeGreaterThan(1.2 * much.joy);
  });

  test("S41 teaches that quiet signals count where mismatches are mended, not where they stay", () => {
    const trust = (care: Partial<Care>) =>
      playAnHour(care).person.workingModel.foresight.trust[0] as number;
    const before = pair().person.workingModel.foresight.trust[0] as number;
    expect(trust({ availability: 3, attentiveness: 2 })).toBeGreaterThan(before + 0.02);
    expect(trust({ availability: -1, attentiveness: -1 })).toBeLessThan(before - 0.005);
    expect(trust({ availability: 3, attentiveness: 2, rupture: 0 })).toBe(before);
  });
});

describe("S33 joy", () => {
  test("is a share of all that could be, and none without being in step", () => {
    fc.assert(
      fc.property(share, share, anyCare, anySystem, (arousal, matched, care, system) => {
        const { person } = pair();
        person.body.arousal = arousal;
        const joy = joyOf(person, caregiver(care), matched, system);
        expect(joy).toBeGreaterThanOrEqual(0);
        expect(joy).toBeLessThanOrEqual(Math.min(matched, 1 - arousal));
      }),
    );
  });

  test("makes well-being, which follows it exponentially and stays between 0 and 1", () => {
    fc.assert(
      fc.property(share, fc.array(share, { maxLength: 30 }), anySystem, (start, days, system) => {
        const { person } = pair();
        person.body.wellBeing = start;
        for (const joy of days) {
          const before = person.body.wellBeing;
          settleWellBeing(person, joy, system);
          const left = (before - joy) * Math.exp(-1 / system.wellBeingDays);
          expect(person.body.wellBeing - joy).toBeCloseTo(left, 12);
        }
        expect(person.body.wellBeing).toBeGreaterThanOrEqual(0);
        expect(person.body.wellBeing).toBeLessThanOrEqual(1);
      }),
    );
  });
});
