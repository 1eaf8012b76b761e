import { exp, subtractOuter } from "../numerics/index.ts";
import { type Answer, INTENSITIES, QUIET } from "./foresight.ts";
import type { SystemParameters } from "./parameters/index.ts";
import {
  expectedAnswer,
  foresee,
  OTHERS,
  quietness,
  rowOf,
  SELF,
  STRIDE,
  sizeOf,
  type WorkingModel,
} from "./working-model.ts";

// Unexported twins for the inner loops (see policy.ts).
const ALPHA: number = OTHERS;
const OMEGA: number = SELF;
const ROW: number = STRIDE;

/** S x of the revision under way; a scratch place, overwritten by every call of `revise`. */
const Sx: Float64Array = new Float64Array(STRIDE);

/** P₊, P₀, P₋ of the answer in question; a scratch place, overwritten by `foreseeAnswer`. */
const foreseen: { plus: number; none: number; minus: number } = { plus: 0, none: 0, minus: 0 };

/**
 * Learns from one answer y to a bid of intensity u that figure f could perceive, x = (1, 1 − ι u, r
 * at f):
 *
 *     g = t · { 1 − P₊ if y = +1;  P₋ − P₊ if 0;  P₋ − 1 if −1 }
 *     I = t [ P₊(1 − P₊)² + P₋(1 − P₋)² + P₀(P₋ − P₊)² ]                        (12)
 *     m ← m + S x · g / (1 + I x'Sx)      S ← S − (S x)(S x)' · I / (1 + I x'Sx)   (13)
 *
 * An extended Kalman step on an ordered logit; t is the weight of an answer as far as answers are
 * taken in yet (contingency). Besides the answers to bids, only what becomes of mismatches in play
 * teaches (`reviseByPlay`): being fed, carried or held without having asked does not come here
 * (S10).
 *
 * Reflective functioning F first gives variance back to α and ω, in proportion to surprise
 * 1 − P(y) (docs/model.md, section 5).
 *
 * @returns the probability the answer had beforehand
 */
export function revise(
  model: WorkingModel,
  slot: number,
  intensity: number,
  answer: Answer,
  reflectiveFunctioning: number,
  p: SystemParameters,
): number {
  if (model.rival !== undefined) return model.rival.revise(model, slot, intensity, answer, p);
  foreseeAnswer(model, slot, intensity, p);
  const { plus, none, minus } = foreseen;
  const probability = answer === 1 ? plus : answer === 0 ? none : minus;
  if (reflectiveFunctioning > 0) {
    const { covariance: S } = model;
    const opened = reflectiveFunctioning * p.reflectionGain * (1 - probability);
    S[ALPHA * ROW + ALPHA] = (S[ALPHA * ROW + ALPHA] as number) + opened;
    S[OMEGA * ROW + OMEGA] = (S[OMEGA * ROW + OMEGA] as number) + opened;
  }
  const t = p.evidenceWeight * model.contingency;
  const g = t * (answer === 1 ? 1 - plus : answer === 0 ? minus - plus : minus - 1);
  takeIn(model, slot, intensity, g, t * informationOf(plus, none, minus), p);
  model.met[slot] = (model.met[slot] as number) + 1;
  return probability;
}

/**
 * Learns from a bout of play in one step: each mismatch is a quiet bid, mended in time (+1), left
 * (0) or met with intrusion (−1), of weight t_play each (docs/model.md, section 7):
 *
 *     g = t_play [ n₊ (1 − P₊) + n₀ (P₋ − P₊) + n₋ (P₋ − 1) ]    I = t_play n [ … ] as in (12)
 */
