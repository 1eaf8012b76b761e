import { describe, expect, test } from "vitest";
import { openStream, position, sigmoid, uniform } from "../numerics/index.ts";
import {
  answerLatency,
  answerTo,
  type Caregiver,
  createCaregiver,
  passHours,
  readiness,
} from "./caregiving.ts";
import { type Answer, INTENSITIES } from "./foresight.ts";

import { type Care, careDeclarations, systemDeclarations, valuesOf } from "./parameters/index.ts";

const p = valuesOf(systemDeclarations);
const N = 40_000;

function caregiver(care: Partial<Care>, mood = 0): Caregiver {
  const one = createCaregiver("mother", valuesOf(careDeclarations, { misreading: 0, ...care }));
  one.mood = mood;
  return one;
}

/** Answers of a caregiver to the same bid, each with its own chance; another seed, other chance. */
function answers(one: Caregiver, intensity: number, seed = 1): Answer[] {
  const chance = openStream(seed, 0, "test of answers");
  return Array.from({ length: N }, () => answerTo(one, intensity, chance, p));
}

function shareOf(answer: Answer, all: readonly Answer[]): number {
  return all.filter((one) => one === answer).length / all.length;
}

/** Four standard errors of a share: one test in 16,000 would fail by chance, and chance is fixed. */
function near(share: number): number {
  return 4 * Math.sqrt((share * (1 - share)) / N);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe("S30 what a caregiver answers", () => {
  test.each([
    ["sensitive", { availability: 2.4, attentiveness: 0.2 }],
    ["rejecting", { availability: -0.8, attentiveness: 1.4 }],
    ["answering only loud signals", { availability: 1.6, attentiveness: -2 }],
    ["neglecting", { availability: -1, attentiveness: -0.5 }],
  ])("has the shares that (2) gives, signal by signal: %s", (_, care) => {
    for (const u of INTENSITIES) {
      const given = answers(caregiver(care), u);
      const eta = care.availability + (1 - u) * care.attentiveness;
      const comforted = sigmoid(eta - p.unansweredBand);
      const rebuffed = sigmoid(-eta - p.unansweredBand);
      expect(Math.abs(shareOf(1, given) - comforted)).toBeLessThan(near(comforted));
      expect(Math.abs(shareOf(-1, given) - rebuffed)).toBeLessThan(near(rebuffed));
    }
  });

  test("S31 is readier the more available, and to quiet signals the more attentive", () => {
    const base = caregiver({ availability: 0, attentiveness: 0 });
    const available = caregiver({ availability: 1, attentiveness: 0 });
    const attentive = caregiver({ availability: 0, attentiveness: 1 });
    for (const u of INTENSITIES) {
      expect(readiness(available, u, p) - readiness(base, u, p)).toBeCloseTo(1, 12);
      expect(readiness(attentive, u, p) - readiness(base, u, p)).toBeCloseTo(1 - u, 12);
    }
  });

  test("S37 to a misread need is no comfort: the bid stays unanswered", () => {
    const misreads = caregiver({ misreading: 0.3 });
    const reads = caregiver({ misreading: 0 });
    const [missed, met] = [answers(misreads, 0.6), answers(reads, 0.6)];
    // Same chance: only what would have been comfort changes, into nothing.
    for (const [i, answer] of missed.entries()) {
      if (answer !== met[i]) expect([answer, met[i]]).toEqual([0, 1]);
    }
    const kept = shareOf(1, missed) / shareOf(1, met);
    expect(Math.abs(kept - 0.7)).toBeLessThan(near(0.7) / Math.sqrt(shareOf(1, met)));
    expect(shareOf(-1, missed)).toBe(shareOf(-1, met));
  });
});

describe("a bad hour", () => {
  test("costs quiet signals first", () => {
    const cost = (u: number, mood: number) =>
      readiness(caregiver({}), u, p) - readiness(caregiver({}, mood), u, p);
    expect(cost(1, -1)).toBeCloseTo(p.moodGain, 12);
    expect(cost(0.6, -1)).toBeCloseTo(p.moodGain + 0.4, 12);
    expect(cost(0.2, -1)).toBeCloseTo(p.moodGain + 0.8, 12);
  });

  test("is told from a good one by loud signals, while a very good one misses quiet ones too", () => {
    const gain = (u: number, mood: number) =>
      readiness(caregiver({}, mood), u, p) - readiness(caregiver({}), u, p);
    expect(gain(1, 1)).toBeCloseTo(p.moodGain, 12);
    expect(gain(0.2, 1)).toBeCloseTo(p.moodGain - 0.8, 12);
    expect(gain(0.2, 1)).toBeLessThan(0);
  });
});

describe("a caregiver's mood", () => {
  const moods = (hours: number, steps: number, care: Partial<Care> = {}) => {
    return Array.from({ length: N / 4 }, (_, person) => {
      const one = caregiver({ inconsistency: 1.2, ...care });
      const chance = openStream(3, person, "test of moods");
      for (let i = 0; i < steps; i++) passHours(one, hours, chance, p);
      return one.mood;
    });
  };
  const spread = (values: readonly number[]) => Math.sqrt(mean(values.map((d) => d * d)));
  /** Four standard errors of a standard deviation. */
  const close = (sd: number) => (4 * sd) / Math.sqrt(2 * (N / 4));

  test.each([
    [48, 1],
    [6, 8],
    [2, 24],
  ])("has the same spread after two days in steps of %d hours", (hours, steps) => {
    const after = moods(hours, steps);
    expect(Math.abs(spread(after) - 1.2)).toBeLessThan(close(1.2));
    expect(Math.abs(mean(after))).toBeLessThan((4 * 1.2) / Math.sqrt(N / 4));
  });

  test("S36 spreads wider under load", () => {
    const loaded = 1.2 * Math.exp(2 * p.loadCost);
    expect(Math.abs(spread(moods(48, 1, { load: 2 })) - loaded)).toBeLessThan(close(loaded));
    const supported = 1.2 * Math.exp(-2 * p.loadCost);
    expect(Math.abs(spread(moods(48, 1, { load: -2 })) - supported)).toBeLessThan(close(supported));
  });

  test("forgets itself over hours: 37 % is left after one time constant", () => {
    const start = 3;
    const later = Array.from({ length: N / 4 }, (_, person) => {
      const one = caregiver({ inconsistency: 1 }, start);
      passHours(one, p.moodHours, openStream(4, person, "test of moods"), p);
      return one.mood;
    });
    expect(Math.abs(mean(later) / start - Math.exp(-1))).toBeLessThan(4 / start / Math.sqrt(N / 4));
  });

  test("never moves in a caregiver without good and bad hours", () => {
    expect(new Set(moods(6, 4, { inconsistency: 0 }))).toEqual(new Set([0]));
  });
});

describe("S36 load", () => {
  test("lowers availability for every signal alike, and support raises it", () => {
    for (const u of INTENSITIES) {
      const at = (load: number) => readiness(caregiver({ load }), u, p);
      expect(at(0) - at(2)).toBeCloseTo(2 * p.loadCost, 12);
      expect(at(-2) - at(0)).toBeCloseTo(2 * p.loadCost, 12);
    }
  });
});

describe("the time an answer takes", () => {
  const latency = 4;
  const chance = openStream(5, 0, "test of latencies");
  const times = Array.from({ length: N }, () => answerLatency(caregiver({ latency }), chance));

  test("is the caregiver's mean, and varies as two waits in a row do", () => {
    const variance = (latency * latency) / 2;
    const m = mean(times);
    expect(Math.abs(m - latency)).toBeLessThan(4 * Math.sqrt(variance / N));
    // Fourth central moment of a gamma variable of shape 2 and variance 2 s²: 24 s⁴.
    const spread = mean(times.map((t) => (t - m) ** 2));
    expect(Math.abs(spread - variance)).toBeLessThan(4 * variance * Math.sqrt(5 / N));
  });

  test("is gamma distributed with shape 2 (Kolmogorov-Smirnov)", () => {
    const sorted = times.toSorted((a, b) => a - b);
    const gaps = sorted.map((t, i) => {
      const x = (2 * t) / latency;
      return Math.abs((i + 0.5) / N - (1 - (1 + x) * Math.exp(-x)));
    });
    // One sample in a thousand comes this far from its distribution.
    expect(Math.max(...gaps)).toBeLessThan(1.95 / Math.sqrt(N));
  });
});

describe("answers shuffled, as a control", () => {
  const care = { availability: 0.5, attentiveness: -2 };
  /** The same chance for every intensity, so that only intensity could tell them apart. */
  const shuffled = (intensity: number, share: number) => {
    const chance = openStream(9, 0, "test of shuffled answers");
    const q = { ...p, shuffledAnswers: share };
    return Array.from({ length: N }, () => answerTo(caregiver(care), intensity, chance, q));
  };

  test("do not depend on how loud a bid was, and are as many as over all loudnesses", () => {
    const [first, ...others] = INTENSITIES.map((u) => shuffled(u, 1));
    for (const other of others) expect(other).toEqual(first);
    for (const answer of [1, 0, -1] as const) {
      const usual = mean(INTENSITIES.map((u) => shareOf(answer, shuffled(u, 0))));
      const share = shareOf(answer, first as Answer[]);
      // Both come from chance of their own.
      expect(Math.abs(share - usual)).toBeLessThan(Math.SQRT2 * near(usual));
    }
    // Which says something only since loud bids are answered otherwise.
    const rates = INTENSITIES.map((u) => shareOf(1, shuffled(u, 0)));
    expect(Math.max(...rates) - Math.min(...rates)).toBeGreaterThan(0.2);
  });

  test("at a share of a half lie halfway between", () => {
    for (const u of INTENSITIES) {
      const halfway = (shareOf(1, shuffled(u, 0)) + shareOf(1, shuffled(u, 1))) / 2;
      expect(Math.abs(shareOf(1, shuffled(u, 0.5)) - halfway)).toBeLessThan(2 * near(halfway));
    }
  });

  test("draw nothing when there are none: the chance of a life stays what it is", () => {
    const left = openStream(9, 0, "test of shuffled answers");
    const seen = openStream(9, 0, "test of shuffled answers");
    answerTo(caregiver(care), 0.6, left, { ...p, shuffledAnswers: 0 });
    // Two draws an answer: what it is, and whether the need was misread.
    uniform(seen);
    uniform(seen);
    expect(position(left)).toEqual(position(seen));
    answerTo(caregiver(care), 0.6, left, { ...p, shuffledAnswers: 1 });
    expect(position(left)).not.toEqual(position(seen));
  });
});
