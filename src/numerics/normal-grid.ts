import { exp } from "./elementary.ts";
import { requireWhole } from "./whole.ts";

/** Places and weights that stand for a standard normal distribution; the weights sum to 1. */
export interface NormalGrid {
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
}

/**
 * Evenly spaced places with weights as the normal density: better than Gauss-Hermite where what is
 * averaged is narrow, as a likelihood of many answers is. The rule converges faster than any power
 * of the spacing once that is below the width of what is averaged.
 *
 * @param points odd, 3 to 1001
 * @param reach standard deviations from the middle to either end
 * @throws RangeError if an argument is outside these limits
 */
export function evenNormalGrid(points: number, reach: number): NormalGrid {
  requireWhole("points", points, 3, 1001);
  if (!(reach > 0 && reach <= 30))
    throw new RangeError(`reach is ${reach}; it must be in (0, 30].`);
  const step = (2 * reach) / (points - 1);
  const nodes = Float64Array.from({ length: points }, (_, i) => (i - (points - 1) / 2) * step);
  const density = nodes.map((x) => exp((-x * x) / 2));
  const sum = density.reduce((total, value) => total + value, 0);
  return { nodes, weights: density.map((value) => value / sum) };
}
