import { log } from "./elementary.ts";
import { type Interval, NORMAL_95, shareInterval } from "./intervals.ts";
import { normalQuantile } from "./normal-quantile.ts";

/** √3/π turns a difference of log odds into one of standard deviations (`chinn2000`). */
const LOGISTIC = Math.sqrt(3) / Math.PI;

/** Of so many people, so many for whom it holds. */
export interface Arm {
  readonly count: number;
  readonly n: number;
}

/**
 * How much more often it holds in one arm of a trial than in the other, with Newcombe's interval out of
 * the two score intervals (`newcombe1998`, method 10).
 *
 * @returns all NaN when an arm is empty
 * @throws RangeError as `shareInterval`
 */
export function differenceOfShares(treated: Arm, control: Arm): Interval {
  const a = shareInterval(treated.count, treated.n);
  const b = shareInterval(control.count, control.n);
  const point = a.point - b.point;
  const wide = (one: number, other: number) => Math.sqrt(one * one + other * other);
  return {
    point,
    low: point - wide(a.point - a.low, b.high - b.point),
    high: point + wide(a.high - a.point, b.point - b.low),
    n: treated.n + control.n,
  };
}

/**
 * How many have to take part for one more; negative where there are fewer instead. When the interval of
 * the difference has 0 in it, nothing at all is among what may be: then what is surely so is only that
 * the number is at least `helpedFrom` on the one side or `harmedFrom` on the other (`altman1998`).
 */
export type NumberNeeded =
  | { readonly is: "sure"; readonly point: number; readonly low: number; readonly high: number }
  | {
      readonly is: "unsure";
      readonly point: number;
      readonly helpedFrom: number;
      readonly harmedFrom: number;
    };

/** The reciprocal of a difference of shares, with its uncertainty. */
export function numberNeeded({ point, low, high }: Interval): NumberNeeded {
  const isSure = low > 0 || high < 0;
  if (isSure) return { is: "sure", point: 1 / point, low: 1 / high, high: 1 / low };
  return { is: "unsure", point: 1 / point, helpedFrom: 1 / high, harmedFrom: -1 / low };
}

/**
 * How many people each arm needs for a two-sided test at 5 % to see such a difference of shares with a
 * given power (`fleiss1981`, without correction for continuity):
 *
 *     n = (z_.975 √(2 p̄ q̄) + z_power √(p₁ q₁ + p₂ q₂))² / (p₁ − p₂)²
 *
 * @returns Infinity when there is no difference
 */
export function casesForPower(first: number, second: number, power: number): number {
  const mean = (first + second) / 2;
  const pooled = NORMAL_95 * Math.sqrt(2 * mean * (1 - mean));
  const apart = Math.sqrt(first * (1 - first) + second * (1 - second));
  const ratio = (pooled + normalQuantile(power) * apart) / (first - second);
  return first === second ? Number.POSITIVE_INFINITY : Math.ceil(ratio * ratio);
}

/**
 * How far two arms are apart in what lies behind a yes or no, in standard deviations: the difference of
 * log odds times √3/π (`chinn2000`). Half a case is added to each cell, so that none is empty.
 */
export function logOddsEffect(treated: Arm, control: Arm): number {
  const odds = ({ count, n }: Arm) => (count + 0.5) / (n - count + 0.5);
  return LOGISTIC * log(odds(treated) / odds(control));
}
