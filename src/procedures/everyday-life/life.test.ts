import { describe, expect, test } from "vitest";
import {
  type Care,
  careDeclarations,
  createPerson,
  expectedAnswer,
  foresee,
  meet,
  OTHERS,
  rowOf,
  SELF,
  STRIDE,
  systemDeclarations,
  temperamentDeclarations,
  uncertainty,
  valuesOf,
} from "../../model/index.ts";
import { position, uniform } from "../../numerics/index.ts";
import { beginChildhood, type Childhood, resumeChildhood } from "./childhood.ts";
import { CAREGIVER, oneCaregiver } from "./household.ts";
import { liveDays } from "./life.ts";
import { everydayDeclarations } from "./settings.ts";
import { type Tally, total } from "./tally.ts";

const p = valuesOf(systemDeclarations);
const temperament = valuesOf(temperamentDeclarations);
const home = valuesOf(everydayDeclarations);
/** Days on which the only thing to learn from is an upset. */
const withoutPlay = valuesOf(everydayDeclarations, { playHours: 0 });

type Some = Partial<Care>;
const SENSITIVE: Some = { availability: 2.4, attentiveness: 0.2 };
const REJECTING: Some = { availability: -0.8, attentiveness: 1.4 };
const LOUD_ONLY: Some = { availability: 1.6, attentiveness: -2 };
const NEGLECTING: Some = { availability: -1, attentiveness: -0.5 };
const MIDDLING: Some = { availability: 0.8, attentiveness: 0 };

function born(care: Some, child = 0): Childhood {
  return beginChildhood(5, child, temperament, oneCaregiver(valuesOf(careDeclarations, care)), p);
}

/** So many days of one child. */
function raised(
  care: Some,
  days: number,
  child = 0,
  everyday = home,
): { childhood: Childhood; tally: Tally } {
  const childhood = born(care, child);
  return { childhood, tally: liveDays(childhood, days, everyday, p) };
}

