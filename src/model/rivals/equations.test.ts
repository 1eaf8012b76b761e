import { describe, expect, test } from "vitest";
import { sigmoid } from "../../numerics/index.ts";
import { type Answer, INTENSITIES } from "../foresight.ts";
import { relax, revise, reviseByPlay } from "../learning.ts";
import { type SystemParameters, systemDeclarations, valuesOf } from "../parameters/index.ts";
import { createWorkingModel, meet, type WorkingModel } from "../working-model.ts";
import { type Rival, rivals } from "./index.ts";

const p = valuesOf(systemDeclarations);
const QUIET = INTENSITIES[0];
const each = Object.entries(rivals);

function born(rival?: Rival, system: SystemParameters = p): WorkingModel {
  const model = createWorkingModel(system, rival);
  meet(model, "mother", 0, system);
  return model;
}

const hoped = ({ foresight }: WorkingModel) => foresight.comforted[0] as number;
const feared = ({ foresight }: WorkingModel) => foresight.rebuffed[0] as number;
const answer = (model: WorkingModel, y: Answer) => revise(model, 0, QUIET, y, 0, p);

describe("every rival begins as a newborn of the bid-response model does", () => {
  test.each(each)("%s hopes and fears as much", (_, rival) => {
    expect(Math.abs(hoped(born(rival)) - hoped(born()))).toBeLessThan(0.015);
    expect(Math.abs(feared(born(rival)) - feared(born()))).toBeLessThan(0.015);
  });

  test.each(each)("%s lets wariness of strangers work in logits", (_, rival) => {
    const model = born(rival);
    const stranger = meet(model, "stranger", p.wariness, p);
    const odds = sigmoid(p.priorOthers + p.wariness - p.unansweredBand);
    expect(model.foresight.comforted[stranger * INTENSITIES.length]).toBeCloseTo(odds, 1.5);
  });

  test("c₀ makes beta-counts as unsure of comfort for a quiet bid (basis of priorCount)", () => {
    const variance =
      p.priorOthersVariance + p.priorFigureVariance + 0.8 * 0.8 * p.priorSelfVariance;
    const { mean, square } = normalMoments(variance);
    const plus = hoped(born(rivals["beta-counts"]));
    const counted = Math.sqrt((plus * (1 - plus)) / (p.priorCount + 1));
    expect(counted).toBeCloseTo(Math.sqrt(square - mean * mean), 2);
  });

  test("α_V makes q-learning learn as much from a first comfort (basis of learningRate)", () => {
    const learnt = [rivals["q-learning"], undefined].map((rival) => {
      const model = born(rival);
      const before = hoped(model);
      answer(model, 1);
      return hoped(model) - before;
    });
    expect(learnt[0]).toBeCloseTo(learnt[1] as number, 2);
  });
});

describe("all rivals", () => {
  test.each(each)("%s learns nothing from whom it does not recognise", (_, rival) => {
    const model = born(rival);
    const before = Array.from(model.foresight.rebuffed);
    model.recognition = 0;
    answer(model, -1);
    reviseByPlay(model, 0, 0, 0, 50, p);
    relax(model, p); // a try was made all the same: availability-pull has to sleep over it
    expect(model.foresight.rebuffed[0]).toBeCloseTo(before[0] as number, 12);
  });

  test.each(each)("%s carries nothing over to somebody new", (_, rival) => {
    const model = born(rival);
    for (let i = 0; i < 50; i++) answer(model, -1);
    const slot = meet(model, "aunt", 0, p);
    expect(model.foresight.comforted[slot * INTENSITIES.length]).toBe(hoped(born(rival)));
  });

  test("(R2) reads trust off expected answers to within 0.05 of (8)", () => {
    for (let eta = -8; eta <= 8; eta += 0.1) {
      const plus = sigmoid(eta - p.unansweredBand);
      const minus = sigmoid(-eta - p.unansweredBand);
      expect(Math.abs((1 + plus - minus) / 2 - sigmoid(eta))).toBeLessThan(0.05);
    }
  });

  test.each(["beta-counts", "q-learning"] as const)(
    "t / t_play mismatches in play, in two bouts, teach %s as much as one answer",
    (name) => {
      const [bid, play] = [born(rivals[name]), born(rivals[name])];
      answer(bid, 1);
      const mended = p.evidenceWeight / p.playWeight / 2;
      for (const bout of [mended, mended]) reviseByPlay(play, 0, bout, 0, 0, p);
      expect(hoped(play)).toBeCloseTo(hoped(bid), 12);
    },
  );

  test.each(each)("%s learns nothing in play where answers weigh nothing", (_, rival) => {
    const system = valuesOf(systemDeclarations, { evidenceWeight: 0 });
    const model = born(rival, system);
    const before = hoped(model);
    reviseByPlay(model, 0, 5, 5, 5, system);
    expect(hoped(model)).toBe(before);
  });
});

