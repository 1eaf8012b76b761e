import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { between } from "../../tests/arbitraries.ts";
import { openStream } from "../numerics/index.ts";
import { concludeBid, engage, fadeFrustration, sendBid } from "./bid.ts";
import { type Caregiver, createCaregiver } from "./caregiving.ts";
import { type Answer, INTENSITIES, LOUD, QUIET } from "./foresight.ts";

import {
  type Care,
  careDeclarations,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "./parameters/index.ts";
import { createPerson, type Person } from "./person.ts";
import { createSituation, type Situation } from "./situation.ts";
import { expectedAnswer, foresee, meet } from "./working-model.ts";

const p = valuesOf(systemDeclarations);
const MOTHER = 0;

/** Somebody who expects η logits of its mother, whatever the signal. */
function somebody(eta: number): Person {
  const person = createPerson(valuesOf(temperamentDeclarations), p);
  meet(person.workingModel, "mother", 0, p);
  person.workingModel.mean.set([eta, 0, 0]);
  foresee(person.workingModel, p);
  return person;
}

/** A mother who practically always (1), never (0: she misreads) or only punishingly (−1) answers. */
function mother(answer: Answer, care: Partial<Care> = {}): Caregiver {
  const availability = answer === -1 ? -6 : 6;
  const misreading = answer === 0 ? 1 : 0;
  const attentiveness = answer === -1 ? -6 : 6;
  const values = { availability, attentiveness, misreading, inconsistency: 0, latency: 0.1 };
  return createCaregiver("mother", valuesOf(careDeclarations, { ...values, ...care }));
}

function here(): Situation {
  const situation = createSituation();
  situation.present[MOTHER] = situation.nearness[MOTHER] = 1;
  return situation;
}

const away = createSituation();
const chance = () => openStream(1, 0, "test of bids");
const hopeOf = (person: Person, level: number) =>
  person.workingModel.foresight.comforted[MOTHER * INTENSITIES.length + level] as number;

function beliefs({ workingModel }: Person): unknown {
  const { mean, covariance, met } = workingModel;
  return structuredClone({ mean, covariance, met });
}

describe("S14 waiting for an answer", () => {
  test("takes longer the surer comfort is", () => {
    const waits = [-2, 0, 2, 4].map((eta) => {
      const person = somebody(eta);
      sendBid(person, away, MOTHER, QUIET, undefined, chance(), p);
      const expected = p.choiceInterval * (1 + p.waiting * hopeOf(person, QUIET));
      expect(person.conduct.remaining).toBeCloseTo(expected, 12);
      return person.conduct.remaining;
    });
    for (let i = 1; i < waits.length; i++) {
      expect(waits[i]).toBeGreaterThan((waits[i - 1] as number) + 0.2);
    }
  });

  test("takes as long for everybody when hope does not prolong it", () => {
    const impatient = valuesOf(systemDeclarations, { waiting: 0 });
    for (const eta of [-2, 4]) {
      const person = somebody(eta);
      sendBid(person, away, MOTHER, LOUD, undefined, chance(), impatient);
      expect(person.conduct.remaining).toBe(p.choiceInterval);
    }
  });

  test("ends when the answer comes, and an answer that is too slow counts as none", () => {
    const care = chance();
    const slow = mother(1, { latency: 10 });
    const answers: Answer[] = [];
    for (let i = 0; i < 5000; i++) {
      const person = somebody(0);
      const wait = p.choiceInterval * (1 + p.waiting * hopeOf(person, QUIET));
      sendBid(person, here(), MOTHER, QUIET, slow, care, p);
      const { outcome, remaining } = person.conduct;
      expect(remaining).toBeLessThanOrEqual(wait);
      expect(outcome).toBe(remaining < wait ? 1 : 0);
      answers.push(outcome as Answer);
    }
    // A gamma wait of shape 2 and mean 10 s is over within w seconds with 1 − (1 + w/5) e^(−w/5).
    const w = (p.choiceInterval * (1 + p.waiting * hopeOf(somebody(0), QUIET))) / 5;
    const inTime = 1 - (1 + w) * Math.exp(-w);
    const share = answers.filter((answer) => answer === 1).length / answers.length;
    expect(Math.abs(share - inTime)).toBeLessThan(4 * Math.sqrt(0.25 / answers.length));
  });
});

describe("a bid", () => {
  test("is what the child does from now on, at its intensity and to its figure", () => {
    for (const [level, u] of INTENSITIES.entries()) {
      const person = somebody(0);
      sendBid(person, here(), MOTHER, level, mother(1), chance(), p);
      expect(person.conduct).toMatchObject({ activity: "bid", figure: MOTHER, intensity: u });
    }
  });

  test("ends with whatever else is begun, and its answer with it", () => {
    const person = somebody(0);
    sendBid(person, here(), MOTHER, LOUD, mother(1), chance(), p);
    engage(person, "explore", -1, 5);
    expect(person.conduct).toEqual({
      activity: "explore",
      figure: -1,
      intensity: 0,
      expected: 0,
      remaining: 5,
      outcome: undefined,
    });
  });

  /** Sends a loud bid to a mother who answers so, and concludes it. */
  function ask(eta: number, answer: Answer): { before: Person; after: Person } {
    const before = somebody(eta);
    const after = somebody(eta);
    sendBid(after, here(), MOTHER, LOUD, mother(answer), chance(), p);
    expect(concludeBid(after, createSituation(), p)).toBe(answer);
    return { before, after };
  }

  test("that is comforted teaches trust; the comforter is awaited, nothing frustrates", () => {
    const { before, after } = ask(0, 1);
    const expected = (one: Person) => expectedAnswer(one.workingModel, MOTHER, 1, p);
    expect(expected(after)).toBeGreaterThan(expected(before));
    expect(after.conduct).toMatchObject({ activity: "await", figure: MOTHER });
    expect(after.conduct.remaining).toBe(p.choiceInterval);
    expect(after.body).toEqual(before.body);
    expect(after.workingModel.met).toEqual([1]);
  });

  test("that is rebuffed teaches mistrust, stings and frustrates", () => {
    const { before, after } = ask(1, -1);
    const expected = (one: Person) => expectedAnswer(one.workingModel, MOTHER, 1, p);
    expect(expected(after)).toBeLessThan(expected(before));
    expect(after.body.arousal).toBeCloseTo(before.body.arousal + p.rebuffSting, 12);
    expect(after.body.frustration).toBeGreaterThan(0);
  });

  test("that nobody answers teaches that, and frustrates without a sting", () => {
    const { before, after } = ask(1, 0);
    expect(beliefs(after)).not.toEqual(beliefs(before));
    expect(after.body.arousal).toBe(before.body.arousal);
    expect(after.body.frustration).toBeGreaterThan(0);
  });

  test("S07 to somebody who is away teaches nothing about answers, but frustrates", () => {
    fc.assert(
      fc.property(between(-4, 4), fc.nat(2), (eta, level) => {
        const person = somebody(eta);
        const before = beliefs(person);
        sendBid(person, away, MOTHER, level, mother(-1), chance(), p);
        expect(person.conduct.outcome).toBeUndefined();
        expect(concludeBid(person, createSituation(), p)).toBeUndefined();
        expect(beliefs(person)).toEqual(before);
        expect(person.body.frustration).toBeGreaterThan(0);
        expect(person.body.arousal).toBe(p.baselineArousal);
      }),
    );
  });

  test("to somebody who is here but never answers anybody teaches nothing either", () => {
    const person = somebody(0);
    const before = beliefs(person);
    sendBid(person, here(), MOTHER, LOUD, undefined, chance(), p);
    concludeBid(person, createSituation(), p);
    expect(beliefs(person)).toEqual(before);
  });
});

describe("S23 frustration", () => {
  test("adds up with each disappointed bid: the louder and the more hopeful, the more", () => {
    fc.assert(
      fc.property(between(-4, 4), fc.nat(2), (eta, level) => {
        const person = somebody(eta);
        const each = p.frustrationGain * (INTENSITIES[level] as number) * hopeOf(person, level);
        for (let bids = 1; bids <= 3; bids++) {
          sendBid(person, away, MOTHER, level, undefined, chance(), p);
          concludeBid(person, createSituation(), p);
          expect(person.body.frustration).toBeCloseTo(bids * each, 12);
        }
      }),
    );
  });

  test("fades to 37 % in ten minutes, in steps of any length", () => {
    for (const steps of [1, 7, 600]) {
      const person = somebody(0);
      person.body.frustration = 0.5;
      const seconds = p.frustrationFading / steps;
      for (let i = 0; i < steps; i++) fadeFrustration(person, seconds, p);
      expect(person.body.frustration).toBeCloseTo(0.5 * Math.exp(-1), 12);
    }
  });
});
