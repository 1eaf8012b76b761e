import type { Interval } from "../../numerics/index.ts";
import type { SeriesLook } from "./looks.ts";

/** An estimate at a place: a value along an axis, or the number of a row. */
export interface SeriesPoint {
  readonly place: number;
  readonly interval: Interval;
}

/** Points that belong together, by the label they have in the figure. */
export interface Series {
  readonly label: string;
  readonly look: SeriesLook;
  readonly points: readonly SeriesPoint[];
}

/** All values that must have room on the axis of these series, within what there can be. */
export function valuesOf(
  series: readonly Series[],
  [least, most]: readonly [number, number],
): number[] {
  return series
    .flatMap(({ points }) => points)
    .flatMap(({ interval: { point, low, high } }) => [
      point,
      Math.max(least, low),
      Math.min(most, high),
    ])
    .filter(Number.isFinite);
}
