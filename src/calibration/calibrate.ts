import type { Variant } from "../battery/index.ts";
import type { LearnerName } from "../model/index.ts";
import { addTo, emptyMean, latinHypercube, normalQuantile } from "../numerics/index.ts";
import { type Observation, type Rows, type Shown, smoothEnsemble } from "./ensemble-smoother.ts";
import { bounded, checkParameters, type Parameter, PRIOR_SD, rounded } from "./parameters.ts";
import { MOST_STEPS, seedOfStep } from "./seeds.ts";
import type { Statistic } from "./statistics.ts";
import type { CalibrationTarget } from "./targets.ts";

/** What is fitted to what, and how long. */
export interface CalibrationPlan {
  readonly parameters: readonly Parameter[];
  readonly targets: readonly CalibrationTarget[];
  /** Parameter sets in the ensemble, 3 to 1000; 40 to 80 are usual. */
  readonly members: number;
  /** Assimilations, 1 to 100; 4 are usual. */
  readonly steps: number;
  /** 0 to 999,999. */
  readonly seed: number;
  readonly learner: LearnerName;
}

/** One parameter set that is to be simulated. */
export interface Trial {
  /** 0 to `steps`: the last is for the fitted ensemble. */
  readonly step: number;
  /** 0 to members − 1; in the last step `members` is the result itself. */
  readonly member: number;
  readonly variant: Variant;
  /** Of all chance in its lives. */
  readonly seed: number;
}

/** Simulates a trial: one statistic for each target, in order. */
export type Measure = (trial: Trial) => Promise<readonly Statistic[]>;

/** An ensemble with what was simulated: one row for each member. */
export interface SimulatedEnsemble {
  /** On the unbounded scale. */
  readonly members: Rows;
  readonly statistics: readonly (readonly Statistic[])[];
}

/** What a calibration left behind; `resultOf` says it in words and intervals. */
export interface Calibration {
  readonly prior: SimulatedEnsemble;
  readonly posterior: SimulatedEnsemble;
  /** With the mean of the posterior, mapped back and rounded. */
  readonly atResult: readonly Statistic[];
}

/** Members of the ensemble. */
export const MEMBERS = { least: 3, most: 1000 } as const;
/** A margin is not known better than this, even where all lives agree. */
const LEAST_SD = 1e-3;
/** Half-width of a 95 % interval in standard deviations, as intervals are published. */
const HALF_WIDTH = 1.96;

/** How many trials a plan takes: all members in every step, once more when fitted, and the result. */
export function trialsOf({ members, steps }: Pick<CalibrationPlan, "members" | "steps">): number {
  return members * (steps + 1) + 1;
}

/**
 * Fits the parameters to the targets by the ensemble smoother (`smoothEnsemble`). Parameters live on
 * the logit scale between their bounds, with independent normal priors around the middle; the
 * ensemble begins at a Latin hypercube of that prior. Trials are asked for one after the other.
 *
 * @throws RangeError when parameters, members, steps or seed are not allowed, or nothing is fitted to
 */
export async function calibrate(plan: CalibrationPlan, measure: Measure): Promise<Calibration> {
  check(plan);
  const { targets, members: many, steps, seed } = plan;
  const ensembles: SimulatedEnsemble[] = [];
  const simulate = async (members: Rows, step: number): Promise<SimulatedEnsemble> => {
    const statistics: (readonly Statistic[])[] = [];
    for (const [member, z] of members.entries()) {
      const values = plan.parameters.map((one, p) => bounded(one, z[p] as number));
      statistics.push(await measure(trialOf(plan, step, member, values)));
    }
    return { members, statistics };
  };
  const last = await smoothEnsemble(start(plan), steps, seed, async (members, step) => {
    const ensemble = await simulate(members, step);
    ensembles.push(ensemble);
    return shownBy(ensemble, targets);
  });
  const posterior = await simulate(last, steps);
  const atResult = await measure(trialOf(plan, steps, many, resultIn(plan, last)));
  return { prior: ensembles[0] as SimulatedEnsemble, posterior, atResult };
}

/** The fitted values: the mean of the members, mapped back between the bounds and rounded. */
export function resultIn({ parameters }: CalibrationPlan, members: Rows): readonly number[] {
  return parameters.map((one, p) => {
    const account = emptyMean();
    for (const row of members) addTo(account, row[p] as number);
    return rounded(one, bounded(one, account.mean));
  });
}

/**
 * What a step has to go by. The variance of an observation is that of the published number, by its
 * interval, and that of the simulated one with so many lives, as a mean over members:
 *
 *     R = (half-width / 1.96)^2 + s^2
 *
 * An order is observed as "a smallest margin of 1.96 s or more": there is no pull once it is that.
 */
export function shownBy(
  { statistics }: SimulatedEnsemble,
  targets: readonly CalibrationTarget[],
): Shown {
  const simulated = statistics.map((row) => row.map(({ value }) => value));
  const observations = targets.map(({ point, ci95 }, k): Observation => {
    const chance = emptyMean();
    for (const row of statistics) {
      const own = row[k]?.variance ?? Number.NaN;
      if (Number.isFinite(own)) addTo(chance, own);
    }
    const least = Math.max(chance.mean, LEAST_SD * LEAST_SD);
    if (point === null || ci95 === null) {
      return { value: HALF_WIDTH * Math.sqrt(least), variance: least, orMore: true };
    }
    const sd = (ci95[1] - ci95[0]) / 2 / HALF_WIDTH;
    return { value: point, variance: sd * sd + least };
  });
  return { simulated, observations };
}

/** A space-filling sample of the prior: every margin is even in its chances. */
function start({ members, parameters, seed }: CalibrationPlan): Rows {
  const cube = latinHypercube(members, parameters.length, seed);
  return cube.map((row) => row.map((chance) => PRIOR_SD * normalQuantile(chance)));
}

function trialOf(
  { parameters, learner, seed }: CalibrationPlan,
  step: number,
  member: number,
  values: readonly number[],
): Trial {
  const quantities = Object.fromEntries(parameters.map(({ path }, p) => [path, values[p] ?? 0]));
  return { step, member, variant: { quantities, learner }, seed: seedOfStep(seed, step) };
}

function check({ parameters, targets, members, steps, seed }: CalibrationPlan): void {
  checkParameters(parameters);
  seedOfStep(seed, 0);
  if (targets.length === 0) throw new RangeError("There is no target to fit to.");
  requireWithin("members", members, MEMBERS.least, MEMBERS.most);
  requireWithin("steps", steps, 1, MOST_STEPS);
}

function requireWithin(name: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw new RangeError(`${name} is ${value}; it must be a whole number from ${least} to ${most}.`);
}
