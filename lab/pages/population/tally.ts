import { type Interval, shareInterval } from "../../../src/numerics/index.ts";
import type { Classification } from "../../../src/procedures/index.ts";

export const CODES = ["A", "B", "C", "D"] as const satisfies readonly Classification[];

/** How often each code came out. */
export type Counts = Readonly<Record<Classification, number>>;

export const NONE: Counts = { A: 0, B: 0, C: 0, D: 0 };

export function totalOf(counts: Counts): number {
  return CODES.reduce((sum, code) => sum + counts[code], 0);
}

/** Share of a code with its 95 % interval (Wilson). */
export function shareOf(counts: Counts, code: Classification): Interval {
  return shareInterval(counts[code], totalOf(counts));
}

/** The code that came out most often; several when they are even, none of nobody. */
export function mostOften(counts: Counts): readonly Classification[] {
  const most = Math.max(...CODES.map((code) => counts[code]));
  return most === 0 ? [] : CODES.filter((code) => counts[code] === most);
}

/**
 * Adds the codes of lives that follow one another to the counts of their homes.
 *
 * @param first number of the first of these lives: life i is in home i mod homes
 */
export function withLives(
  homes: readonly Counts[],
  first: number,
  codes: readonly Classification[],
): readonly Counts[] {
  const next = homes.map((counts) => ({ ...counts }));
  codes.forEach((code, i) => {
    const home = next[(first + i) % next.length];
    if (home !== undefined) home[code]++;
  });
  return next;
}

export function pooled(homes: readonly Counts[]): Counts {
  return homes.reduce<Counts>(
    (sum, { A, B, C, D }) => ({ A: sum.A + A, B: sum.B + B, C: sum.C + C, D: sum.D + D }),
    NONE,
  );
}

/** A share in whole per cent. */
export function percent(share: number): string {
  return Number.isFinite(share) ? `${Math.round(100 * share)}\u00a0%` : "–";
}
