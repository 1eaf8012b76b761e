import { type AdultStanding, restorePerson, savePerson, standingOf } from "../../model/index.ts";
import { openStream } from "../../numerics/index.ts";
import { CAREGIVER, liveDayTogether, pairUp } from "../../procedures/index.ts";
import { type CirclePlan, grownOfCommunity, ready, TWO_YEARS } from "./circle.ts";
import { securityOf } from "./security.ts";

/** The same person's two years with either of two partners. */
export interface EitherPartner {
  readonly before: AdultStanding;
  /** With the most secure of its circle, and with the least. */
  readonly secure: AdultStanding;
  readonly insecure: AdultStanding;
}

/**
 * Everybody of a circle but two lives two years with the most secure of it, and the same two years,
 * by the same chance, with the least secure; nobody parts. What differs is the partner alone.
 *
 * @param most people who are followed
 */
export function withEitherPartner(
  plan: CirclePlan,
  most: number,
  progress?: (person: number) => void,
): readonly EitherPartner[] {
  const { system, grown } = plan;
  const people = Array.from({ length: Math.round(plan.pairing.people) }, (_, i) =>
    savePerson(grownOfCommunity(plan, i)),
  );
  const stands = people.map((one) => standingOf(restorePerson(one, system), system, grown));
  const order = stands
    .map((_, i) => i)
    .sort((a, b) => securityOf(stands[b]) - securityOf(stands[a]) || a - b);
  const [secure, insecure] = [order[0] as number, order.at(-1) as number];
  const others = order.slice(1, -1).sort((a, b) => a - b);
  return others.slice(0, most).map((number, done) => {
    const twoYears = (partner: number) => {
      const person = restorePerson(people[number] as (typeof people)[number], system);
      const other = restorePerson(people[partner] as (typeof people)[number], system);
      const chance = openStream(plan.seed, number, "with either partner");
      const [one, two] = [ready(plan, number, person), ready(plan, partner, other)];
      const couple = pairUp(one, two, chance, system, grown, [CAREGIVER]);
      const settings = { ...plan.together, breakUp: 0 };
      for (let day = 0; day < TWO_YEARS; day++) {
        liveDayTogether(couple, settings, plan.everyday, system, grown);
      }
      return standingOf(person, system, grown);
    };
    const lived = {
      before: stands[number] as AdultStanding,
      secure: twoYears(secure),
      insecure: twoYears(insecure),
    };
    progress?.(done + 1);
    return lived;
  });
}
