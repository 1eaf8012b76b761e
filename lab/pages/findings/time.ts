/** Seconds a year of life takes on a computer like most, in one worker. */
const USUAL = 0.06;
/** What is called long, seconds. */
export const LONG = 60;

/** How far some work was at a moment, in lives and seconds. */
export interface Progress {
  readonly done: number;
  readonly at: number;
}

/** Seconds for so many years of life; `perYear` as measured here, if it was. */
export function secondsFor(years: number, perYear: number | undefined): number {
  return years * (perYear ?? USUAL);
}

/** Seconds left at the pace so far; nothing before there is one. */
export function secondsLeft(first: Progress, now: Progress, of: number): number | undefined {
  const lived = now.done - first.done;
  if (lived <= 0) return undefined;
  return ((of - now.done) * (now.at - first.at)) / lived;
}

/** As one says it: to five seconds above ten. */
export function roundSeconds(seconds: number): number {
  return seconds > 10 ? 5 * Math.round(seconds / 5) : Math.max(1, Math.round(seconds));
}
