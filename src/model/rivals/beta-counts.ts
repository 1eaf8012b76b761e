import type { SystemParameters } from "../parameters/index.ts";
import { type FigureLearner, figureByFigure } from "./figure-by-figure.ts";
import { newbornOdds } from "./newborn.ts";
import type { Rival } from "./rival.ts";

// Places in the memory of one figure.
const DIFFERENCE = 0;
const COMFORTED = 1;
const UNANSWERED = 2;
const REBUFFED = 3;

/**
 * Counts of answers per figure, whatever the intensity: a Dirichlet distribution (for two answers,
 * a Beta) over the odds of being comforted, left and rebuffed.
 *
 *     P_y = n_y / N,   N = n₊ + n₀ + n₋        n_y ← n_y + weight on answer y    (R3)
 *     at first n_y = c₀ P_y(newborn);  each day n_y ← kept n_y + (1 − kept) c₀ P_y(newborn)
 *     sd[(1 + P₊ − P₋)/2] = ½ √( (P₊ + P₋ − (P₊ − P₋)²) / (N + 1) )
 *
 * Prior counts as in Good, `good1965`.
 */
const learner: FigureLearner = {
  name: "beta-counts",
  width: 4,
  begin: (memory, priorDifference, p) => {
    memory[DIFFERENCE] = priorDifference;
    memory.fill(0, COMFORTED);
    addPrior(memory, 1, p);
  },
  learn: (memory, _level, { comforted, unanswered, rebuffed }) => {
    memory[COMFORTED] = (memory[COMFORTED] as number) + comforted;
    memory[UNANSWERED] = (memory[UNANSWERED] as number) + unanswered;
    memory[REBUFFED] = (memory[REBUFFED] as number) + rebuffed;
  },
  fade: (memory, kept, p) => {
    for (let at = COMFORTED; at <= REBUFFED; at++) memory[at] = (memory[at] as number) * kept;
    addPrior(memory, 1 - kept, p);
  },
  expect: (memory, expectation) => {
    const [, comforted = 0, unanswered = 0, rebuffed = 0] = memory;
    const total = comforted + unanswered + rebuffed;
    const plus = comforted / total;
    const minus = rebuffed / total;
    expectation.comforted.fill(plus);
    expectation.rebuffed.fill(minus);
    const variance = (plus + minus - (plus - minus) * (plus - minus)) / (total + 1);
    expectation.doubt = Math.sqrt(variance) / 2;
  },
};

export const betaCounts: Rival = figureByFigure(learner);

/** Adds a share of what is expected of somebody new. */
function addPrior(memory: Float64Array, share: number, p: SystemParameters): void {
  const odds = newbornOdds(memory[DIFFERENCE] as number, p);
  const count = share * p.priorCount;
  memory[COMFORTED] = (memory[COMFORTED] as number) + count * odds.comforted;
  memory[UNANSWERED] = (memory[UNANSWERED] as number) + count * odds.unanswered;
  memory[REBUFFED] = (memory[REBUFFED] as number) + count * odds.rebuffed;
}
