import { exp, subtractOuter } from "../numerics/index.ts";
import type { SystemParameters } from "./parameters/index.ts";
import {
  expectedAnswer,
  foresee,
  OTHERS,
  rowOf,
  SELF,
  STRIDE,
  sizeOf,
  type WorkingModel,
} from "./working-model.ts";

/** What came of a bid: comforted (+1), unanswered (0), rebuffed (−1). */
export type Answer = 1 | 0 | -1;

// Unexported twins for the inner loops (see policy.ts).
const ALPHA: number = OTHERS;
const OMEGA: number = SELF;
const ROW: number = STRIDE;

/** S x of the revision under way; a scratch place, overwritten by every call of `revise`. */
const Sx: Float64Array = new Float64Array(STRIDE);

/**
 * Learns from one answer y to a bid of intensity u that figure f could perceive, x = (1, 1 − u, 1
 * at f):
 *
 *     g = t · { 1 − P₊ if y = +1;  P₋ − P₊ if 0;  P₋ − 1 if −1 }
 *     I = t [ P₊(1 − P₊)² + P₋(1 − P₋)² + P₀(P₋ − P₊)² ]                        (12)
 *     m ← m + S x · g / (1 + I x'Sx)      S ← S − (S x)(S x)' · I / (1 + I x'Sx)   (13)
 *
 * An extended Kalman step on an ordered logit. Nothing else teaches: being fed, carried or held
 * without having asked does not come here (S10).
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
  const { mean, covariance: S } = model;
  const size = sizeOf(model);
  const odds = exp(expectedAnswer(model, slot, intensity));
  const band = exp(p.unansweredBand);
  const plus = odds / (odds + band);
  const minus = 1 / (1 + odds * band);
  const none = 1 - plus - minus;
  const foreseen = answer === 1 ? plus : answer === 0 ? none : minus;

  if (reflectiveFunctioning > 0) {
    const opened = reflectiveFunctioning * p.reflectionGain * (1 - foreseen);
    S[ALPHA * ROW + ALPHA] = (S[ALPHA * ROW + ALPHA] as number) + opened;
    S[OMEGA * ROW + OMEGA] = (S[OMEGA * ROW + OMEGA] as number) + opened;
  }

  const t = p.evidenceWeight;
  const g = t * (answer === 1 ? 1 - plus : answer === 0 ? minus - plus : minus - 1);
  const info =
    t *
    (plus * (1 - plus) * (1 - plus) +
      minus * (1 - minus) * (1 - minus) +
      none * (minus - plus) * (minus - plus));

  const quiet = 1 - intensity;
  const f = rowOf(slot);
  for (let i = 0; i < size; i++) {
    const row = i * ROW;
    Sx[i] =
      (S[row + ALPHA] as number) + quiet * (S[row + OMEGA] as number) + (S[row + f] as number);
  }
  const xSx = (Sx[ALPHA] as number) + quiet * (Sx[OMEGA] as number) + (Sx[f] as number);
  const step = 1 / (1 + info * xSx);
  for (let i = 0; i < size; i++) mean[i] = (mean[i] as number) + (Sx[i] as number) * g * step;
  subtractOuter(S, ROW, Sx, info * step, size);
  model.met[slot] = (model.met[slot] as number) + 1;
  foresee(model, p);
  return foreseen;
}

/**
 * A day passes and certainty relaxes towards the prior, means stay (docs/model.md, section 5):
 *
 *     S ← D S D + S₀ − D S₀ D,   D_i² = 1 − drift_i / S₀_ii
 *
 * drift is δ for α and ω and 2 δ for a figure: slow prototype, quick revision (`fraley2002`).
 */
export function relax(model: WorkingModel, p: SystemParameters): void {
  const S = model.covariance;
  const size = sizeOf(model);
  for (let i = 0; i < size; i++) {
    const keepI = keptInADay(i, p);
    for (let j = 0; j < i; j++) {
      const entry = (S[i * STRIDE + j] as number) * keepI * keptInADay(j, p);
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
function keptInADay(row: number, p: SystemParameters): number {
  const drift = row < rowOf(0) ? p.drift : 2 * p.drift;
  return Math.sqrt(Math.max(0, 1 - drift / priorVariance(row, p)));
}
