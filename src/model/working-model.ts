import { dropRow, exp, isPositiveDefinite, sigmoid } from "../numerics/index.ts";
import {
  createForesight,
  INTENSITIES,
  type KnownFigures,
  MOST_FIGURES,
  QUIET,
} from "./foresight.ts";
import type { SystemParameters } from "./parameters/index.ts";
import type { Rival } from "./rivals/index.ts";

/** Row of the belief vector: others in general, the self, then one row per figure. */
export const OTHERS = 0;
export const SELF = 1;
const FIRST_FIGURE = 2;
/** Row length of the covariance matrix. */
export const STRIDE: number = FIRST_FIGURE + MOST_FIGURES;

// Unexported twins for the inner loops (see policy.ts).
const ALPHA = 0;
const OMEGA = 1;
const ROW: number = STRIDE;
const LEVELS: typeof INTENSITIES = INTENSITIES;
const QUIETEST: typeof QUIET = QUIET;

/**
 * The internal working model: jointly Gaussian beliefs about the answers to one's bids.
 *
 *     η_f(u) = α + r β_f + (1 − ι u) ω                                          (1)
 *
 * α: will people be there when I need them most (row `OTHERS`)? ω: do my quiet signals count (row
 * `SELF`)? β_f: how does figure f differ from others (row 2 + slot of f)? All in logits. r is
 * recognition: who cannot tell figures apart yet expects the same of all. ι is 1; with 0, intensity
 * does not matter.
 *
 * Bowlby, Attachment and Loss 1 and 2: `bowlby1969`, `bowlby1973`. Beliefs change through `revise`
 * (answers to bids), `reviseByPlay` (mismatches in play) and `relax` (a day's passing) only.
 */
export interface WorkingModel extends KnownFigures {
  /** Means m, `STRIDE` long. */
  readonly mean: Float64Array;
  /** Covariance S, row-major, `STRIDE` × `STRIDE`. */
  readonly covariance: Float64Array;
  /** φ_f in [0, 1] by slot: fear of each figure (docs/model.md, section 6). */
  readonly fear: Float64Array;
  /** n_f by slot: calls in vain to somebody missed; ρ_f by slot in [0, 1]: how far one counts on f (9.1). */
  readonly inVain: Float64Array;
  readonly countedOn: Float64Array;
  /** Who learns instead, for comparison only (docs/rivals.md): then means and covariance are empty. */
  readonly rival: Rival | undefined;
}

/** A newborn's model: nobody known yet, mildly optimistic. */
export function createWorkingModel(p: SystemParameters, rival?: Rival): WorkingModel {
  const size = rival === undefined ? STRIDE : 0;
  const covariance = new Float64Array(size * size);
  const mean = new Float64Array(size);
  if (rival === undefined) {
    covariance[OTHERS * STRIDE + OTHERS] = p.priorOthersVariance;
    covariance[SELF * STRIDE + SELF] = p.priorSelfVariance;
    mean[OTHERS] = p.priorOthers;
  }
  return {
    figures: [],
    met: [],
    mean,
    covariance,
    fear: new Float64Array(MOST_FIGURES),
    inVain: new Float64Array(MOST_FIGURES),
    countedOn: new Float64Array(MOST_FIGURES).fill(1),
    contingency: 1,
    recognition: 1,
    drift: p.drift,
    foresight: createForesight(),
    rival,
    memory: new Float64Array(rival === undefined ? 0 : MOST_FIGURES * rival.width),
  };
}

/**
 * Somebody enters the model; returns their slot. Transference is nothing but (1) for someone new:
 * the general beliefs apply, shifted by `priorDifference` (a stranger: wariness).
 * A figure already known keeps its place. When eight are known, the least met is forgotten, but
 * none of those in `keep`.
 */
export function meet(
  model: WorkingModel,
  figure: string,
  priorDifference: number,
  p: SystemParameters,
  keep: readonly string[] = [],
): number {
  const known = model.figures.indexOf(figure);
  if (known >= 0) return known;
  if (model.figures.length === MOST_FIGURES) forget(model, leastMet(model, keep), p);
  const slot = model.figures.length;
  model.figures.push(figure);
  model.met.push(0);
  if (model.rival !== undefined) model.rival.meet(model, slot, priorDifference, p);
  else {
    model.mean[rowOf(slot)] = priorDifference;
    model.covariance[rowOf(slot) * STRIDE + rowOf(slot)] = p.priorFigureVariance;
  }
  foresee(model, p);
  return slot;
}

/**
 * Drops a figure's row and column, which is exact marginalisation of a Gaussian. The slots of later
 * figures move down by one: whoever keeps slots must look them up again.
 */
