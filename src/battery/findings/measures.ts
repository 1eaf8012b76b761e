import { correlation, logOddsEffect } from "../../numerics/index.ts";
import type { Sample } from "../sample.ts";

/** 1 where a word is one of some, else 0. */
export function membership(words: readonly string[], ...these: readonly string[]): number[] {
  return words.map((word) => (these.includes(word) ? 1 : 0));
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Share of the sample whose word is `word`. */
export function shareOf(words: readonly string[], word: string): number {
  return meanOf(membership(words, word));
}

/** Pearson's r of cases for which both are known; point-biserial with a column of 0 and 1. */
export function r(a: readonly number[], b: readonly number[]): number {
  const known = a.map((value, i) => !Number.isNaN(value) && !Number.isNaN(b[i] as number));
  const only = (values: readonly number[]) => values.filter((_, i) => known[i]);
  return correlation(only(a), only(b)).point;
}

/** Mean difference in pooled standard deviations: those in the group less the others (Cohen's d). */
export function d(values: readonly number[], inGroup: readonly number[]): number {
  const group = (wanted: number) =>
    values.filter((value, i) => inGroup[i] === wanted && !Number.isNaN(value));
  const [a, b] = [group(1), group(0)];
  const squares = (of: readonly number[], mean: number) =>
    of.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const [meanA, meanB] = [meanOf(a), meanOf(b)];
  const pooled = Math.sqrt((squares(a, meanA) + squares(b, meanB)) / (a.length + b.length - 2));
  return (meanA - meanB) / pooled;
}

/** The same with the correction for small samples (Hedges's g), by the number of those known. */
export function g(values: readonly number[], inGroup: readonly number[]): number {
  const known = values.filter((value) => !Number.isNaN(value)).length;
  return d(values, inGroup) * (1 - 3 / (4 * known - 9));
}

/**
 * How much more often a word of one group is among some than of the other, from the odds as Cohen's d.
 */
export function oddsD(
  group: readonly string[],
  others: readonly string[],
  ...these: readonly string[]
): number {
  const arm = (words: readonly string[]) => ({
    count: words.filter((word) => these.includes(word)).length,
    n: words.length,
  });
  return logOddsEffect(arm(group), arm(others));
}

/** Mean of several columns, life by life. */
export function meanOfColumns(sample: Sample, names: readonly string[]): number[] {
  const columns = names.map((name) => sample.numbers(name));
  return Array.from(sample.rows, (_, i) => meanOf(columns.map((column) => column[i] as number)));
}
