import type { Interval } from "../numerics/index.ts";

/** What stands where there is no number. */
export const NONE = "–";

/** A share in per cent with one digit after the point. */
export function percent(share: number): string {
  return Number.isFinite(share) ? `${(share * 100).toFixed(1)}\u00a0%` : NONE;
}

/** The ends of an interval of a share, in per cent. */
export function percentRange(low: number, high: number): string {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return NONE;
  return `${(low * 100).toFixed(1)} to ${percent(high)}`;
}

/** A number with a fixed count of digits after the point. */
export function fixed(value: number, digits: number): string {
  return Number.isFinite(value) ? value.toFixed(digits).replace("-", "−") : NONE;
}

/** An estimate with its 95 % interval, cut off at the smallest and the largest value there can be. */
export function estimate(
  { point, low, high }: Interval,
  [least, most]: readonly [number, number],
  digits = 2,
): string {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return fixed(point, digits);
  const from = fixed(Math.max(least, low), digits);
  return `${fixed(point, digits)} [${from}, ${fixed(Math.min(most, high), digits)}]`;
}

/** Any number in full, as one types it. */
export function plain(value: number): string {
  return String(value).replace("-", "−");
}

/** "1 child", "40 children". */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** "availabilityMean" as words: "availability mean". */
export function wordsOfName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** A number as one writes it down: at most six digits that count. */
export function short(value: number): string {
  return Number.isFinite(value) ? plain(Number(value.toPrecision(6))) : NONE;
}

/** Digits after the point that an estimate deserves: two that count of half its interval. */
export function digitsOf({ point, low, high }: Interval): number {
  const half = (high - low) / 2;
  const size = Number.isFinite(half) && half > 0 ? half : Math.abs(point);
  if (!(size > 0)) return 0;
  return Math.min(6, Math.max(0, 1 - Math.floor(Math.log10(size))));
}

/** Text of at most this many letters; what is cut off is an ellipsis. */
export function shortened(text: string, letters: number): string {
  const all = [...text];
  return all.length <= letters ? text : `${all.slice(0, Math.max(1, letters - 1)).join("")}…`;
}