function children<T>(count: number, each: (child: number) => T): T[] {
  return Array.from({ length: count }, (_, child) => each(child));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** What is expected of the caregiver for a bid of full intensity. */
function expectation({ scene, companions: [{ slot }] }: Childhood): number {
  return expectedAnswer(scene.person.workingModel, slot, 1, p);
}

/** How unsure that is, for a bid of medium intensity. */
function doubt({ scene, companions: [{ slot }] }: Childhood): number {
  return uncertainty(scene.person.workingModel, slot, 0.6, p);
}

describe("a day at home", () => {
  test("has its upsets, each over when the child is calm or after five minutes", () => {
    for (const care of [SENSITIVE, NEGLECTING]) {
      const { tally } = raised(care, 50);
      expect(tally.upsets).toBe(50 * (home.upsetsPerDay + home.nightUpsets));
      expect(tally.seconds).toBeLessThanOrEqual(tally.upsets * home.longestUpset);
      expect(tally.contact + tally.frozen).toBeLessThanOrEqual(tally.seconds);
      expect(tally.arousal).toBeLessThan(tally.seconds);
    }
    expect(raised(SENSITIVE, 50).tally.seconds).toBeLessThan(
      0.8 * raised(NEGLECTING, 50).tally.seconds,
    );
  });

  test("brings no more answers than bids, and comfort where care is good, rebuff where not", () => {
    const tallies = [SENSITIVE, REJECTING].map((care) => raised(care, 100).tally);
    for (const tally of tallies) {
      const { comforted, unanswered, rebuffed } = tally;
      const answers = total(comforted) + total(unanswered) + total(rebuffed);
      expect(answers).toBeLessThanOrEqual(total(tally.bids));
      expect(answers).toBeGreaterThan(0.7 * total(tally.bids));
    }
    const [sensitive, rejecting] = tallies as [Tally, Tally];
    expect(total(sensitive.comforted)).toBeGreaterThan(5 * total(sensitive.rebuffed));
    expect(total(rejecting.rebuffed)).toBeGreaterThan(total(rejecting.comforted));
  });

  test("is the same again for the same child, and another for another", () => {
    const once = raised(MIDDLING, 20);
    const again = raised(MIDDLING, 20);
    expect(again.tally).toEqual(once.tally);
    expect(again.childhood.scene.person).toEqual(once.childhood.scene.person);
    expect(raised(MIDDLING, 20, 1).tally).not.toEqual(once.tally);
  });

  test("draws each chance of each child from a stream of its own", () => {
    const drawn = [0, 1].flatMap((child) => {
      const { scene, upsets, nights, plays, companions } = born(MIDDLING, child);
      const [{ hours, frights, initiative }] = companions;
      const own = [scene.choices, scene.care, upsets, nights, plays, hours, frights, initiative];
      return own.map(uniform);
    });
    expect(new Set(drawn).size).toBe(16);
  });

  test("meets the same child in another home with the same upsets", () => {
    const chances = [SENSITIVE, NEGLECTING].map((care) => {
      const { upsets, nights, companions } = raised(care, 20).childhood;
      const [{ hours, frights, initiative }] = companions;
      return [upsets, nights, hours, frights, initiative].map(position);
    });
    expect(chances[1]).toEqual(chances[0]);
  });

  test("ends asleep: arousal at its baseline, anger gone", () => {
    const { scene } = raised(LOUD_ONLY, 30).childhood;
    expect(scene.person.body.arousal).toBe(scene.person.body.baseline);
    expect(scene.person.body.frustration).toBe(0);
  });

  test("S24 frightens as often as the caregiver does, on average, also several times a day", () => {
    for (const acts of [0.2, 3, 10]) {
      const counted = children(400, (child) => {
        const fear = raised({ frightening: acts }, 1, child).childhood.scene.person.workingModel;
        const evening = (fear.fear[0] as number) / (1 - p.fearFading);
        return Math.round(Math.log(1 - evening) / Math.log(1 - p.fearGain));
      });
      expect(Math.abs(mean(counted) - acts)).toBeLessThan(4 * Math.sqrt(acts / 400));
    }
    expect(raised({ frightening: 0 }, 100).childhood.scene.person.workingModel.fear[0]).toBe(0);
  });

  test("leaves arousal at rest in its bounds, also when upsets are longer than the day", () => {
    const hard = valuesOf(everydayDeclarations, { upsetsPerDay: 60, longestUpset: 3600 });
    const childhood = born(NEGLECTING);
    liveDays(childhood, 30, hard, p);
    const most = p.baselineArousal + p.chronicShare * (1 - p.baselineArousal);
    expect(childhood.scene.person.body.baseline).toBeLessThanOrEqual(most);
    expect(childhood.scene.person.body.baseline).toBeGreaterThan(p.baselineArousal);
  });

  test("counts no call to somebody who is away as rebuffed", () => {
    const person = createPerson(temperament, p);
    const { workingModel } = person;
    const kind = { availability: 6, attentiveness: 6, inconsistency: 0 };
    const household = oneCaregiver(valuesOf(careDeclarations, kind));
    meet(workingModel, CAREGIVER, 0, p);
    meet(workingModel, "grandmother", 0, p);
    workingModel.mean.set([1, 0, -3, 4]);
    foresee(workingModel, p);
    const tally = liveDays(resumeChildhood(5, 0, 0, person, household, p), 1, home, p);
    expect(workingModel.met[1]).toBe(0);
    expect(total(tally.rebuffed)).toBe(0);
  });
});

describe("S13 a year at home", () => {
  test("teaches what care is like, and to be surer of it", () => {
    for (const [care, a] of [
      [SENSITIVE, 2.4],
      [REJECTING, -0.8],
    ] as const) {
      const off = (days: number) =>
        mean(
          children(8, (child) => Math.abs(expectation(raised(care, days, child).childhood) - a)),
        );
      expect(off(365)).toBeLessThan(0.5 * off(10));
      expect(doubt(raised(care, 365).childhood)).toBeLessThan(0.7 * doubt(born(care)));
    }
  });

  test("begins at about four months: before three, what is expected is what was at birth", () => {
    const moved = (days: number) => {
      const { childhood } = raised(REJECTING, days);
      return Math.abs(expectation(childhood) - p.priorOthers);
    };
    expect(moved(80)).toBeLessThan(0.1);
    expect(moved(240)).toBeGreaterThan(0.5);
  });

  test("S12 teaches who answers only cries that quiet signals count for nothing", () => {
    const self = (care: Some) =>
      mean(
        children(8, (child) => {
          const { mean: m } = raised(care, 365, child).childhood.scene.person.workingModel;
          return m[SELF] as number;
        }),
      );
    expect(self(LOUD_ONLY)).toBeLessThan(-0.8);
    expect(self(REJECTING)).toBeGreaterThan(0.3);
  });

  test("S08 without comfort leaves arousal at rest higher than one with it", () => {
    const baseline = (care: Some) =>
      mean(children(10, (child) => raised(care, 365, child).childhood.scene.person.body.baseline));
    const [calm, hard] = [baseline(SENSITIVE), baseline(NEGLECTING)];
    expect(hard).toBeGreaterThan(calm + 0.001);
    expect(calm).toBeGreaterThanOrEqual(p.baselineArousal);
  });
});

describe("S10 care without being asked", () => {
  test("calms and holds like any other, and leaves every belief at the newborn's", () => {
    const { childhood, tally } = raised({ ...SENSITIVE, anticipation: 1 }, 200, 0, withoutPlay);
    const { mean: m, covariance, met } = childhood.scene.person.workingModel;
    expect(m[OTHERS]).toBe(p.priorOthers);
    expect(m[SELF]).toBe(0);
    expect(m[rowOf(childhood.companions[0].slot)]).toBe(0);
    const variances = [0, 1, 2].map((row) => covariance[row * STRIDE + row] as number);
    const priors = [p.priorOthersVariance, p.priorSelfVariance, p.priorFigureVariance];
    for (const [row, prior] of priors.entries()) {
      expect(variances[row]).toBeCloseTo(prior, 12);
    }
    expect(met).toEqual([0]);
    expect(total(tally.bids)).toBe(0);
    expect(tally.contact).toBe(tally.seconds);
    expect(tally.contact).toBeGreaterThan(200 * home.upsetsPerDay * 60);
  });

  test("S04 calms because the child is held, not because time passes", () => {
    const aroused = (system: typeof p) => {
      const care = valuesOf(careDeclarations, { ...SENSITIVE, anticipation: 1 });
      const childhood = beginChildhood(5, 0, temperament, oneCaregiver(care), system);
      const { arousal, seconds } = liveDays(childhood, 20, withoutPlay, system);
      return arousal / seconds;
    };
    const untouched = valuesOf(systemDeclarations, { coregulation: 0 });
    expect(aroused(p)).toBeLessThan(0.8 * aroused(untouched));
  });

  test("S34 half of the time leaves less to learn from than care that waits to be asked", () => {
    const left = (anticipation: number) =>
      doubt(raised({ ...SENSITIVE, anticipation }, 200, 0, withoutPlay).childhood);
    expect(left(0.5)).toBeGreaterThan(left(0) + 0.02);
    expect(left(1)).toBeGreaterThan(left(0.5) + 0.02);
  });
});
