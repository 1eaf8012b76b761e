import { INTENSITIES, OTHERS, QUIET, SELF, type WorkingModel } from "../../model/index.ts";
import { log } from "../../numerics/index.ts";

/**
 * The answer somebody expects to a quiet signal, in general: half of what is expected of anybody new,
 * half of the figures that were ever met, each by the answers met with it. Who brought a child up
 * weighs most, dead or gone or not.
 *
 *     E = ½ (α + 0.8 ω) + ½ Σ_f v_f E η_f(0.2),   v_f = met with f / all met       (12.6)
 *
 * A rival learner expects nothing of anybody new: of it, the figures are the whole.
 *
 * @returns logits; NaN for somebody who never met an answer
 */
export function expectationOf(model: WorkingModel): number {
  const ofAnybody = expectedOfAnybody(model);
  const ofFigures = expectedOfFigures(model);
  return ofAnybody === undefined ? ofFigures : (ofAnybody + ofFigures) / 2;
}

/** Taken from trust (8), which is σ(E η_f(0.2)), so that every learner can be asked. */
export function expectedOfFigures({ met, foresight }: WorkingModel): number {
  const all = met.reduce((sum, answers) => sum + answers, 0);
  return met.reduce((sum, answers, slot) => {
    const trust = foresight.trust[slot] as number;
    return sum + (answers / all) * log(trust / (1 - trust));
  }, 0);
}

/** Logit of the answer expected to a quiet signal to somebody new, wariness apart. */
export function expectedOfAnybody({ mean }: WorkingModel): number | undefined {
  if (mean.length === 0) return undefined;
  return (mean[OTHERS] as number) + (1 - INTENSITIES[QUIET]) * (mean[SELF] as number);
}
