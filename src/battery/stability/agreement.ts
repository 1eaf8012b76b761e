import type { TransitionCounts } from "../../data/index.ts";
import { correlation, type Interval, kappa } from "../../numerics/index.ts";
import type { Estimate } from "./result.ts";

/** Cohen's kappa of both times, agreement beyond that of the shares, with its 95 % interval. */
export function kappaOf(counts: TransitionCounts): Estimate {
  const { first, second } = placesIn(counts);
  return estimateOf(kappa(first.map(String), second.map(String)));
}

/** Correlation of secure or not at both times (phi), with its 95 % interval by Fisher's z. */
export function phiOf(twoWay: TransitionCounts): Estimate {
  const { first, second } = placesIn(twoWay);
  return estimateOf(correlation(first, second));
}

/** What cannot be known is null. */
export function estimateOf({ point, low, high, n }: Interval): Estimate {
  const known = (value: number) => (Number.isFinite(value) ? value : null);
  return { point: known(point), low: known(low), high: known(high), n };
}

/** Both codes of every child, by their places. */
function placesIn(counts: TransitionCounts): { first: number[]; second: number[] } {
  const first: number[] = [];
  const second: number[] = [];
  counts.forEach((row, i) => {
    row.forEach((count, j) => {
      for (let child = 0; child < count; child++) {
        first.push(i);
        second.push(j);
      }
    });
  });
  return { first, second };
}
