import { exp, lineOfLeastSquares, log } from "../../numerics/index.ts";

/** How well two accounts of correlations by lag do. */
export interface Contest {
  /** Akaike's criterion of an autoregression with error of measurement, r = b c^lag; less is better. */
  readonly autoregression: number;
  /** The same of a trait besides: r = a + b c^lag. */
  readonly traitState: number;
  /** a: what a trait keeps. */
  readonly trait: number;
}

/** Time constants that are tried, in lags. */
const SHORTEST = 0.2;
const LONGEST = 5000;
const STEP = 1.01;

/**
 * Correlations by lag as wandering around a level of one's own has them, against wandering without
 * one; in both, reports err. Least squares over a grid of c = e^(−1/τ); a trait is at least 0.
 *
 * @param values r at lags 1, 2, 3 …
 */
export function traitStateContest(values: readonly number[]): Contest {
  const n = values.length;
  let without = Number.POSITIVE_INFINITY;
  let withTrait = Number.POSITIVE_INFINITY;
  let trait = 0;
  for (let tau = SHORTEST; tau <= LONGEST; tau *= STEP) {
    const kept = values.map((_, i) => exp(-(i + 1) / tau));
    const squares = (a: number, b: number) =>
      kept.reduce((sum, x, i) => sum + ((values[i] as number) - a - b * x) ** 2, 0);
    const own =
      kept.reduce((sum, x, i) => sum + x * (values[i] as number), 0) /
      kept.reduce((sum, x) => sum + x * x, 0);
    without = Math.min(without, squares(0, own));
    const { intercept, slope } = lineOfLeastSquares(kept, values);
    const error = intercept >= 0 ? squares(intercept, slope) : squares(0, own);
    if (error >= withTrait) continue;
    withTrait = error;
    trait = Math.max(0, intercept);
  }
  const criterion = (error: number, free: number) => n * log(error / n + 1e-12) + 2 * free;
  return { autoregression: criterion(without, 2), traitState: criterion(withTrait, 3), trait };
}
