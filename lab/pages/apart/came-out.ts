import type { Interval } from "../../../src/numerics/index.ts";

export const RISES = ["more", "less", "alike"] as const;
export type Rises = (typeof RISES)[number];
export const LASTS = ["days", "weeks", "months", "years"] as const;
export type Lasts = (typeof LASTS)[number];

/** Whether bodies rise more than those of others: as far as the whole interval says so. */
export function risesOf({ low, high }: Interval): Rises {
  if (low > 0) return "more";
  return high < 0 ? "less" : "alike";
}

/** Fewer days than this are days, weeks, months. */
const BELOW = { days: 14, weeks: 60, months: 365 } as const;

/** The middle one of some, from the shortest to the longest. */
export function middle(sorted: readonly number[]): number {
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
}

/** What so many days are called. */
export function lastsOf(days: number): Lasts {
  const shorter = (["days", "weeks", "months"] as const).find((name) => days < BELOW[name]);
  return shorter ?? "years";
}
