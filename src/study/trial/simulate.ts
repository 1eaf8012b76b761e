import {
  addTo,
  emptyMean,
  type Interval,
  runningInterval,
  shareInterval,
  variance,
} from "../../numerics/index.ts";
import { armSizes, type TrialArm, type TrialDesign, type TrialPopulation } from "./design.ts";
import { chanceOf, compared, heldArm } from "./hold.ts";

/** What trials of one size find out about one arm, against the first. */
export interface Comparison {
  readonly arm: string;
  /** Share of trials with p below 5 %, with Wilson's interval. */
  readonly power: Interval;
  /** Mean of what trials estimate, with Student's interval. */
  readonly estimate: Interval;
  /** Standard deviation of what trials estimate. */
  readonly spread: number;
  /** Mean estimate, less the difference of the whole population. */
  readonly bias: number;
  /** Share of trials whose estimate has the wrong sign; NaN when nothing is different. */
  readonly wrongSign: Interval;
  /** Mean estimate of those trials alone that found something (`gelmanCarlin2014`). */
  readonly whenFound: number;
  /** What each trial estimated; NaN where it could not. */
  readonly estimates: Float64Array;
  /** The two-sided p of each. */
  readonly pValues: Float64Array;
}

/** Trials of one size. */
export interface TrialsOfSize {
  /** People in the whole trial, and in each arm. */
  readonly n: number;
  readonly sizes: readonly number[];
  /** Every arm but the first. */
  readonly comparisons: readonly Comparison[];
}

/** A trial is said to find something when p is below this, two-sided. */
export const SIGNIFICANT = 0.05;

/** The difference of two whole populations, whoever would leave. */
export function trueDifference(arm: TrialArm, control: TrialArm): number {
  return wholeMean(arm) - wholeMean(control);
}

function wholeMean({ people }: TrialArm): number {
  const all = emptyMean();
  for (const { outcome } of people) if (!Number.isNaN(outcome)) addTo(all, outcome);
  return all.count === 0 ? Number.NaN : all.mean;
}

/** The same trial of n people held many times, each with people and drop-out of its own. */
export function simulateTrials(
  { arms }: TrialPopulation,
  design: TrialDesign,
  n: number,
): TrialsOfSize {
  const sizes = armSizes(n, design.allocation);
  const [control, ...others] = arms as [TrialArm, ...TrialArm[]];
  const tallies = others.map((arm) => new Tally(arm.name, trueDifference(arm, control), design));
  for (let trial = 0; trial < design.trials; trial++) {
    const chance = chanceOf(design.seed, trial);
    const [first, ...rest] = arms.map((arm, place) =>
      heldArm(arm, place, sizes[place] as number, design, chance),
    );
    rest.forEach((seen, i) => {
      if (first) tallies[i]?.add(compared(seen, first, design.test), trial);
    });
  }
  return { n, sizes, comparisons: tallies.map((tally) => tally.comparison()) };
}

/** What trials found, one after another. */
class Tally {
  readonly #arm: string;
  readonly #truth: number;
  readonly #estimates: Float64Array;
  readonly #pValues: Float64Array;
  readonly #all = emptyMean();
  readonly #found = emptyMean();
  #wrong = 0;

  constructor(arm: string, truth: number, { trials }: TrialDesign) {
    this.#arm = arm;
    this.#truth = truth;
    this.#estimates = new Float64Array(trials).fill(Number.NaN);
    this.#pValues = this.#estimates.slice();
  }

  add({ difference, p }: { readonly difference: number; readonly p: number }, trial: number): void {
    if (Number.isNaN(p)) return;
    this.#estimates[trial] = difference;
    this.#pValues[trial] = p;
    addTo(this.#all, difference);
    if (p < SIGNIFICANT) addTo(this.#found, difference);
    if (difference * this.#truth < 0) this.#wrong++;
  }

  comparison(): Comparison {
    const held = this.#estimates.length;
    const estimate = runningInterval(this.#all);
    const isNothing = this.#truth === 0 || Number.isNaN(this.#truth);
    return {
      arm: this.#arm,
      power: shareInterval(this.#found.count, held),
      estimate,
      spread: Math.sqrt(variance(this.#all)),
      bias: estimate.point - this.#truth,
      wrongSign: isNothing ? shareInterval(0, 0) : shareInterval(this.#wrong, this.#all.count),
      whenFound: this.#found.count === 0 ? Number.NaN : this.#found.mean,
      estimates: this.#estimates,
      pValues: this.#pValues,
    };
  }
}
