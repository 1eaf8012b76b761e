import type { CoupleSequence } from "../../data/index.ts";
import { log } from "../../numerics/index.ts";
import type { CoupleModel, FittedCouples } from "./couple-model.ts";
import { PSEUDO_COUNT } from "./markov.ts";

/** Nothing depends on anything: a share of intervals with a signal, and one with an answer. */
export const independence: CoupleModel = {
  name: "independence",
  parameters: 2,
  fit(couples: readonly CoupleSequence[]): FittedCouples {
    const signal = shareOf(couples.map(({ signals }) => signals));
    const answer = shareOf(couples.map(({ answers }) => answers));
    return {
      estimates: { signal, answer },
      logScore: ({ signals, answers }) => ({
        signals: logOf(signals, signal),
        answers: logOf(answers, answer),
      }),
    };
  },
};

/** The share of 1 after the first interval, each kind having been seen a pseudo-count more often. */
function shareOf(all: readonly (readonly number[])[]): number {
  const later = all.flatMap((acts) => acts.slice(1));
  return (sum(later) + PSEUDO_COUNT) / (later.length + 2 * PSEUDO_COUNT);
}

function logOf(acts: readonly number[], share: number): number {
  const ones = sum(acts.slice(1));
  return ones * log(share) + (acts.length - 1 - ones) * log(1 - share);
}

function sum(acts: readonly number[]): number {
  return acts.reduce((all, one) => all + one, 0);
}
