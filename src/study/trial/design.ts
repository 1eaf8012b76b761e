/** Somebody who could take part: what is measured at the end whatever becomes of them, and before. */
export interface Participant {
  /** A number, or 1 and 0 for a category; NaN when it could not be measured. */
  readonly outcome: number;
  /** The same before the trial; NaN when there is none. */
  readonly baseline: number;
  readonly leaves: boolean;
  /** Whose life it is, where the same child lived in other arms, too. */
  readonly child?: string | undefined;
}

/** Everybody who lives as one arm of a trial does: the population its people are drawn from. */
export interface TrialArm {
  readonly name: string;
  readonly people: readonly Participant[];
}

/** What is made of those who left: nothing, their baseline in place of the outcome, or they are measured all the same. */
export const MISSING = ["completers", "carried", "observed"] as const;
export type Missing = (typeof MISSING)[number];

export interface TrialDesign {
  /** Means by Welch's test, or shares of 1 by the test of two shares; both two-sided at 5 %. */
  readonly test: "means" | "shares";
  readonly missing: Missing;
  /** Chance to leave, of those who would not leave of themselves. */
  readonly dropOut: number;
  /** One weight an arm. */
  readonly allocation: readonly number[];
  /** How often the trial is held. */
  readonly trials: number;
  readonly seed: number;
}

/** What a trial is computed from; the first arm is what others are compared with. */
export interface TrialPopulation {
  readonly arms: readonly TrialArm[];
}

/** Fewest and most people in a trial of two arms. */
export const LEAST_PEOPLE = 4;
export const MOST_PEOPLE = 20_000;
/** One alone in an arm has no spread: no test can be made. */
export const LEAST_IN_ARM = 2;
/** With fewer measured lives in an arm, nothing is said of the people it takes. */
export const LEAST_LIVES = 10;

/** How many people each arm has, of n: by its weight, rounded so that they add up to n. */
export function armSizes(n: number, allocation: readonly number[]): number[] {
  const total = allocation.reduce((sum, weight) => sum + weight, 0);
  let weights = 0;
  let before = 0;
  return allocation.map((weight) => {
    weights += weight;
    const upTo = Math.round((n * weights) / total);
    const size = upTo - before;
    before = upTo;
    return size;
  });
}

/** The fewest people of a trial with these weights that leave no arm below two. */
export function leastPeople(allocation: readonly number[]): number {
  let n = LEAST_PEOPLE;
  while (n < MOST_PEOPLE && Math.min(...armSizes(n, allocation)) < LEAST_IN_ARM) n++;
  return n;
}
