import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { between } from "../../tests/arbitraries.ts";
import { approachUrge, conflict, fadeFear, flightUrge, freezingOdds, frighten } from "./fear.ts";
import { INTENSITIES, LOUD } from "./foresight.ts";
import { systemDeclarations, temperamentDeclarations, valuesOf } from "./parameters/index.ts";
import { type Activity, createPerson, type Person } from "./person.ts";
import { createSituation, type Situation } from "./situation.ts";
import { foresee, meet } from "./working-model.ts";

const p = valuesOf(systemDeclarations);
const MOTHER = 0;
const ASKING: readonly Activity[] = ["bid", "await", "contact"];
const NOT_ASKING: readonly Activity[] = ["explore", "turn away", "freeze"];

/** Somebody who expects η logits of its mother, doing something. */
function somebody(eta: number, arousal: number, activity: Activity = "bid"): Person {
  const person = createPerson(valuesOf(temperamentDeclarations), p);
  const { workingModel, body, conduct } = person;
  meet(workingModel, "mother", 0, p);
  workingModel.mean.set([eta, 0, 0]);
  foresee(workingModel, p);
  body.arousal = arousal;
  conduct.activity = activity;
  return person;
}

function withMother(nearness: number): Situation {
  const situation = createSituation();
  situation.haven = MOTHER;
  situation.present[MOTHER] = 1;
  situation.nearness[MOTHER] = nearness;
  return situation;
}

const share = between(0, 1);
const logit = between(-4, 4);
const activity = fc.constantFrom(...ASKING, ...NOT_ASKING);

describe("fear of a figure", () => {
  test("grows by a tenth of what is left with each frightening act, and alarms the body", () => {
    const person = somebody(1, 0.1);
    const { fear } = person.workingModel;
    const steps: number[] = [];
    for (let act = 0; act < 20; act++) {
      const before = fear[MOTHER] as number;
      frighten(person, MOTHER, p);
      steps.push((fear[MOTHER] as number) - before);
      expect(fear[MOTHER]).toBeCloseTo(1 - (1 - p.fearGain) ** (act + 1), 12);
    }
    expect(steps[0]).toBe(p.fearGain);
    for (let i = 1; i < steps.length; i++) expect(steps[i]).toBeLessThan(steps[i - 1] as number);
    expect(fear[MOTHER]).toBeLessThan(1);
  });

  test("comes with a startle, up to the top of arousal", () => {
    const person = somebody(1, 0.5);
    frighten(person, MOTHER, p);
    expect(person.body.arousal).toBeCloseTo(0.5 + p.fearStartle, 12);
    for (let act = 0; act < 5; act++) frighten(person, MOTHER, p);
    expect(person.body.arousal).toBe(1);
  });

  test("loses the same share each day, for every figure: 3 %, if nothing else is set", () => {
    const person = somebody(1, 0.1);
    meet(person.workingModel, "father", 0, p);
    person.workingModel.fear.set([0.8, 0.4]);
    for (let day = 0; day < 30; day++) fadeFear(person, p);
    const kept = (1 - p.fearFading) ** 30;
    expect(person.workingModel.fear[0]).toBeCloseTo(0.8 * kept, 12);
    expect(person.workingModel.fear[1]).toBeCloseTo(0.4 * kept, 12);
    expect(systemDeclarations.fearFading.start).toBe(0.03);
  });

  test("S24 is graded by how often it is renewed: from an act a month to one a day", () => {
    const levels = [0, 30, 10, 3, 1].map((everyDays) => {
      const person = somebody(1, 0.1);
      for (let day = 1; day <= 360; day++) {
        if (everyDays > 0 && day % everyDays === 0) frighten(person, MOTHER, p);
        fadeFear(person, p);
      }
      return person.workingModel.fear[MOTHER] as number;
    });
    expect(levels[0]).toBe(0);
    for (let i = 1; i < levels.length; i++) {
      expect(levels[i]).toBeGreaterThan((levels[i - 1] as number) + 0.05);
    }
  });
});

