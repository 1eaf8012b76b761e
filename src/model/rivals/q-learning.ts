import { exp, log } from "../../numerics/index.ts";
import { INTENSITIES } from "../foresight.ts";

import { type FigureLearner, figureByFigure } from "./figure-by-figure.ts";
import { newbornOdds } from "./newborn.ts";
import type { Rival } from "./rival.ts";

const LEVELS: number = INTENSITIES.length;

/**
 * Values of comfort and of rebuff per figure and intensity, moved by the error of prediction:
 *
 *     V₊(f, u) ← V₊ + α_V (1 − V₊) if comforted, + α_V (0 − V₊) if not;  V₋ likewise of rebuffs   (R4)
 *     Q(f, u) = V₊(f, u) − C V₋(f, u),   which (11) weighs
 *
 * and with α_V replaced by 1 − (1 − α_V)^n for evidence that weighs n answers. A bid ends with its
 * answer, so no value of a next state enters and the Q-learning of Watkins and Dayan, `watkinsDayan1992`,
 * is the delta rule of Rescorla and Wagner, `rescorlaWagner1972`. It knows no uncertainty: caution λ has
 * nothing to work on. Nothing is forgotten by the day.
 */
const learner: FigureLearner = {
  name: "q-learning",
  width: 2 * LEVELS,
  begin: (memory, priorDifference, p) => {
    const { comforted, rebuffed } = newbornOdds(priorDifference, p);
    memory.fill(comforted, 0, LEVELS);
    memory.fill(rebuffed, LEVELS);
  },
  learn: (memory, level, { comforted, unanswered, rebuffed }, p) => {
    const weight = comforted + unanswered + rebuffed;
    if (weight === 0) return;
    const rate = 1 - exp(weight * log(1 - p.learningRate));
    approach(memory, level, comforted / weight, rate);
    approach(memory, LEVELS + level, rebuffed / weight, rate);
  },
  fade: () => {},
  expect: (memory, expectation) => {
    expectation.comforted.set(memory.subarray(0, LEVELS));
    expectation.rebuffed.set(memory.subarray(LEVELS));
    expectation.doubt = 0;
  },
};

export const qLearning: Rival = figureByFigure(learner);

function approach(memory: Float64Array, at: number, goal: number, rate: number): void {
  const value = memory[at] as number;
  memory[at] = value + rate * (goal - value);
}
