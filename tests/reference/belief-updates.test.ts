import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  type Answer,
  createWorkingModel,
  expectedAnswer,
  INTENSITIES,
  meet,
  revise,
  rowOf,
  STRIDE,
  sizeOf,
  systemDeclarations,
  uncertainty,
  valuesOf,
  type WorkingModel,
} from "../../src/model/index.ts";

const file = new URL("belief-updates.json", import.meta.url);

/** What an independent implementation of (1), (2), (12) and (13) says; twelve digits. */
interface Reference {
  readonly evidenceWeight: number;
  readonly unansweredBand: number;
  /** Mean and variance. */
  readonly prior: Readonly<Record<"alpha" | "omega" | "beta", readonly [number, number]>>;
  readonly sequences: readonly { readonly steps: readonly Step[] }[];
}

interface Step {
  readonly figure: string;
  readonly intensity: (typeof INTENSITIES)[number];
  readonly answer: Answer;
  /** Of this bid, before its answer is known. */
  readonly before: Readonly<Record<"eta" | "sd" | "pComforted" | "pRebuffed", number>>;
  /** Of the beliefs in `order`, after it. */
  readonly mean: readonly number[];
  readonly covariance: readonly (readonly number[])[];
  readonly order: readonly string[];
}

const reference = JSON.parse(readFileSync(file, "utf8")) as Reference;
const { sequences } = reference;
const p = valuesOf(systemDeclarations);
const TOLERANCE = 1e-9;

test(`the prior and the constants are those of the reference`, () => {
  expect(reference.evidenceWeight).toBe(p.evidenceWeight);
  expect(reference.unansweredBand).toBe(p.unansweredBand);
  expect(reference.prior).toEqual({
    alpha: [p.priorOthers, p.priorOthersVariance],
    omega: [0, p.priorSelfVariance],
    beta: [0, p.priorFigureVariance],
  });
});

test(`the reference has sequences with one, two and three figures`, () => {
  const figures = sequences.map(({ steps }) => new Set(steps.map((step) => step.figure)).size);
  expect([...new Set(figures)].sort()).toEqual([1, 2, 3]);
});

test(`S13 one answer after another, beliefs become those of the reference`, () => {
  for (const { steps } of sequences) {
    const model = createWorkingModel(p);
    for (const step of steps) {
      const slot = meet(model, step.figure, 0, p);
      expectForeseen(model, slot, step);
      const chance = revise(model, slot, step.intensity, step.answer, 0, p);
      expect(distance(chance, chanceOf(step))).toBeLessThan(TOLERANCE);
      expectBeliefs(model, step);
    }
  }
});

test(`a figure enters the beliefs when first met, and no sooner`, () => {
  for (const { steps } of sequences) {
    const model = createWorkingModel(p);
    for (const { figure, intensity, answer, order } of steps) {
      revise(model, meet(model, figure, 0, p), intensity, answer, 0, p);
      expect(["alpha", "omega", ...model.figures]).toEqual(order);
      expect(sizeOf(model)).toBe(order.length);
    }
  }
});

test(`known from the start, a figure changes nobody else's beliefs`, () => {
  for (const { steps } of sequences) {
    const everybody = createWorkingModel(p);
    for (const { figure } of steps) meet(everybody, figure, 0, p);
    for (const step of steps) {
      const slot = everybody.figures.indexOf(step.figure);
      revise(everybody, slot, step.intensity, step.answer, 0, p);
      expectBeliefs(everybody, step);
    }
  }
});

/** The probability that the reference gave to what then happened. */
function chanceOf({ answer, before: { pComforted, pRebuffed } }: Step): number {
  if (answer === 1) return pComforted;
  return answer === -1 ? pRebuffed : 1 - pComforted - pRebuffed;
}

function expectForeseen(model: WorkingModel, slot: number, { intensity, before }: Step): void {
  const at = slot * INTENSITIES.length + INTENSITIES.indexOf(intensity);
  const { comforted, rebuffed } = model.foresight;
  expect(distance(expectedAnswer(model, slot, intensity, p), before.eta)).toBeLessThan(TOLERANCE);
  expect(distance(uncertainty(model, slot, intensity, p), before.sd)).toBeLessThan(TOLERANCE);
  expect(distance(comforted[at], before.pComforted)).toBeLessThan(TOLERANCE);
  expect(distance(rebuffed[at], before.pRebuffed)).toBeLessThan(TOLERANCE);
}

function expectBeliefs(model: WorkingModel, { order, mean, covariance }: Step): void {
  const rows = order.map((name, i) => (i < 2 ? i : rowOf(model.figures.indexOf(name))));
  rows.forEach((row, i) => {
    expect(distance(model.mean[row], mean[i])).toBeLessThan(TOLERANCE);
    rows.forEach((column, j) => {
      const entry = model.covariance[row * STRIDE + column];
      expect(distance(entry, covariance[i]?.[j])).toBeLessThan(TOLERANCE);
    });
  });
}

/** NaN, which is close to nothing, when either is missing. */
function distance(a: number | undefined, b: number | undefined): number {
  return Math.abs((a ?? Number.NaN) - (b ?? Number.NaN));
}
