import type { Arm } from "./arms.ts";
import { incompleteBeta } from "./incomplete-beta.ts";
import { normalCdf } from "./normal-cdf.ts";
import { type RunningMean, variance } from "./running.ts";

/** How far two groups are apart, and how seldom chance alone would take them as far, either way. */
export interface TwoGroups {
  readonly difference: number;
  /** Two-sided; NaN when a group is too small to tell. */
  readonly p: number;
}

/**
 * Welch's test of two means, whose variances may differ (`welch1947`):
 *
 *     t = (m₁ − m₂) / √(v₁ + v₂),   v = s²/n,   ν = (v₁ + v₂)² / (v₁²/(n₁ − 1) + v₂²/(n₂ − 1))
 *     p = I_{ν/(ν + t²)}(ν/2, 1/2)
 *
 * @returns p NaN with fewer than two values in a group; 0 or 1 when no value differs from its neighbours
 */
export function welchTest(one: RunningMean, other: RunningMean): TwoGroups {
  const difference = one.mean - other.mean;
  const [a, b] = [variance(one) / one.count, variance(other) / other.count];
  const sum = a + b;
  if (sum === 0) return { difference, p: difference === 0 ? 1 : 0 };
  if (Number.isNaN(sum)) return { difference, p: Number.NaN };
  const freedom = (sum * sum) / ((a * a) / (one.count - 1) + (b * b) / (other.count - 1));
  const square = (difference * difference) / sum;
  const whole = freedom + square;
  return { difference, p: incompleteBeta(freedom / whole, square / whole, freedom / 2, 0.5) };
}

/**
 * The test of two shares by their pooled share (`fleiss1981`, without correction for continuity), as
 * `casesForPower` takes it:
 *
 *     z = (p₁ − p₂) / √(p̄ q̄ (1/n₁ + 1/n₂))
 *
 * @returns p NaN when a group is empty; 1 when it holds for nobody or for everybody
 */
export function sharesTest(one: Arm, other: Arm): TwoGroups {
  const difference = one.count / one.n - other.count / other.n;
  if (Number.isNaN(difference)) return { difference, p: Number.NaN };
  const pooled = (one.count + other.count) / (one.n + other.n);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / one.n + 1 / other.n));
  if (error === 0) return { difference, p: 1 };
  return { difference, p: 2 * normalCdf(-Math.abs(difference) / error) };
}
