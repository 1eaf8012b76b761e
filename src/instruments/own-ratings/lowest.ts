import type { OwnPlace } from "./place.ts";

/** Beyond so many standard errors of their difference two places are told apart: 95 %. */
const APART = 1.96;

/**
 * The place that is lowest on both dimensions together, if the ratings tell it from every other: with
 * s = anxiety + avoidance, and errors of different relationships that have nothing to do with each
 * other,
 *
 *     s_other − s > 1.96 sqrt(se² + se_other²),   se² = se_x² + se_y² + 2 r se_x se_y
 *
 * @returns its index; undefined where the ratings do not tell, or there are not two rated places
 */
export function lowestTold(places: readonly OwnPlace[]): number | undefined {
  const sums = places.flatMap((place, index) => (place.rated > 0 ? [sumOf(place, index)] : []));
  const [least, ...others] = sums.sort((a, b) => a.sum - b.sum);
  if (least === undefined || others.length === 0) return undefined;
  const isTold = others.every(
    ({ sum, variance }) => sum - least.sum > APART * Math.sqrt(variance + least.variance),
  );
  return isTold ? least.index : undefined;
}

function sumOf({ anxiety, avoidance, anxietySe, avoidanceSe, tilt }: OwnPlace, index: number) {
  const shared = 2 * tilt * anxietySe * avoidanceSe;
  const variance = anxietySe * anxietySe + avoidanceSe * avoidanceSe + shared;
  return { index, sum: anxiety + avoidance, variance };
}
