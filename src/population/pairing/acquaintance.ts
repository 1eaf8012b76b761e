import type { AdultStanding } from "../../model/index.ts";
import type { Couple } from "../../procedures/index.ts";

/** Two of a circle who have met. */
export interface Acquaintance {
  /** Numbers in the circle. */
  readonly who: readonly [number, number];
  /** Day of the circle on which they met. */
  readonly met: number;
  readonly couple: Couple;
  /** Evenings out so far, and what they were like to each, added up. */
  dates: number;
  readonly liked: [number, number];
  /** Day on which they moved in together; `undefined` for those who did not. */
  since: number | undefined;
  /** Day on which it was over; `undefined` while it goes on. */
  until: number | undefined;
  /** Where both stood in general when they moved in, and two years later. */
  before: Both | undefined;
  after: Both | undefined;
}

export type Both = readonly [AdultStanding, AdultStanding];

/** What is kept of two who met. */
export type Pair = Omit<Acquaintance, "couple" | "liked"> & {
  /** How content each was at the end. */
  readonly satisfaction: readonly [number, number];
};

export function pairOf({
  who,
  met,
  couple,
  dates,
  since,
  until,
  before,
  after,
}: Acquaintance): Pair {
  const [one, other] = couple.satisfaction;
  return { who, met, dates, since, until, before, after, satisfaction: [one, other] };
}