describe("caution λ", () => {
  test.each(["beta-counts", "availability-pull"] as const)("costs %s felt availability", (name) => {
    const { felt, trust } = born(rivals[name]).foresight;
    expect(felt[0]).toBeLessThan((trust[0] as number) - 0.05);
  });

  test("has nothing to work on in q-learning", () => {
    const { felt, trust } = born(rivals["q-learning"]).foresight;
    expect(felt[0]).toBe(trust[0]);
  });
});

describe("beta-counts (R3)", () => {
  test("expects what was met, with the newborn's expectation counted in", () => {
    const model = born(rivals["beta-counts"]);
    const prior = [hoped(model), feared(model)] as const;
    for (const y of [1, 1, 0, -1] as const) answer(model, y);
    expect(hoped(model)).toBeCloseTo((2 + p.priorCount * prior[0]) / (4 + p.priorCount), 12);
    expect(feared(model)).toBeCloseTo((1 + p.priorCount * prior[1]) / (4 + p.priorCount), 12);
  });

  test("returns to the newborn's expectation as days pass without an answer", () => {
    const model = born(rivals["beta-counts"]);
    const before = hoped(model);
    for (let i = 0; i < 10; i++) answer(model, -1);
    for (let day = 0; day < 2000; day++) relax(model, p);
    expect(hoped(model)).toBeCloseTo(before, 6);
  });
});

describe("availability-pull (R5)", () => {
  test("meets the k-th try as often as A π (1 − π)^(k−1), over what it believes of A and π", () => {
    const model = born(rivals["availability-pull"]);
    const chances = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map(sigmoid);
    const weights = Array.from(model.memory.subarray(4, 4 + 81), (one) => Math.exp(one));
    const total = weights.reduce((sum, one) => sum + one, 0);
    let untilNow = 1;
    for (let k = 1; k <= 12; k++) {
      const direct = weights.reduce((sum, weight, at) => {
        const there = chances[Math.floor(at / 9)] as number;
        const pull = chances[at % 9] as number;
        return sum + (weight / total) * there * pull * (1 - pull) ** (k - 1);
      }, 0);
      expect(untilNow * hoped(model)).toBeCloseTo(direct, 12);
      untilNow *= 1 - hoped(model);
      answer(model, 0);
    }
  });

  test("gives up within a spell of failed tries, and hopes anew after a night", () => {
    const model = born(rivals["availability-pull"]);
    for (let i = 0; i < 30; i++) answer(model, 1);
    const before = hoped(model);
    for (let i = 0; i < 4; i++) answer(model, 0);
    expect(hoped(model)).toBeLessThan(0.3 * before);
    relax(model, p);
    expect(hoped(model)).toBeGreaterThan(0.7 * before);
  });

  test("comfort teaches it nothing about rebuffs of bids that are not met", () => {
    const model = born(rivals["availability-pull"]);
    const share = () => feared(model) / (1 - hoped(model));
    const before = share();
    answer(model, 1);
    expect(share()).toBeCloseTo(before, 12);
  });
});

test("q-learning (R4) moves the value of the intensity that was tried, and no other", () => {
  const model = born(rivals["q-learning"]);
  const [plus, minus] = [hoped(model), feared(model)];
  answer(model, 1);
  const { comforted, rebuffed } = model.foresight;
  expect(comforted[0]).toBeCloseTo(plus + p.learningRate * (1 - plus), 12);
  expect(rebuffed[0]).toBeCloseTo(minus - p.learningRate * minus, 12);
  expect([comforted[1], comforted[2]]).toEqual([plus, plus]);
});

test("the bid-response model is never surer of no answer than tanh(κ/2); rivals come to be", () => {
  const unanswered = (model: WorkingModel) => {
    for (let i = 0; i < 1000; i++) answer(model, 0);
    return 1 - hoped(model) - feared(model);
  };
  expect(unanswered(born())).toBeLessThan(Math.tanh(p.unansweredBand / 2) + 1e-12);
  for (const [, rival] of each) expect(unanswered(born(rival))).toBeGreaterThan(0.95);
});

/** Moments of σ(η − κ) for a newborn's η, by adding up over ±8 standard deviations. */
function normalMoments(variance: number): { mean: number; square: number } {
  let total = 0;
  let mean = 0;
  let square = 0;
  for (let z = -8; z <= 8; z += 0.01) {
    const weight = Math.exp((-z * z) / 2);
    const plus = sigmoid(p.priorOthers + Math.sqrt(variance) * z - p.unansweredBand);
    total += weight;
    mean += weight * plus;
    square += weight * plus * plus;
  }
  return { mean: mean / total, square: square / total };
}
