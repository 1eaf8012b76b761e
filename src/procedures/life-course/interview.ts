import { INTENSITIES, OTHERS, QUIET, SELF, type WorkingModel } from "../../model/index.ts";
import { log, normal, openStream, seek } from "../../numerics/index.ts";
import type { Childhood } from "../everyday-life/index.ts";
import type { InterviewSettings } from "./settings.ts";

/** What somebody who grew up expects of attachment figures, and what an interview makes of it. */
export interface Interview {
  /** Logit of the answer expected to a quiet signal, by (12.6); NaN where there are no figures. */
  readonly expectation: number;
  /** Its two halves: of the figures known, and of somebody who is not known yet. */
  readonly ofFigures: number;
  readonly ofAnybody: number | undefined;
  /** Figures known, and share of all answers that were met with the one best known. */
  readonly figures: number;
  readonly foremost: number;
  /** The expectation with the interview's own error, logits. */
  readonly coherence: number;
  readonly secure: boolean;
}

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
function expectedOfFigures({ met, foresight }: WorkingModel): number {
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

/**
 * An interview about attachment, such as is held with adults (docs/life-course.md): it reads what is
 * expected, with an error of its own, and changes nothing. Means what it says from about 16 years on.
 *
 * @param occasion number of this interview in the life, 0 for the first
 */
export function holdInterview(
  { seed, child, scene }: Childhood,
  occasion: number,
  { interviewError, secureFrom }: InterviewSettings,
): Interview {
  const chance = openStream(seed, child, "interviews");
  seek(chance, occasion);
  const { workingModel } = scene.person;
  const expectation = expectationOf(workingModel);
  const coherence = expectation + interviewError * normal(chance);
  const { met, figures } = workingModel;
  return {
    expectation,
    ofFigures: expectedOfFigures(workingModel),
    ofAnybody: expectedOfAnybody(workingModel),
    figures: figures.length,
    foremost: Math.max(...met) / met.reduce((sum, answers) => sum + answers, 0),
    coherence,
    secure: coherence > secureFrom,
  };
}
