import type { TransitionCounts } from "../../data/index.ts";
import type { Samples } from "../finding-test.ts";
import type { Sample } from "../sample.ts";
import { CODES, secureOrNot, type Ways } from "./codes.ts";
import { type Conditional, smoothed } from "./tables.ts";

/** Whose lives are simulated: the community, or the one under a load that samples at risk carry. */
export type Risk = "none" | "social";

/** Populations in which a Strange Situation is held several times. */
export type RetestSamples = Pick<Samples, "retest" | "retestAtRisk">;

/** Age at the first Strange Situation, months. */
export const FIRST_AGE = 12;
/** Ages at which it is held again, months. */
export const SECOND_AGES = [18, 24, 36] as const;
/** Months between, in which transitions are counted. */
export const INTERVALS: readonly number[] = SECOND_AGES.map((age) => age - FIRST_AGE);

/** Column of A, B, C or D at this age, months. */
export function classificationAt(age: number): string {
  return `at_${age}_months_second_coder_classification`;
}

/** Column of the best-fitting A, B or C at this age, months. */
export function organisedAt(age: number): string {
  return `at_${age}_months_second_coder_organised`;
}

/** Simulated transitions by number of codes, one table for each of `INTERVALS`. */
export type SimulatedCounts = Readonly<Record<Ways, readonly TransitionCounts[]>>;

export function simulatedCounts(samples: RetestSamples): Readonly<Record<Risk, SimulatedCounts>> {
  return { none: countsIn(samples.retest), social: countsIn(samples.retestAtRisk) };
}

/**
 * Transitions from 12 months to later; a child without one of the two codes is in no table.
 * @throws Error when a column is missing or holds what is no code
 */
function countsIn(sample: Sample): SimulatedCounts {
  const four = SECOND_AGES.map((age) => transitions(sample, classificationAt, age, CODES[4]));
  const three = SECOND_AGES.map((age) => transitions(sample, organisedAt, age, CODES[3]));
  return { 4: four, 3: three, 2: four.map(secureOrNot) };
}

function transitions(
  sample: Sample,
  columnAt: (age: number) => string,
  age: number,
  codes: readonly string[],
): TransitionCounts {
  const table = codes.map(() => codes.map(() => 0));
  const first = sample.words(columnAt(FIRST_AGE));
  const second = sample.words(columnAt(age));
  first.forEach((code, i) => {
    const later = second[i] as string;
    if (code === "" || later === "") return;
    const row = table[placeOf(code, codes, columnAt(FIRST_AGE))] as number[];
    const column = placeOf(later, codes, columnAt(age));
    row[column] = (row[column] as number) + 1;
  });
  return table;
}

function placeOf(code: string, codes: readonly string[], column: string): number {
  const place = codes.indexOf(code);
  if (place !== -1) return place;
  throw new Error(`"${code}" in ${column} is no code; it is one of ${codes.join(", ")}, or empty.`);
}

/** Where a number of months lies between `INTERVALS`: below, above, and how far towards above. */
export interface Between {
  readonly below: number;
  readonly above: number;
  readonly share: number;
}

/** Before the first and after the last interval the nearest one holds. */
export function between(months: number): Between {
  const last = INTERVALS.length - 1;
  const above = INTERVALS.findIndex((interval) => interval >= months);
  if (above === -1) return { below: last, above: last, share: 0 };
  if (above === 0) return { below: 0, above: 0, share: 0 };
  const [from, to] = [INTERVALS[above - 1] as number, INTERVALS[above] as number];
  return { below: above - 1, above, share: (months - from) / (to - from) };
}

/** Linear between the values of two neighbouring intervals. */
export function mixed(values: readonly number[], { below, above, share }: Between): number {
  return (1 - share) * (values[below] as number) + share * (values[above] as number);
}

/**
 * P(second code | first) of the simulation so many months later: linear between the intervals that
 * were simulated, held beyond them.
 */
export function simulatedConditional(
  counts: SimulatedCounts,
  ways: Ways,
  months: number,
): Conditional {
  const at = between(months);
  const known = counts[ways].map(smoothed);
  return CODES[ways].map((_, i) =>
    CODES[ways].map((_, j) =>
      mixed(
        known.map((table) => table[i]?.[j] as number),
        at,
      ),
    ),
  );
}
