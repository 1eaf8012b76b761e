import { INTENSITIES } from "../../model/index.ts";

/** What became of signals of one intensity. */
export interface Answered {
  comforted: number;
  unanswered: number;
  rebuffed: number;
  /** Promptness of the comforts, in [0, 1] each, added up. */
  prompt: number;
}

/** By intensity: quiet, medium, loud. */
export type AnsweredByIntensity = readonly [Answered, Answered, Answered];

/** An answer within this time is prompt, and one this much later is worth half, s. */
export const PROMPT_WITHIN = 2;
export const LATE_BY = 8;

export function noneAnswered(): AnsweredByIntensity {
  const none = (): Answered => ({ comforted: 0, unanswered: 0, rebuffed: 0, prompt: 0 });
  return [none(), none(), none()];
}

/** 1 for an answer at once, falling to one half: late comfort is comfort. */
export function promptness(waited: number): number {
  return 1 - 0.5 * Math.min(1, Math.max(0, (waited - PROMPT_WITHIN) / LATE_BY));
}

/**
 * Adds one bid and what came of it.
 *
 * @param answer `undefined` when nobody could perceive it: then there is nothing to see
 * @param waited seconds from the bid to the answer
 */
export function noteAnswer(
  bids: AnsweredByIntensity,
  intensity: number,
  answer: 1 | 0 | -1 | undefined,
  waited: number,
): void {
  const level = INTENSITIES.indexOf(intensity as (typeof INTENSITIES)[number]) as 0 | 1 | 2;
  const answered = bids[level];
  if (answer === 1) {
    answered.comforted++;
    answered.prompt += promptness(waited);
  } else if (answer === 0) answered.unanswered++;
  else if (answer === -1) answered.rebuffed++;
}

/** Several accounts as one, intensity by intensity. */
export function addUp(accounts: readonly AnsweredByIntensity[]): AnsweredByIntensity {
  const sums = noneAnswered();
  for (const bids of accounts) {
    sums.forEach((sum, level) => {
      const one = bids[level as 0 | 1 | 2];
      sum.comforted += one.comforted;
      sum.unanswered += one.unanswered;
      sum.rebuffed += one.rebuffed;
      sum.prompt += one.prompt;
    });
  }
  return sums;
}

/** How many bids there were. */
export function countOf({ comforted, unanswered, rebuffed }: Answered): number {
  return comforted + unanswered + rebuffed;
}
