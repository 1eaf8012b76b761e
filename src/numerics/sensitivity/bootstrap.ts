import type { Interval } from "../intervals.ts";
import { orderQuantile } from "../order-quantile.ts";
import { openStream, uniform } from "../stream.ts";
import { requireWhole } from "../whole.ts";

/** How the cases of a study are drawn again to see how sure its estimates are. */
export interface Resampling {
  /** Whole number, 0 to 2^53 - 1; 0 unless given. */
  readonly seed?: number;
  /** How many studies are made of the one, 100 to 100,000; 1000 unless given. */
  readonly resamples?: number;
}

/** Estimates from the cases with these numbers, one of which may come twice; undefined if none. */
export type Estimates = (cases: Uint32Array) => readonly number[] | undefined;

/**
 * Estimates with percentile intervals of the bootstrap: as many cases as there are, drawn with
 * replacement, are a study that might have been; the middle 95 % of the estimates of many such
 * studies are the interval. Between two ordered estimates it is interpolated. A resample without
 * estimates is left out.
 *
 * `efron1979`: Efron, B. (1979). Bootstrap methods: Another look at the jackknife. The Annals of
 * Statistics, 7(1), 1-26. https://doi.org/10.1214/aos/1176344552
 *
 * @param count how many cases there are
 * @returns one interval per estimate; undefined if all cases together have no estimates
 * @throws RangeError if seed or resamples are outside their range
 */
export function percentileIntervals(
  count: number,
  estimates: Estimates,
  { seed = 0, resamples = 1000 }: Resampling,
): Interval[] | undefined {
  requireWhole("resamples", resamples, 100, 100_000);
  const points = estimates(Uint32Array.from({ length: count }, (_, i) => i));
  if (points === undefined) return undefined;
  const cases = new Uint32Array(count);
  const studies: (readonly number[])[] = [];
  for (let study = 0; study < resamples; study++) {
    const stream = openStream(seed, study, "bootstrap");
    for (let i = 0; i < count; i++) cases[i] = Math.floor(uniform(stream) * count);
    const drawn = estimates(cases);
    if (drawn) studies.push(drawn);
  }
  return points.map((point, column) => {
    const ordered = Float64Array.from(studies, (study) => study[column] as number).sort();
    return {
      point,
      low: orderQuantile(ordered, 0.025),
      high: orderQuantile(ordered, 0.975),
      n: count,
    };
  });
}