export function forget(model: WorkingModel, slot: number, p: SystemParameters): void {
  const { mean, covariance, figures, fear, inVain, countedOn } = model;
  const size = sizeOf(model);
  if (model.rival !== undefined) model.rival.forget(model, slot);
  else {
    dropRow(covariance, STRIDE, size, rowOf(slot));
    mean.copyWithin(rowOf(slot), rowOf(slot) + 1, size);
    mean[size - 1] = 0;
  }
  fear.copyWithin(slot, slot + 1);
  fear[MOST_FIGURES - 1] = 0;
  inVain.copyWithin(slot, slot + 1);
  inVain[MOST_FIGURES - 1] = 0;
  countedOn.copyWithin(slot, slot + 1);
  countedOn[MOST_FIGURES - 1] = 1;
  figures.splice(slot, 1);
  model.met.splice(slot, 1);
  foresee(model, p);
}

function leastMet({ figures, met }: WorkingModel, keep: readonly string[]): number {
  const times = met.map((count, slot) =>
    keep.includes(figures[slot] as string) ? Number.POSITIVE_INFINITY : count,
  );
  return times.indexOf(Math.min(...times));
}

/** 1 − ι u: how much the model of the self says about a bid of this intensity. */
export function quietness(intensity: number, p: SystemParameters): number {
  return 1 - p.intensityTerm * intensity;
}

/** E η_f(u): mean of the expected answer (1), logits. */
export function expectedAnswer(
  model: WorkingModel,
  slot: number,
  intensity: number,
  p: SystemParameters,
): number {
  const m = model.mean;
  return (
    (m[ALPHA] as number) +
    model.recognition * (m[FIRST_FIGURE + slot] as number) +
    quietness(intensity, p) * (m[OMEGA] as number)
  );
}

/** sd η_f(u): how unsure that expectation is, logits. */
export function uncertainty(
  model: WorkingModel,
  slot: number,
  intensity: number,
  p: SystemParameters,
): number {
  const S = model.covariance;
  const quiet = quietness(intensity, p);
  const known = model.recognition;
  const f = FIRST_FIGURE + slot;
  const variance =
    (S[ALPHA] as number) +
    known * known * (S[f * ROW + f] as number) +
    quiet * quiet * (S[OMEGA * ROW + OMEGA] as number) +
    2 * known * (S[f] as number) +
    2 * quiet * (S[OMEGA] as number) +
    2 * quiet * known * (S[OMEGA * ROW + f] as number);
  return Math.sqrt(variance);
}

/**
 * What follows from the beliefs, for every figure:
 *
 *     P₊ = σ(η − κ)    P₋ = σ(−η − κ)                                           (2)
 *     a_f = σ( E[η_f(0.2)] − λ · sd[η_f(0.2)] )                                  (3)
 *     trust = σ(E η_f(0.2)) of the figure in contact                             (8)
 *
 * (3) is confidence that even a quiet signal would be answered, under caution. Written with
 * e^η, so that one exponential serves both of (2): σ(η − κ) = e^η / (e^η + e^κ).
 */
export function foresee(model: WorkingModel, p: SystemParameters): void {
  if (model.rival !== undefined) {
    model.rival.foresee(model, p);
    return;
  }
  const { comforted, rebuffed, felt, trust } = model.foresight;
  const band = exp(p.unansweredBand);
  for (let slot = 0; slot < model.figures.length; slot++) {
    for (let i = 0; i < LEVELS.length; i++) {
      const odds = exp(expectedAnswer(model, slot, LEVELS[i] as number, p));
      comforted[slot * LEVELS.length + i] = odds / (odds + band);
      rebuffed[slot * LEVELS.length + i] = 1 / (1 + odds * band);
      if (i === QUIETEST) trust[slot] = odds / (1 + odds);
    }
    const quiet = LEVELS[QUIETEST];
    const doubt = p.caution * uncertainty(model, slot, quiet, p);
    const sure = expectedAnswer(model, slot, quiet, p) - doubt;
    felt[slot] = sigmoid(sure);
  }
}

/** Whether the covariance is still that of a Gaussian; for tests and for restored snapshots. */
export function isSound(model: WorkingModel): boolean {
  return isPositiveDefinite(model.covariance, STRIDE, sizeOf(model));
}

/** Length of the part of the belief vector in use. */
export function sizeOf(model: WorkingModel): number {
  return FIRST_FIGURE + model.figures.length;
}

/** Row of a figure in the belief vector. */
export function rowOf(slot: number): number {
  return FIRST_FIGURE + slot;
}
