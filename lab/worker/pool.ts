import { grownDeclarations, valuesOf } from "../../src/model/index.ts";
import type { Interval } from "../../src/numerics/index.ts";
import {
  communityPlan,
  type Fate,
  fates,
  likeness,
  liveCircle,
  middleOf,
  type PartnerPosition,
  pairingDeclarations,
  placedPairs,
  securityOf,
} from "../../src/population/index.ts";
import { togetherDeclarations } from "../../src/procedures/index.ts";

/** Circles of people, and how they look and read each other. */
export interface Pool {
  readonly seed: number;
  readonly datesToStay: number;
  readonly misread: number;
}

/** Two who moved in. */
export interface PoolCouple {
  /** Security before either met anybody, logits: of the less and of the more secure. */
  readonly less: number;
  readonly more: number;
  readonly parted: boolean;
  /** Days together so far. */
  readonly days: number;
}

export interface Pooled {
  readonly people: number;
  readonly evenings: number;
  readonly couples: readonly PoolCouple[];
  /** How alike those are who moved in. */
  readonly alike: Readonly<Record<PartnerPosition, Interval>>;
  readonly fates: readonly Fate[];
}

export const POOL_CIRCLES = 3;

/** Grown people meet by chance, move in or not, and part or not. */
export function pool(
  { seed, datesToStay, misread }: Pool,
  progress: (done: number, of: number) => void,
): Pooled {
  const { system, everyday } = communityPlan();
  const pairing = valuesOf(pairingDeclarations, { datesToStay });
  const days = pairing.daysFollowed;
  const circles = Array.from({ length: POOL_CIRCLES }, (_, circle) =>
    liveCircle(
      {
        seed,
        circle,
        pairing,
        together: valuesOf(togetherDeclarations, { misread }),
        everyday,
        system,
        grown: valuesOf(grownDeclarations),
      },
      (day) => progress(circle * days + day, POOL_CIRCLES * days),
    ),
  );
  const pairs = circles.flatMap(placedPairs);
  const moved = pairs.filter(({ since }) => since !== undefined);
  return {
    people: circles.reduce((sum, { before }) => sum + before.length, 0),
    evenings: pairs.length,
    couples: moved.map(({ start, until, since = 0 }) => {
      const [less, more] = start.map(securityOf).sort((a, b) => a - b) as [number, number];
      return { less, more, parted: until !== undefined, days: (until ?? days) - since };
    }),
    alike: {
      anxiety: likeness(moved, "anxiety"),
      avoidance: likeness(moved, "avoidance"),
      security: likeness(moved, "security"),
    },
    fates: fates(moved, "security", middleOf(circles, "security")),
  };
}
