import type { MorrisDesign } from "../designs/index.ts";
import type { Interval } from "../intervals.ts";
import { addTo, emptyMean, variance } from "../running.ts";
import { percentileIntervals, type Resampling } from "./bootstrap.ts";
import { requireOutputs } from "./outputs.ts";

/** What moving one factor across its range does, in units of the output per width of the cube. */
export interface ElementaryEffect {
  /** Mean effect; near 0 also if effects of both signs cancel. */
  readonly mu: Interval;
  /** Mean size of the effect: how much the factor matters. */
  readonly muStar: Interval;
  /** Standard deviation of the effect: how much it depends on where the factors are. */
  readonly sigma: Interval;
}

const ESTIMATES = 3;

/**
 * Morris's screening: the effect of each factor, once per trajectory, where x and x' differ in
 * factor i by delta.
 *
 *     d_i = (y(x') - y(x)) / (x'_i - x_i)
 *     mu_i = mean of d_i;   mu*_i = mean of |d_i|;   sigma_i = standard deviation of d_i (r - 1)
 *
 * over r trajectories, which are independent and the cases of the bootstrap (n of the intervals).
 * With few trajectories percentile intervals are somewhat narrow. If the output is constant, all
 * estimates and bounds are 0.
 *
 * `morris1991` for mu and sigma, `campolongoCariboniSaltelli2007` for mu*: Campolongo, F., Cariboni,
 * J., & Saltelli, A. (2007). An effective screening design for sensitivity analysis of large models.
 * Environmental Modelling & Software, 22(10), 1509-1518.
 * https://doi.org/10.1016/j.envsoft.2006.10.004
 *
 * @param design two trajectories at least
 * @param outputs one finite number per point, in the order of design.points
 * @returns one element per factor, in their order
 * @throws RangeError if an output is missing or not finite, naming its point; if there is only one
 *   trajectory; or if resampling is outside its range
 */
export function elementaryEffects(
  design: MorrisDesign,
  outputs: readonly (number | undefined)[],
  resampling: Resampling = {},
): ElementaryEffect[] {
  const trajectories = design.moved.length;
  if (trajectories < 2) {
    throw new RangeError(
      `The design has ${trajectories} trajectory; it must have 2 at least, as one says nothing about spread. Many studies take 10 to 50.`,
    );
  }
  const effects = effectsOf(design, outputs);
  const intervals = percentileIntervals(
    trajectories,
    (cases) => effects.flatMap((own) => summary(own, cases)),
    resampling,
  ) as Interval[];
  return effects.map((_, factor) => {
    const [mu, muStar, sigma] = intervals.slice(ESTIMATES * factor) as [
      Interval,
      Interval,
      Interval,
    ];
    return { mu, muStar, sigma };
  });
}

/** One row per factor, one column per trajectory. */
function effectsOf(
  { points, moved, dimensions, delta }: MorrisDesign,
  outputs: readonly (number | undefined)[],
): Float64Array[] {
  const length = dimensions + 1;
  const y = requireOutputs(
    outputs,
    points.length,
    (point) => `step ${point % length} of trajectory ${Math.floor(point / length)}`,
  );
  const effects = Array.from({ length: dimensions }, () => new Float64Array(moved.length));
  for (const [trajectory, order] of moved.entries()) {
    for (const [step, factor] of order.entries()) {
      const before = trajectory * length + step;
      const up = at(points, before + 1, factor) > at(points, before, factor);
      const change = (y[before + 1] as number) - (y[before] as number);
      (effects[factor] as Float64Array)[trajectory] = change / (up ? delta : -delta);
    }
  }
  return effects;
}

function at(points: MorrisDesign["points"], point: number, factor: number): number {
  return points[point]?.[factor] as number;
}

function summary(effects: Float64Array, cases: Uint32Array): number[] {
  const signed = emptyMean();
  const size = emptyMean();
  for (const trajectory of cases) {
    const effect = effects[trajectory] as number;
    addTo(signed, effect);
    addTo(size, Math.abs(effect));
  }
  return [signed.mean, size.mean, Math.sqrt(variance(signed))];
}
