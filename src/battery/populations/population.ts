import type { LearnerName } from "../../model/index.ts";
import type { StudyDocument } from "../../study/index.ts";

/** What is different from the theory as it stands: an ablation, a rival, a trial of calibration. */
export interface Variant {
  /** By path, such as `system.reflex` or `community.availabilityMean`. */
  readonly quantities: Readonly<Record<string, number>>;
  readonly learner: LearnerName;
}

/** The theory as it stands. */
export const AS_IT_STANDS: Variant = { quantities: {}, learner: "bid-response" };

/** Whose lives a finding is looked for in. A population is a study, and is run as one. */
export interface Population {
  readonly title: string;
  /** Who they are and what is held when, in one sentence. */
  readonly who: string;
  /**
   * Children in the full battery, a quick look, and a control; each may live several lives. 0: left out
   * of the controls, in which as many lives as would tell something take too long.
   */
  readonly children: {
    readonly full: number;
    readonly quick: number;
    readonly control: number;
  };
  /** The study with this many children. */
  study(children: number, seed: number, variant: Variant): StudyDocument;
}
