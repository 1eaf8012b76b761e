/** One scale of a questionnaire; items are numbered from 1, as they are printed. */
export interface QuestionnaireScale {
  readonly items: readonly number[];
  /** Items that say the opposite of the scale: 8 minus the answer is what counts. */
  readonly reversed: readonly number[];
}

const numbers = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

export const ECR_R_SCALES = ["anxiety", "avoidance"] as const;
export type ScaleName = (typeof ECR_R_SCALES)[number];

/** Answers go from 1 to this. */
export const ECR_R_MOST = 7;

/** Items of the whole questionnaire. */
export const ECR_R_LENGTH = 36;

/**
 * The Experiences in Close Relationships - Revised as facts: which items, which scale, which key.
 * The wording belongs to its authors and is on the page they keep.
 *
 * `fraleyWallerBrennan2000`; key: `fraleyEcrRPage`. With this key, alphas of a file that is reversed
 * already drop as they must (docs/questionnaires.md).
 */
export const ecrR: Readonly<Record<ScaleName, QuestionnaireScale>> = {
  anxiety: { items: numbers(1, 18), reversed: [9, 11] },
  avoidance: {
    items: numbers(19, 36),
    reversed: [20, 22, 26, 27, 28, 29, 30, 31, 33, 34, 35, 36],
  },
};

/** Answered items that a scale of 18 needs for a mean: four of five, rounded up. */
export const ECR_R_LEAST_ANSWERED = 15;
