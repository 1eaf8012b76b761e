import { normalQuantile } from "../../numerics/index.ts";
import {
  LEAST_LIVES,
  leastPeople,
  MOST_PEOPLE,
  type TrialArm,
  type TrialDesign,
  type TrialPopulation,
} from "./design.ts";
import { type Comparison, simulateTrials } from "./simulate.ts";
import { neededBetween } from "./unsure.ts";

/**
 * How many people two arms need together; Infinity when 20 000 are not enough, NaN when fewer than
 * `LEAST_LIVES` were measured in an arm. `low` and `high` are how many it could be, for all that the
 * lives of the study can tell: other lives of the same study would have given other numbers.
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
  if (two.some(isTooFew)) return { point: Number.NaN, low: Number.NaN, high: Number.NaN };
  const allocation = [design.allocation[0], design.allocation[place]] as number[];
  const pair = { ...design, allocation };
  const point = pointOf(two, pair, wanted);
  const people = two.map((one) => one.people);
  const [low, high] = neededBetween(people, pair, wanted, point);
  return { point, low, high };
}

function isTooFew({ people }: TrialArm): boolean {
  return people.filter(({ outcome }) => !Number.isNaN(outcome)).length < LEAST_LIVES;
}

function pointOf(two: readonly TrialArm[], design: TrialDesign, wanted: number): number {
  const least = leastPeople(design.allocation);
  let n = Math.max(BEGIN, least);
  for (let step = 0; ; step++) {
    const { comparisons } = simulateTrials({ arms: two }, design, n);
    const power = (comparisons[0] as Comparison).power.point;
    if (n === MOST_PEOPLE && power < wanted) return Number.POSITIVE_INFINITY;
    const next = Math.round(n * timesAsMany(power, wanted));
    const guess = Math.min(MOST_PEOPLE, Math.max(least, next));
    if (step === MOST_STEPS || Math.abs(guess - n) <= Math.max(1, CLOSE * n)) return guess;
    n = guess;
  }
}

function timesAsMany(power: number, wanted: number): number {
  const [least, most] = TELLING;
  const away = (share: number) => normalQuantile(share) - normalQuantile(0.025);
  const ratio = away(wanted) / away(Math.min(most, Math.max(least, power)));
  return Math.min(LARGEST_STEP, Math.max(1 / LARGEST_STEP, ratio * ratio));
}
