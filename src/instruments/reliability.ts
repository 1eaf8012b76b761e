import { correlation, type Interval } from "../numerics/index.ts";

/** Fewer people than this say nothing of a scale, of its key, or of the length of a form. */
export const LEAST_PEOPLE = 20;

/** What a sample says of a scale's mean as a measure. */
export interface ScaleReliability {
  /** People who answered every item. */
  readonly people: number;
  /** Cronbach's alpha; NaN for fewer than two people, or where nobody differs. */
  readonly alpha: number;
  /** Mean and standard deviation of the people's scale means. */
  readonly mean: number;
  readonly sd: number;
  /** Standard error of measurement, in the units of the answers. */
  readonly sem: number;
  /** Of each item with the mean of the others. */
  readonly itemRest: readonly Interval[];
}

/**
 * ScaleReliability of the mean of k items, from those who answered all of them.
 *
 *     alpha = k / (k − 1) (1 − Σ_i var(x_i) / var(Σ_i x_i))      SEM = SD sqrt(1 − alpha)
 *
 * `cronbach1951`.
 *
 * @param people answers of each, reversed items turned round
 */
export function scaleReliability(
  people: readonly (readonly (number | undefined)[])[],
): ScaleReliability {
  const complete = people.filter((one): one is readonly number[] =>
    one.every((answer) => answer !== undefined),
  );
  const k = complete[0]?.length ?? 0;
  const sums = complete.map((one) => one.reduce((sum, answer) => sum + answer, 0));
  const items = Array.from({ length: k }, (_, i) => complete.map((one) => one[i] as number));
  const apart = items.reduce((sum, item) => sum + varianceOf(item), 0);
  const together = varianceOf(sums);
  const alpha = together > 0 ? (k / (k - 1)) * (1 - apart / together) : Number.NaN;
  const sd = Math.sqrt(together) / k;
  return {
    people: complete.length,
    alpha,
    mean: meanOf(sums) / k,
    sd,
    sem: sd * Math.sqrt(1 - alpha),
    itemRest: items.map((item) =>
      correlation(
        item,
        sums.map((sum, n) => sum - (item[n] as number)),
      ),
    ),
  };
}

/**
 * Why a sample says nothing of reliability, as the rest of a sentence; undefined when it does. With an
 * alpha of 0 or less the items do not measure one thing, and SD sqrt(1 − alpha) is no error of it.
 */
export function unreliableBecause({ people, alpha }: ScaleReliability): string | undefined {
  if (people < LEAST_PEOPLE) {
    return `needs ${LEAST_PEOPLE} people who answered every item; there are ${people}`;
  }
  if (Number.isNaN(alpha)) return "needs people who differ; all answered the same on average";
  if (alpha <= 0) return "needs items that go together; alpha is not above 0";
  return undefined;
}

/**
 * How many standard errors of a difference somebody moved: beyond ±1.96, a change is more than the
 * error of measurement makes in 19 of 20 who have not changed.
 *
 *     RCI = (after − before) / (sqrt(2) SEM)
 *
 * `jacobsonTruax1991`.
 */
export function reliableChange(before: number, after: number, sem: number): number {
  return (after - before) / (Math.SQRT2 * sem);
}

/** The smallest change that is reliable: 1.96 sqrt(2) SEM. */
export function leastReliableChange(sem: number): number {
  return 1.96 * Math.SQRT2 * sem;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return values.reduce((sum, x) => sum + (x - mean) * (x - mean), 0) / (values.length - 1);
}
