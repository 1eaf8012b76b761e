import type { Classification } from "../../src/procedures/index.ts";
import { columnsOf, liveChunk, planStudy } from "../../src/study/index.ts";
import { type Trial, trialStudy } from "./trial-study.ts";

/** One life, as those see it who came to visit and who held the Strange Situation. */
export interface TrialLife {
  readonly code: Classification;
  /** Of the caregiver, as rated in the visit, 1 to 9. */
  readonly sensitivity: number;
}

/** The same children, in the same order, without the programme and with it. */
export interface Trialled {
  readonly control: readonly TrialLife[];
  readonly programme: readonly TrialLife[];
}

/** Lives between two reports: a child's two. */
const CHUNK = 2;

/**
 * Every child of a trial once in each arm, which no trial can do.
 *
 * @throws Error when such a trial cannot be lived
 */
export function tryProgramme(trial: Trial, progress: (done: number, of: number) => void): Trialled {
  const plan = planStudy(trialStudy(trial));
  if ("problems" in plan) throw new Error(plan.problems.map(({ said }) => said).join(" "));
  const texts: string[] = [];
  for (let from = 0; from < plan.lives; from += CHUNK) {
    progress(from, plan.lives);
    texts.push(liveChunk(plan, "lab", from, from + CHUNK).tables.lives ?? "");
  }
  const { words, numbers } = columnsOf(plan, texts.join(""));
  const lives = (arm: string): TrialLife[] =>
    (words.arm ?? []).flatMap((name, i) => {
      const code = words.lab_classification?.[i] as Classification;
      return name === arm ? [{ code, sensitivity: numbers.home_sensitivity?.[i] as number }] : [];
    });
  return { control: lives("control"), programme: lives("programme") };
}
