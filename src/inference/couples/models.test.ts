import { describe, expect, test } from "vitest";
import type { Act, CoupleSequence } from "../../data/index.ts";
import { openStream, uniform } from "../../numerics/index.ts";
import { bidResponseValues } from "./bid-response-values.ts";
import type { CoupleModel } from "./couple-model.ts";
import { independence } from "./independence.ts";
import { markov } from "./markov.ts";
import { coupleModels, persistentCalmingBidResponse } from "./models.ts";
import { simulateCouples } from "./simulate.ts";

/** Couples of a chain whose moves are given by row: P(next state | state), 2 × signal + answer. */
function chainOf(rows: readonly (readonly number[])[], many: number, intervals: number) {
  return Array.from({ length: many }, (_, i): CoupleSequence => {
    const chance = openStream(5, i, "chain");
    const states = [3];
    while (states.length < intervals) {
      states.push(drawn(rows[states.at(-1) as number] as readonly number[], uniform(chance)));
    }
    const acts = (of: (state: number) => number) => states.map((state) => of(state) as Act);
    return { couple: `${i}`, signals: acts((s) => s >> 1), answers: acts((s) => s & 1) };
  });
}

function drawn([first = 0, second = 0, third = 0]: readonly number[], chance: number): number {
  if (chance < first) return 0;
  if (chance < first + second) return 1;
  return chance < first + second + third ? 2 : 3;
}

/** Mean log score per interval of couples that were not fitted to. */
function foretold(model: CoupleModel, known: CoupleSequence[], unknown: CoupleSequence[]) {
  const fitted = model.fit(known);
  const scores = unknown.map((couple) => {
    const { signals, answers } = fitted.logScore(couple);
    return (signals + answers) / (couple.signals.length - 1);
  });
  return scores.reduce((sum, one) => sum + one, 0) / scores.length;
}

const alike = bidResponseValues({
  arousalAtStart: 0.95,
  partnerDifference: 2,
  calmingSpread: 0.8,
  coregulation: 0.01,
  signalPersistence: 0.4,
  availability: 3,
  attentiveness: -4,
  hisAvailabilitySpread: 1,
  answerPersistence: 0.3,
});

describe.each(coupleModels.map((model) => [model.name, model] as const))("%s", (_, model) => {
  const fitted = model.fit(simulateCouples(3, 5, 9, alike));

  test("gives all that may happen in two intervals a chance of 1 together", () => {
    let all = 0;
    for (let bits = 0; bits < 16; bits++) {
      const bit = (place: number) => ((bits >> place) & 1) as Act;
      const couple = { couple: "", signals: [1, bit(0), bit(1)], answers: [0, bit(2), bit(3)] };
      const { signals, answers } = fitted.logScore(couple as CoupleSequence);
      all += Math.exp(signals + answers);
    }
    expect(all).toBeCloseTo(1, 9);
  });

  test("has as many numbers as it says", () => {
    // Four shares of a row sum to 1.
    const tied = model.name.startsWith("lag-1 Markov") ? 4 : 0;
    expect(Object.keys(fitted.estimates).length - tied).toBe(model.parameters);
  });
});

test("couples of the bid-response model are foretold better by it than by the chain", () => {
  const couples = simulateCouples(42, 30, 2, alike);
  const [known, unknown] = [couples.slice(0, 12), couples.slice(12)];
  const fitted = persistentCalmingBidResponse.fit(known);
  const model = foretold({ ...persistentCalmingBidResponse, fit: () => fitted }, known, unknown);
  expect(model).toBeGreaterThan(foretold(markov, known, unknown) + 0.01);
  const { signalPersistence, answerPersistence } = fitted.estimates;
  expect(Math.abs((signalPersistence as number) - 0.4)).toBeLessThan(0.2);
  expect(Math.abs((answerPersistence as number) - 0.3)).toBeLessThan(0.2);
});

test("couples of a chain are foretold better by the chain than by the bid-response model", () => {
  const rows = [
    [0.1, 0.1, 0.7, 0.1],
    [0.6, 0.2, 0.1, 0.1],
    [0.1, 0.1, 0.1, 0.7],
    [0.1, 0.7, 0.1, 0.1],
  ];
  const couples = chainOf(rows, 30, 24);
  const [known, unknown] = [couples.slice(0, 10), couples.slice(10)];
  const chain = foretold(markov, known, unknown);
  expect(chain).toBeGreaterThan(foretold(persistentCalmingBidResponse, known, unknown) + 0.1);
  expect(chain).toBeGreaterThan(foretold(independence, known, unknown) + 0.1);
});

test("the chain finds the moves it was drawn from", () => {
  const rows = [
    [0.7, 0.1, 0.1, 0.1],
    [0.25, 0.25, 0.25, 0.25],
    [0.2, 0.1, 0.3, 0.4],
    [0.05, 0.05, 0.1, 0.8],
  ];
  const { estimates } = markov.fit(chainOf(rows, 100, 100));
  for (const [from, row] of rows.entries()) {
    for (const [to, share] of row.entries()) {
      const name = `${from >> 1}${from & 1} to ${to >> 1}${to & 1}`;
      expect(Math.abs((estimates[name] as number) - share)).toBeLessThan(0.03);
    }
  }
});
