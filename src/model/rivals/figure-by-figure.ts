import type { KnownFigures } from "../foresight.ts";
import { type Answer, INTENSITIES, QUIET } from "../foresight.ts";
import type { SystemParameters } from "../parameters/index.ts";
import type { Rival } from "./rival.ts";

/** What was met, in answers to bids: one bid, or all mismatches of a bout of play. */
export interface Evidence {
  comforted: number;
  unanswered: number;
  rebuffed: number;
  /** The answer itself, where it was one bid; `undefined` for a bout of play. */
  answer: Answer | undefined;
}

/** What a figure is expected to do with the next bid. */
export interface Expectation {
  /** P₊ and P₋ by intensity. */
  readonly comforted: Float64Array;
  readonly rebuffed: Float64Array;
  /** sd of (1 + P₊ − P₋) / 2 of a quiet bid. */
  doubt: number;
}

/** How one figure is learnt about, as if there were no other. */
export interface FigureLearner {
  readonly name: string;
  /** Length of `memory` below. */
  readonly width: number;
  /** Writes what is expected of somebody new. */
  readonly begin: (memory: Float64Array, priorDifference: number, p: SystemParameters) => void;
  /** @param level index of the intensity in `INTENSITIES` */
  readonly learn: (
    memory: Float64Array,
    level: number,
    evidence: Evidence,
    p: SystemParameters,
  ) => void;
  /** A night after which the share `kept` of what was learnt is left. */
  readonly fade: (memory: Float64Array, kept: number, p: SystemParameters) => void;
  readonly expect: (memory: Float64Array, expectation: Expectation, p: SystemParameters) => void;
}

/** Scratch places, overwritten by every call. */
const evidence: Evidence = { comforted: 0, unanswered: 0, rebuffed: 0, answer: undefined };
const expectation: Expectation = {
  comforted: new Float64Array(INTENSITIES.length),
  rebuffed: new Float64Array(INTENSITIES.length),
  doubt: 0,
};

/**
 * A rival that learns about every figure apart from all others: it has no model of others in
 * general and none of the self, so it carries nothing over to somebody new. An answer to a bid
 * counts r (recognition, times contingency), a mismatch in play r t_play / t: the weights the bid-response model gives
 * them, in units of an answer. A day keeps the share that this model's certainty about a figure keeps:
 *
 *     kept = 1 − 2 δ / S₀β                                                     (R1)
 *
 * and what is felt is read off the expected answer to a quiet bid. (1 + P₊ − P₋)/2 is the chance of
 * comfort with nothing counting half; it differs from (8) by less than 0.05:
 *
 *     trust = E[(1 + P₊ − P₋)/2]     a_f = max(0, trust − λ · sd[(1 + P₊ − P₋)/2])   (R2)
 */
export function figureByFigure(learner: FigureLearner): Rival {
  const { name, width } = learner;
  const memoryOf = ({ memory }: KnownFigures, slot: number) =>
    memory.subarray(slot * width, (slot + 1) * width);
  const foresee: Rival["foresee"] = (model, p) => {
    for (let slot = 0; slot < model.figures.length; slot++) {
      learner.expect(memoryOf(model, slot), expectation, p);
      feel(model, slot, p);
    }
  };
  return {
    name,
    width,
    foresee,
    meet: (model, slot, priorDifference, p) =>
      learner.begin(memoryOf(model, slot), priorDifference, p),
    forget: ({ memory }, slot) => {
      memory.copyWithin(slot * width, (slot + 1) * width);
    },
    revise: (model, slot, intensity, answer, p) => {
      const level = INTENSITIES.indexOf(intensity as (typeof INTENSITIES)[number]);
      const before = probabilityOf(model, slot, level, answer);
      const weight = takenIn(model);
      evidence.comforted = answer === 1 ? weight : 0;
      evidence.unanswered = answer === 0 ? weight : 0;
      evidence.rebuffed = answer === -1 ? weight : 0;
      evidence.answer = answer;
      learner.learn(memoryOf(model, slot), level, evidence, p);
      model.met[slot] = (model.met[slot] as number) + 1;
      foresee(model, p);
      return before;
    },
    reviseByPlay: (model, slot, mended, left, intruded, p) => {
      if (p.evidenceWeight === 0) return;
      const weight = p.playWeight / p.evidenceWeight;
      const taken = weight * takenIn(model);
      evidence.comforted = mended * taken;
      evidence.unanswered = left * taken;
      evidence.rebuffed = intruded * taken;
      evidence.answer = undefined;
      learner.learn(memoryOf(model, slot), QUIET, evidence, p);
      model.met[slot] = (model.met[slot] as number) + (mended + left + intruded) * weight;
      foresee(model, p);
    },
    relax: (model, p) => {
      const kept = Math.max(0, 1 - (2 * model.drift) / p.priorFigureVariance);
      for (let slot = 0; slot < model.figures.length; slot++) {
        learner.fade(memoryOf(model, slot), kept, p);
      }
      foresee(model, p);
    },
  };
}

/** Weight of an answer: as far as answers are taken in and the figure is told apart. */
function takenIn({ contingency, recognition }: KnownFigures): number {
  return contingency * recognition;
}

/** Writes the expectation at hand, and what follows from it by (R2), into the foresight. */
function feel({ foresight }: KnownFigures, slot: number, p: SystemParameters): void {
  const { comforted, rebuffed, doubt } = expectation;
  foresight.comforted.set(comforted, slot * INTENSITIES.length);
  foresight.rebuffed.set(rebuffed, slot * INTENSITIES.length);
  const trust = (1 + (comforted[QUIET] as number) - (rebuffed[QUIET] as number)) / 2;
  foresight.trust[slot] = trust;
  foresight.felt[slot] = Math.max(0, trust - p.caution * doubt);
}

function probabilityOf(
  { foresight }: KnownFigures,
  slot: number,
  level: number,
  answer: Answer,
): number {
  const bid = slot * INTENSITIES.length + level;
  const plus = foresight.comforted[bid] as number;
  const minus = foresight.rebuffed[bid] as number;
  return answer === 1 ? plus : answer === -1 ? minus : 1 - plus - minus;
}
