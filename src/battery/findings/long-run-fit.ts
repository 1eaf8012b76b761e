import { exp, lineOfLeastSquares } from "../../numerics/index.ts";

/** How correlations fall with the years between: r(Δ) = a + b e^(−Δ/τ). */
export interface LevellingOff {
  /** a: where they level off. */
  readonly asymptote: number;
  /** b. */
  readonly fall: number;
  /** τ, years. */
  readonly years: number;
}

/** Time constants that are tried, years; above the longest, a fall and its end cannot be told apart. */
const SHORTEST = 0.25;
const LONGEST = 10;
const STEP = 1.05;

/**
 * The curve with the least squares of its errors: a and b as in a regression on e^(−Δ/τ), τ from a fine
 * grid. After the question of `fraley2002`: above 0, something lasts; at 0, everything is revised.
 *
 * @param gaps Δ, years; two different ones at least
 * @param values r at each of them
 */
export function levellingOff(gaps: readonly number[], values: readonly number[]): LevellingOff {
  let best: LevellingOff = { asymptote: Number.NaN, fall: Number.NaN, years: Number.NaN };
  let least = Number.POSITIVE_INFINITY;
  for (let years = SHORTEST; years <= LONGEST; years *= STEP) {
    const kept = gaps.map((gap) => exp(-gap / years));
    const { intercept: asymptote, slope: fall } = lineOfLeastSquares(kept, values);
    const error = kept.reduce(
      (sum, x, i) => sum + ((values[i] as number) - asymptote - fall * x) ** 2,
      0,
    );
    if (error >= least) continue;
    least = error;
    best = { asymptote, fall, years };
  }
  return best;
}
