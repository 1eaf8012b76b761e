import {
  LEAST_PEOPLE,
  MOST_PEOPLE,
  type TrialArm,
  type TrialDesign,
  type TrialPopulation,
} from "./design.ts";
import { type Comparison, simulateTrials } from "./simulate.ts";

/**
 * How many people the whole trial needs; Infinity when 20 000 are not enough. `low` and `high` are what
 * would do if the power at each size were as high, or as low, as its interval allows.
 */
export interface PeopleNeeded {
  readonly point: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The least n of one arm and the first at which trials have the wanted power: by doubling n, then
 * halving the distance. Power rises with n but for chance, and trials of every size share theirs.
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
  const weights = [design.allocation[0], design.allocation[place]] as number[];
  const own = { ...design, allocation: weights };
  const kept = new Map<number, Comparison["power"]>();
  const powerAt = (n: number): Comparison["power"] => {
    const known = kept.get(n);
    if (known) return known;
    const { comparisons } = simulateTrials({ arms: two }, own, n);
    const { power } = comparisons[0] as Comparison;
    kept.set(n, power);
    return power;
  };
  const least = (bound: "point" | "low" | "high") => leastWith((n) => powerAt(n)[bound] >= wanted);
  return { point: least("point"), low: least("high"), high: least("low") };
}

/** The least n for which it holds, if it holds from some n on. */
function leastWith(holds: (n: number) => boolean): number {
  let under = LEAST_PEOPLE;
  if (holds(under)) return under;
  let enough = under * 2;
  while (!holds(enough)) {
    if (enough >= MOST_PEOPLE) return Number.POSITIVE_INFINITY;
    under = enough;
    enough = Math.min(MOST_PEOPLE, enough * 2);
  }
  while (enough - under > 1) {
    const middle = Math.floor((under + enough) / 2);
    if (holds(middle)) enough = middle;
    else under = middle;
  }
  return enough;
}