describe("S24 the haven that is the alarm", () => {
  test("makes a conflict as strong as the weaker of approach and flight", () => {
    fc.assert(
      fc.property(logit, share, share, share, activity, (eta, arousal, fear, nearness, doing) => {
        const person = somebody(eta, arousal, doing);
        person.workingModel.fear[MOTHER] = fear;
        const situation = withMother(nearness);
        const approach = p.reflex * arousal;
        const rebuff = person.workingModel.foresight.rebuffed[MOTHER * INTENSITIES.length + LOUD];
        const refused = ASKING.includes(doing)
          ? p.flightFromRebuff * arousal * (rebuff as number)
          : 0;
        const flight = (fear + refused) * nearness;
        expect(approachUrge(person, situation, p)).toBeCloseTo(approach, 12);
        expect(flightUrge(person, situation, p)).toBeCloseTo(flight, 12);
        expect(conflict(person, situation, p)).toBeCloseTo(Math.min(approach, flight), 12);
      }),
    );
  });

  test("freezes nobody without the unlearnt reflex: who only learns, only avoids", () => {
    const learner = valuesOf(systemDeclarations, { reflex: 0 });
    const person = somebody(-3, 0.9);
    person.workingModel.fear[MOTHER] = 1;
    expect(conflict(person, withMother(1), p)).toBeGreaterThan(p.freezingThreshold);
    expect(conflict(person, withMother(1), learner)).toBe(0);
    expect(flightUrge(person, withMother(1), learner)).toBe(flightUrge(person, withMother(1), p));
  });

  test("is none where nothing is feared and no rebuff expected", () => {
    fc.assert(
      fc.property(share, share, (arousal, nearness) => {
        expect(conflict(somebody(20, arousal), withMother(nearness), p)).toBeLessThan(1e-8);
      }),
    );
  });

  test("S21 lets those who expect rebuff solve it: who does not ask has nothing to flee", () => {
    for (const doing of NOT_ASKING) {
      expect(flightUrge(somebody(-3, 0.9, doing), withMother(1), p)).toBe(0);
      expect(conflict(somebody(-3, 0.9, doing), withMother(1), p)).toBe(0);
    }
    for (const doing of ASKING) {
      expect(conflict(somebody(-3, 0.9, doing), withMother(1), p)).toBeGreaterThan(0.3);
    }
  });

  test("has no such solution where the figure itself is feared, whatever one does", () => {
    for (const doing of [...ASKING, ...NOT_ASKING]) {
      const person = somebody(20, 0.9, doing);
      person.workingModel.fear[MOTHER] = 0.5;
      expect(conflict(person, withMother(1), p)).toBeGreaterThan(p.freezingThreshold);
    }
  });

  test("stops the body by degrees: never up to K, at every choice from K + K_s on", () => {
    const feared = (arousal: number) => {
      const person = somebody(20, arousal, "explore");
      person.workingModel.fear[MOTHER] = 1;
      return freezingOdds(person, withMother(1), p);
    };
    const arousalFor = (approach: number) => approach / p.reflex;
    expect(feared(arousalFor(p.freezingThreshold))).toBe(0);
    for (const share of [0.25, 0.5, 0.75]) {
      const strong = arousalFor(p.freezingThreshold + share * p.freezingSpan);
      expect(feared(strong)).toBeCloseTo(share, 9);
    }
    expect(feared(arousalFor(p.freezingThreshold + p.freezingSpan) + 0.001)).toBe(1);
  });

  test("stops nobody who wants away only, or near only", () => {
    fc.assert(
      fc.property(share, share, share, activity, (arousal, fear, nearness, doing) => {
        const person = somebody(2, arousal, doing);
        person.workingModel.fear[MOTHER] = fear;
        const situation = withMother(nearness);
        const clash = conflict(person, situation, p);
        const odds = Math.min(1, Math.max(0, (clash - p.freezingThreshold) / p.freezingSpan));
        expect(freezingOdds(person, situation, p)).toBeCloseTo(odds, 12);
      }),
    );
  });

  test("pulls and drives nobody while the figure is away", () => {
    const person = somebody(-3, 0.9);
    person.workingModel.fear[MOTHER] = 1;
    const situation = createSituation();
    expect(approachUrge(person, situation, p)).toBe(0);
    expect(flightUrge(person, situation, p)).toBe(0);
    expect(conflict(person, situation, p)).toBe(0);
  });

  test("fades with distance: fear flees the near, the reflex calls from afar", () => {
    const person = somebody(1, 0.9);
    person.workingModel.fear[MOTHER] = 0.5;
    expect(flightUrge(person, withMother(0.1), p)).toBeLessThan(
      0.2 * flightUrge(person, withMother(1), p),
    );
    expect(approachUrge(person, withMother(0.1), p)).toBe(approachUrge(person, withMother(1), p));
  });
});
