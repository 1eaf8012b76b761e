import { exp, log, sigmoid } from "../../numerics/index.ts";
import type { SystemParameters } from "../parameters/index.ts";
import { type Evidence, type FigureLearner, figureByFigure } from "./figure-by-figure.ts";
import { newbornOdds } from "./newborn.ts";
import type { Rival } from "./rival.ts";

/** Chances A and π can have: even steps on the scale of logits, from .02 to .98. */
const CHANCES: readonly number[] = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map(sigmoid);
const SIZE: number = CHANCES.length;
const LOG: readonly number[] = CHANCES.map(log);
const LOG_REST: readonly number[] = CHANCES.map((chance) => log(1 - chance));

// Places in the memory of one figure; log-weights of the grid, A by π, follow.
const DIFFERENCE = 0;
const TRIES = 1;
const REBUFFED = 2;
const SPARED = 3;
const GRID = 4;

/**
 * Availability × pull: a geometric cure model, after Boag, `boag1949`. For a spell of trying the
 * figure is there with probability A; if so, each try brings it with probability π:
 *
 *     P(met at the k-th try) = A π (1 − π)^(k−1)                                (R4)
 *     P(met now | k − 1 tries failed) = h_k = A π (1 − π)^(k−1) / (1 − A + A (1 − π)^(k−1))
 *
 * A posterior over a grid of (A, π) is multiplied by h_k on comfort and by 1 − h_k otherwise, to the
 * power of the weight; k − 1 is the number of tries since the last comfort, and a night ends the
 * spell. Each mismatch in play is a first try. A bid that is not met is rebuffed with a chance of its
 * own, counted as in (R3), of which comfort teaches nothing:
 *
 *     P₊ = E h_k     P₋ = (1 − E h_k) E χ,   χ ~ Beta(n₋, n₀)
 *     Var[P₊ − P₋] = (1 + E χ)² Var h + (1 − E h)² Var χ + Var h Var χ
 *
 * At first A and π both have mean √P₊(newborn) and the shape of a Beta of c₀ counts. Each day the
 * posterior is forgotten towards it as w ← w^kept w₀^(1 − kept), after Kulhavý and Zarrop,
 * `kulhavyZarrop1993`.
 */
const learner: FigureLearner = {
  name: "availability-pull",
  width: GRID + SIZE * SIZE,
  begin: (memory, priorDifference, p) => {
    memory.fill(0);
    memory[DIFFERENCE] = priorDifference;
    addPrior(memory, 1, p);
  },
  learn: (memory, _level, evidence) => {
    takeIn(memory, evidence);
    memory[REBUFFED] = (memory[REBUFFED] as number) + evidence.rebuffed;
    memory[SPARED] = (memory[SPARED] as number) + evidence.unanswered;
    if (evidence.answer === 1) memory[TRIES] = 0;
    else if (evidence.answer !== undefined) memory[TRIES] = (memory[TRIES] as number) + 1;
  },
  fade: (memory, kept, p) => {
    memory[TRIES] = 0;
    for (let at = REBUFFED; at < memory.length; at++) memory[at] = (memory[at] as number) * kept;
    addPrior(memory, 1 - kept, p);
  },
  expect: (memory, expectation) => {
    const { mean, variance } = hazard(memory);
    const rebuffed = memory[REBUFFED] as number;
    const unmet = rebuffed + (memory[SPARED] as number);
    const rebuff = rebuffed / unmet;
    const rebuffVariance = (rebuff * (1 - rebuff)) / (unmet + 1);
    expectation.comforted.fill(mean);
    expectation.rebuffed.fill((1 - mean) * rebuff);
    const spread =
      (1 + rebuff) * (1 + rebuff) * variance +
      (1 - mean) * (1 - mean) * rebuffVariance +
      variance * rebuffVariance;
    expectation.doubt = Math.sqrt(spread) / 2;
  },
};

export const availabilityPull: Rival = figureByFigure(learner);

/** Multiplies the posterior by what the tries of the evidence say; its highest weight becomes 1. */
function takeIn(memory: Float64Array, evidence: Evidence): void {
  const tries = evidence.answer === undefined ? 0 : (memory[TRIES] as number);
  const met = evidence.comforted;
  const unmet = evidence.unanswered + evidence.rebuffed;
  let highest = Number.NEGATIVE_INFINITY;
  for (let j = 0; j < SIZE; j++) {
    // In logarithms, since (1 − π)^(k−1) vanishes after many tries.
    const waited = tries * (LOG_REST[j] as number);
    const before = exp(waited);
    const after = exp(waited + (LOG_REST[j] as number));
    for (let i = 0; i < SIZE; i++) {
      const there = CHANCES[i] as number;
      const soFar = log(1 - there + there * before);
      const at = GRID + i * SIZE + j;
      const weight =
        (memory[at] as number) +
        met * ((LOG[i] as number) + (LOG[j] as number) + waited - soFar) +
        unmet * (log(1 - there + there * after) - soFar);
      memory[at] = weight;
      highest = Math.max(highest, weight);
    }
  }
  for (let at = GRID; at < memory.length; at++) memory[at] = (memory[at] as number) - highest;
}

/** Mean and variance of h_k, the chance that the next try is met, over the posterior. */
function hazard(memory: Float64Array): { mean: number; variance: number } {
  const tries = memory[TRIES] as number;
  let total = 0;
  let sum = 0;
  let squares = 0;
  for (let j = 0; j < SIZE; j++) {
    const failed = exp(tries * (LOG_REST[j] as number));
    for (let i = 0; i < SIZE; i++) {
      const there = CHANCES[i] as number;
      const waiting = there * failed;
      const next = ((CHANCES[j] as number) * waiting) / (1 - there + waiting);
      const weight = exp(memory[GRID + i * SIZE + j] as number);
      total += weight;
      sum += weight * next;
      squares += weight * next * next;
    }
  }
  const mean = sum / total;
  return { mean, variance: Math.max(0, squares / total - mean * mean) };
}

/** Adds a share of what is expected of somebody new, to counts and log-weights. */
function addPrior(memory: Float64Array, share: number, p: SystemParameters): void {
  const { comforted, unanswered, rebuffed } = newbornOdds(memory[DIFFERENCE] as number, p);
  const count = share * p.priorCount;
  const rebuff = rebuffed / (rebuffed + unanswered);
  memory[REBUFFED] = (memory[REBUFFED] as number) + count * rebuff;
  memory[SPARED] = (memory[SPARED] as number) + count * (1 - rebuff);
  const mean = Math.sqrt(comforted);
  for (let at = GRID; at < memory.length; at++) {
    for (const k of [Math.floor((at - GRID) / SIZE), (at - GRID) % SIZE]) {
      const shape = mean * (LOG[k] as number) + (1 - mean) * (LOG_REST[k] as number);
      memory[at] = (memory[at] as number) + count * shape;
    }
  }
}
