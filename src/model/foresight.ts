/** At most this many figures at a time; the least met is forgotten for a new one. */
export const MOST_FIGURES = 8;
/** Intensities a bid can have: a look or smile; a call, reach or approach; a cry or cling. */
export const INTENSITIES = [0.2, 0.6, 1] as const;
export const QUIET = 0;
export const LOUD = 2;

/** What came of a bid: comforted (+1), unanswered (0), rebuffed (−1). */
export type Answer = 1 | 0 | -1;

/** What is expected of each figure now. Derived from the beliefs, never set by hand. */
export interface Foresight {
  /** P₊ by slot × intensity. */
  readonly comforted: Float64Array;
  /** P₋ by slot × intensity. */
  readonly rebuffed: Float64Array;
  /** Felt availability a_f (3) by slot. */
  readonly felt: Float64Array;
  /** Trust (8) by slot. */
  readonly trust: Float64Array;
}

export function createForesight(): Foresight {
  const bids = MOST_FIGURES * INTENSITIES.length;
  return {
    comforted: new Float64Array(bids),
    rebuffed: new Float64Array(bids),
    felt: new Float64Array(MOST_FIGURES),
    trust: new Float64Array(MOST_FIGURES),
  };
}

/** The figures somebody knows, and what is expected of them, by whatever way of learning. */
export interface KnownFigures {
  /** Names of the figures, by slot. */
  readonly figures: string[];
  /** Answers met with each figure, play counted by its weight, by slot: who is forgotten first. */
  readonly met: number[];
  /** In [0, 1]: how far answers are taken in as answers (docs/model.md, section 8). */
  contingency: number;
  /** r in [0, 1]: how far figures are told apart (docs/model.md, section 8). */
  recognition: number;
  /** δ, logit² a day: how fast certainty returns to the prior. */
  drift: number;
  /** What follows for choosing and feeling; kept by `foresee`. */
  readonly foresight: Foresight;
  /** What a rival learner remembers of each figure; empty without one. */
  readonly memory: Float64Array;
}
