import { countOf } from "./answered.ts";
import type { SeenAtHome, SeenStretch } from "./seen.ts";

/** Seconds in arms after which a child that goes on being upset is not settled at all. */
export const SETTLING_FULL = 120;
/** Returns to the caregiver, by look or by approach, per minute of exploring. */
export const RETURNS_FULL = 1;

/**
 * Secure-base score of the child, −1 to 1: the mean of what it does
 *
 * - when upset: (sought − shunned) / (sought + shunned), in seconds;
 * - in arms: 1 − 2 · min(1, seconds held per return to play / 120 s);
 * - when calm: 2 · min(share of time exploring, returns per minute of exploring) − 1.
 *
 * What was not seen lies in the middle, 0, as in a Q-sort. A criterion in the manner of
 * `vanIJzendoorn2004`, not its items.
 */
export function secureBaseOf(seen: SeenAtHome): number {
  return (seekingOf(seen.upset) + settlingOf(seen.upset) + exploringOf(seen.calm)) / 3;
}

export function seekingOf({ sought, shunned }: SeenStretch): number {
  return sought + shunned === 0 ? 0 : (sought - shunned) / (sought + shunned);
}

export function settlingOf({ held, settled }: SeenStretch): number {
  if (held === 0) return 0;
  return settled === 0 ? -1 : 1 - 2 * Math.min(1, held / settled / SETTLING_FULL);
}

export function exploringOf({ explored, sought, shunned, bids }: SeenStretch): number {
  const seconds = explored + sought + shunned;
  if (seconds === 0) return 0;
  const returns = (60 * (countOf(bids[0]) + countOf(bids[1]))) / Math.max(1, explored);
  return 2 * Math.min(explored / seconds, returns / RETURNS_FULL) - 1;
}
