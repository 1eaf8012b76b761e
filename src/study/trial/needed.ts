import { normalQuantile } from "../../numerics/index.ts";
import {
  LEAST_PEOPLE,
  MOST_PEOPLE,
  type TrialArm,
  type TrialDesign,
  type TrialPopulation,
} from "./design.ts";
import { type Comparison, simulateTrials } from "./simulate.ts";

/**
 * How many people two arms need together; Infinity when 20 000 are not enough. `low` and `high` are how
 * many it would be if the power with so many were as high, or as low, as its interval allows.
 */
export interface PeopleNeeded {
  readonly point: number;
  readonly low: number;
  readonly high: number;
}

/** Where the search begins, and when it has come close enough: one in a hundred, or one. */
const BEGIN = 100;
const CLOSE = 0.01;
const MOST_STEPS = 12;
/** No guess is this many times the one before, either way. */
const LARGEST_STEP = 8;
/** Powers as far as they say something about another n. */
const TELLING: readonly [number, number] = [0.055, 0.9995];

/**
 * The n of one arm and the first, with which trials have the wanted power: guessed from the power with
 * another n, until the guess stays,
 *
 *     n′ = n ((z_wanted + z_.975) / (z_power + z_.975))²
 *
 * @param arm its name
 * @throws RangeError when no arm but the first has that name
 */
export function peopleNeeded(
  { arms }: TrialPopulation,
  design: TrialDesign,
  arm: string,
  wanted: number,
): PeopleNeeded {
  const place = arms.findIndex(({ name }, i) => i > 0 && name === arm);
  if (place < 0) throw new RangeError(`arm is "${arm}"; it must be one that is compared.`);
  const two = [arms[0], arms[place]] as TrialArm[];
  const allocation = [design.allocation[0], design.allocation[place]] as number[];
  const powerOf = (n: number): Comparison["power"] => {
    const { comparisons } = simulateTrials({ arms: two }, { ...design, allocation }, n);
    return (comparisons[0] as Comparison).power;
  };
  let n = BEGIN;
  for (let step = 0; ; step++) {
    const power = powerOf(n);
    if (n === MOST_PEOPLE && power.point < wanted) {
      const none = Number.POSITIVE_INFINITY;
      return { point: none, low: none, high: none };
    }
    const next = Math.round(n * timesAsMany(power.point, wanted));
    const guess = Math.min(MOST_PEOPLE, Math.max(LEAST_PEOPLE, next));
    if (step === MOST_STEPS || Math.abs(guess - n) <= Math.max(1, CLOSE * n)) {
      const bound = (share: number) => Math.round(n * timesAsMany(share, wanted));
      return { point: guess, low: bound(power.high), high: bound(power.low) };
    }
    n = guess;
  }
}

function timesAsMany(power: number, wanted: number): number {
  const [least, most] = TELLING;
  const away = (share: number) => normalQuantile(share) - normalQuantile(0.025);
  const ratio = away(wanted) / away(Math.min(most, Math.max(least, power)));
  return Math.min(LARGEST_STEP, Math.max(1 / LARGEST_STEP, ratio * ratio));
}
