import { correlation, type Interval, spearmanBrown } from "../../numerics/index.ts";
import type { HomeRating, HomeVisit } from "./observation.ts";

/** How far one rating says the same again. */
export interface Reliability {
  /** r of the two coders of the first visit. */
  readonly coders: Interval;
  /** r of the first two visits, each the mean of its coders; unknown with one visit. */
  readonly visits: Interval;
  /** Of the whole observation, all visits and coders, by Spearman and Brown from `visits`. */
  readonly observation: number;
}

export type HomeReliability = { readonly [K in keyof HomeRating]: Reliability };

/** What is needed of an observation: its visits as the coders rated them. */
interface Rated {
  readonly visits: readonly Pick<HomeVisit, "coders">[];
}

/**
 * Reliabilities of observed homes, over many children. Nothing is unreliable by decree but a coder's
 * hand: what the visits differ in is the caregiver's hour and what happened to happen.
 *
 * @throws RangeError if the homes were not all visited equally often, at least once
 */
export function reliabilityOf(homes: readonly Rated[]): HomeReliability {
  const counts = new Set(homes.map(({ visits }) => visits.length));
  const [count = 1] = counts;
  if (counts.size > 1 || count === 0) {
    throw new RangeError(
      `The homes were visited ${[...counts].join(", ")} times; all must be visited equally often, at least once.`,
    );
  }
  return {
    sensitivity: reliabilityIn(homes, "sensitivity", count),
    secureBase: reliabilityIn(homes, "secureBase", count),
  };
}

function reliabilityIn(
  homes: readonly Rated[],
  scale: keyof HomeRating,
  count: number,
): Reliability {
  const rated = (visit: number, coder: 0 | 1) =>
    homes.map(({ visits }) => visits[visit]?.coders[coder][scale] ?? Number.NaN);
  const both = (visit: number) => {
    const second = rated(visit, 1);
    return rated(visit, 0).map((value, i) => (value + (second[i] as number)) / 2);
  };
  const visits = correlation(both(0), both(1));
  return {
    coders: correlation(rated(0, 0), rated(0, 1)),
    visits,
    observation: spearmanBrown(visits.point, count),
  };
}
