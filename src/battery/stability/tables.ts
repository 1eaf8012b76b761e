import type { TransitionCounts } from "../../data/index.ts";
import { CODES, type Ways } from "./codes.ts";

/** Probabilities of the second code (column) given the first (row); each row adds up to 1. */
export type Conditional = readonly (readonly number[])[];

/**
 * Jeffreys' prior for shares: half a child more in every cell, so that what was never seen is rare
 * and not impossible.
 */
export const HALF = 0.5;

export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

export function childrenIn(counts: TransitionCounts): number {
  return sumOf(counts.flat());
}

/** Cell by cell; all 0 where there are no tables. */
export function added(tables: readonly TransitionCounts[], ways: Ways): TransitionCounts {
  const places = CODES[ways].map((_, i) => i);
  return places.map((i) =>
    places.map((j) => sumOf(tables.map((table) => table[i]?.[j] ?? Number.NaN))),
  );
}

/** Children by code at the first time. */
export function firstCodes(counts: TransitionCounts): readonly number[] {
  return counts.map(sumOf);
}

/** Children by code at the second time. */
export function secondCodes(counts: TransitionCounts): readonly number[] {
  return counts.map((_, j) => sumOf(counts.map((row) => row[j] as number)));
}

/** Shares of counts, with `HALF` a child more in each. */
export function smoothedShares(counts: readonly number[]): readonly number[] {
  const all = sumOf(counts) + HALF * counts.length;
  return counts.map((count) => (count + HALF) / all);
}

/** The second code given the first as counted, with `HALF` a child more in each cell. */
export function smoothed(counts: TransitionCounts): Conditional {
  return counts.map(smoothedShares);
}