export function reviseByPlay(
  model: WorkingModel,
  slot: number,
  mended: number,
  left: number,
  intruded: number,
  p: SystemParameters,
): void {
  const count = mended + left + intruded;
  if (count === 0) return;
  if (model.rival !== undefined) {
    model.rival.reviseByPlay(model, slot, mended, left, intruded, p);
    return;
  }
  const intensity = INTENSITIES[QUIET];
  foreseeAnswer(model, slot, intensity, p);
  const { plus, none, minus } = foreseen;
  const g = mended * (1 - plus) + left * (minus - plus) + intruded * (minus - 1);
  const t = p.playWeight * model.contingency;
  takeIn(model, slot, intensity, t * g, t * count * informationOf(plus, none, minus), p);
  const answers = p.evidenceWeight > 0 ? (count * p.playWeight) / p.evidenceWeight : 0;
  model.met[slot] = (model.met[slot] as number) + answers;
}

function foreseeAnswer(
  model: WorkingModel,
  slot: number,
  intensity: number,
  p: SystemParameters,
): void {
  const odds = exp(expectedAnswer(model, slot, intensity, p));
  const band = exp(p.unansweredBand);
  foreseen.plus = odds / (odds + band);
  foreseen.minus = 1 / (1 + odds * band);
  foreseen.none = 1 - foreseen.plus - foreseen.minus;
}

/** Expected squared slope of one answer's log-probability: I of (12) for t = 1. */
function informationOf(plus: number, none: number, minus: number): number {
  return (
    plus * (1 - plus) * (1 - plus) +
    minus * (1 - minus) * (1 - minus) +
    none * (minus - plus) * (minus - plus)
  );
}

/** The step (13) with slope g and information I. */
function takeIn(
  model: WorkingModel,
  slot: number,
  intensity: number,
  g: number,
  information: number,
  p: SystemParameters,
): void {
  const { mean, covariance: S, recognition } = model;
  const size = sizeOf(model);
  const quiet = quietness(intensity, p);
  const f = rowOf(slot);
  for (let i = 0; i < size; i++) {
    const row = i * ROW;
    Sx[i] =
      (S[row + ALPHA] as number) +
      quiet * (S[row + OMEGA] as number) +
      recognition * (S[row + f] as number);
  }
  const xSx =
    (Sx[ALPHA] as number) + quiet * (Sx[OMEGA] as number) + recognition * (Sx[f] as number);
  const step = 1 / (1 + information * xSx);
  for (let i = 0; i < size; i++) mean[i] = (mean[i] as number) + (Sx[i] as number) * g * step;
  subtractOuter(S, ROW, Sx, information * step, size);
  foresee(model, p);
}

/**
 * A day passes and certainty relaxes towards the prior, means stay (docs/model.md, section 5):
 *
 *     S ← D S D + S₀ − D S₀ D,   D_i² = 1 − drift_i / S₀_ii
 *
 * drift is δ(age) for α and ω and 2 δ for a figure: slow prototype, quick revision (`fraley2002`).
 */
export function relax(model: WorkingModel, p: SystemParameters): void {
  if (model.rival !== undefined) {
    model.rival.relax(model, p);
    return;
  }
  const S = model.covariance;
  const size = sizeOf(model);
  for (let i = 0; i < size; i++) {
    const keepI = keptInADay(model, i, p);
    for (let j = 0; j < i; j++) {
      const entry = (S[i * STRIDE + j] as number) * keepI * keptInADay(model, j, p);
      S[i * STRIDE + j] = entry;
      S[j * STRIDE + i] = entry;
    }
    const kept = keepI * keepI;
    S[i * STRIDE + i] = (S[i * STRIDE + i] as number) * kept + priorVariance(i, p) * (1 - kept);
  }
  foresee(model, p);
}

function priorVariance(row: number, p: SystemParameters): number {
  if (row === OTHERS) return p.priorOthersVariance;
  return row === SELF ? p.priorSelfVariance : p.priorFigureVariance;
}

/** D_i: what remains of a belief's certainty after a day; nothing where drift exceeds S₀. */
function keptInADay(model: WorkingModel, row: number, p: SystemParameters): number {
  const drift = row < rowOf(0) ? model.drift : 2 * model.drift;
  return Math.sqrt(Math.max(0, 1 - drift / priorVariance(row, p)));
}
