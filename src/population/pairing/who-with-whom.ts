import type { AdultStanding } from "../../model/index.ts";
import { correlation, correlationInterval, type Interval } from "../../numerics/index.ts";
import type { Pair } from "./acquaintance.ts";
import { type CircleRecord, TWO_YEARS } from "./circle.ts";
import { securityOf } from "./security.ts";

const positions = {
  anxiety: ({ anxiety }: AdultStanding): number => anxiety,
  avoidance: ({ avoidance }: AdultStanding): number => avoidance,
  security: (standing: AdultStanding): number => securityOf(standing),
};
export type PartnerPosition = keyof typeof positions;

/** Two of a circle with where each stood before it met anybody. */
export interface PlacedPair extends Pair {
  readonly start: readonly [AdultStanding, AdultStanding];
  /** Days they lived together and could have been followed, at most two years. */
  readonly followed: number;
  /** Whether they were together for two years; `undefined` where they could not be followed so long. */
  readonly lasted: boolean | undefined;
}

export function placedPairs({ before, pairs, days }: CircleRecord): PlacedPair[] {
  return pairs.map((pair) => {
    const [one, other] = pair.who;
    const { since = days, until = days } = pair;
    const followed = Math.min(until - since, TWO_YEARS);
    const whole = since + TWO_YEARS <= days;
    return {
      ...pair,
      start: [before[one] as AdultStanding, before[other] as AdultStanding],
      followed: pair.since === undefined ? 0 : followed,
      lasted: whole ? followed === TWO_YEARS : undefined,
    };
  });
}

/**
 * How alike two are: correlation over pairs, each entered twice, for neither is the first, with an
 * interval for as many pairs as there are.
 *
 * @returns NaN for fewer than four pairs
 */
export function likeness(pairs: readonly PlacedPair[], of: PartnerPosition): Interval {
  const read = positions[of];
  const one = pairs.flatMap(({ start: [a, b] }) => [read(a), read(b)]);
  const other = pairs.flatMap(({ start: [a, b] }) => [read(b), read(a)]);
  const n = pairs.length;
  if (n < 4) return { point: Number.NaN, low: Number.NaN, high: Number.NaN, n };
  return correlationInterval(correlation(one, other).point, n);
}

/** Couples of a kind, by how many of the two stand in the upper half of all people on a dimension. */
export interface Fate {
  /** 0, 1 or 2 of the two. */
  readonly upper: number;
  readonly couples: number;
  readonly ended: number;
  /** Break-ups per year of living together. */
  readonly hazard: number;
}

/** What became of those who moved in, by where both stood on a dimension; `middle` parts the halves. */
export function fates(pairs: readonly PlacedPair[], of: PartnerPosition, middle: number): Fate[] {
  const read = positions[of];
  const moved = pairs.filter(({ since }) => since !== undefined);
  return [0, 1, 2].map((upper) => {
    const some = moved.filter(
      ({ start }) => start.filter((one) => read(one) > middle).length === upper,
    );
    const ended = some.filter(
      ({ since = 0, until }) => until !== undefined && until - since <= TWO_YEARS,
    ).length;
    const years = some.reduce((sum, { followed }) => sum + followed, 0) / 365.25;
    return { upper, couples: some.length, ended, hazard: ended / years };
  });
}

/** Median of a dimension over everybody. */
export function middleOf(records: readonly CircleRecord[], of: PartnerPosition): number {
  const all = records.flatMap(({ before }) => before.map(positions[of])).sort((a, b) => a - b);
  return ((all[(all.length - 1) >> 1] as number) + (all[all.length >> 1] as number)) / 2;
}

/** Change in two years of those who lasted, with where the partner stood at first. */
export interface Drawn {
  readonly own: number;
  readonly partner: number;
  readonly change: number;
}

/** Of each who lived two years with another: own and partner's security when they moved in, and own change. */
export function drawnBy(pairs: readonly PlacedPair[]): Drawn[] {
  return pairs.flatMap(({ before, after }) => {
    if (before === undefined || after === undefined) return [];
    return ([0, 1] as const).map((place) => {
      const own = securityOf(before[place]);
      const partner = securityOf(before[1 - place]);
      return { own, partner, change: securityOf(after[place]) - own };
    });
  });
}

/**
 * Slope of the change on the partner's security at first, own security held constant.
 *
 * @returns NaN for fewer than four people
 */
export function pullOfPartner(drawn: readonly Drawn[]): number {
  if (drawn.length < 4) return Number.NaN;
  const mean = (of: (one: Drawn) => number) =>
    drawn.reduce((sum, one) => sum + of(one), 0) / drawn.length;
  const [own, partner, change] = [
    mean((one) => one.own),
    mean((one) => one.partner),
    mean((one) => one.change),
  ];
  const sum = (of: (x: number, z: number, y: number) => number) =>
    drawn.reduce(
      (all, one) => all + of(one.partner - partner, one.own - own, one.change - change),
      0,
    );
  const xx = sum((x) => x * x);
  const zz = sum((_, z) => z * z);
  const xz = sum((x, z) => x * z);
  const xy = sum((x, _, y) => x * y);
  const zy = sum((_, z, y) => z * y);
  return (xy * zz - zy * xz) / (xx * zz - xz * xz);
}
