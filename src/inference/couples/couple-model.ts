import type { CoupleSequence } from "../../data/index.ts";

/** Log probability, nats, of what each of two did in all intervals but the first. */
export interface CoupleScore {
  /** Of the signals, each given all that was before it. */
  readonly signals: number;
  /** Of the answers, each given all that was before it and the signal of the same interval. */
  readonly answers: number;
}

/** A model of couples with its numbers found. */
export interface FittedCouples {
  /** What was estimated, by name. */
  readonly estimates: Readonly<Record<string, number>>;
  /**
   * Log probability of a couple's sequence, interval by interval given what was before; the first
   * interval is given. What differs between couples is integrated out: nothing is fitted to the
   * couple that is scored.
   */
  logScore(couple: CoupleSequence): CoupleScore;
}

/** A model of what two people do in every interval. */
export interface CoupleModel {
  readonly name: string;
  /** How many numbers are estimated. */
  readonly parameters: number;
  /** The numbers of greatest likelihood for these couples, who do not know of each other. */
  fit(couples: readonly CoupleSequence[]): FittedCouples;
}

/** What is done at t and before; the loops over a sequence read it so. */
export function act(acts: readonly (0 | 1)[], t: number): 0 | 1 {
  return acts[t] as 0 | 1;
}
