import { exp, log, normalCdf } from "../../numerics/index.ts";
import type { Distribution } from "../../study/index.ts";

/**
 * Share of the children whose value from a distribution falls outside a range, 0 to 1: F(low) +
 * 1 - F(high), in closed form.
 */
export function shareOutside(
  distribution: Distribution,
  [low, high]: readonly [low: number, high: number],
): number {
  return shareBelow(distribution, low) + shareAbove(distribution, high);
}

/** P(x < bound). */
function shareBelow(distribution: Distribution, bound: number): number {
  if (bound === Number.NEGATIVE_INFINITY) return 0;
  if ("sometimes" in distribution) {
    const { share, of } = distribution.sometimes;
    return share * shareBelow(of, bound) + (bound > 0 ? 1 - share : 0);
  }
  return upTo(distribution, bound);
}

/** P(x > bound). */
function shareAbove(distribution: Distribution, bound: number): number {
  if (bound === Number.POSITIVE_INFINITY) return 0;
  if ("sometimes" in distribution) {
    const { share, of } = distribution.sometimes;
    return share * shareAbove(of, bound) + (bound < 0 ? 1 - share : 0);
  }
  return 1 - upTo(distribution, bound);
}

/** P(x <= value), the same as P(x < value): these distributions have no value of their own share. */
function upTo(
  distribution: Exclude<Distribution, { readonly sometimes: unknown }>,
  value: number,
): number {
  if ("normal" in distribution) {
    const { mean, sd } = distribution.normal;
    return normalCdf((value - mean) / sd);
  }
  if ("uniform" in distribution) {
    const { from, to } = distribution.uniform;
    return Math.min(1, Math.max(0, (value - from) / (to - from)));
  }
  if (value <= 0) return 0;
  if ("lognormal" in distribution) {
    const { median, spread } = distribution.lognormal;
    return normalCdf(log(value / median) / spread);
  }
  return 1 - exp(-value / distribution.exponential.mean);
}
