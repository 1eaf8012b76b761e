import { exp, log, type Stream, uniform } from "../numerics/index.ts";
import type { SystemParameters } from "./parameters/index.ts";

/** How a pair plays while the child is calm: rates of what happens next, 1/s. */
export interface PlayRates {
  /** A matched pair falls out of step. */
  readonly rupture: number;
  /** A mismatch is mended. */
  readonly repair: number;
  /** A mismatch is met with uninvited stimulation. */
  readonly intrusion: number;
  /** Share of mendings that answer another need than the child's, μ (S37). */
  readonly misreading: number;
}

/** What a mismatch counts as: mended within `patience`, left longer, met with intrusion first. */
export type MismatchOutcome = "mended" | "left" | "intruded";

/** One mismatch in play, as it will go if nothing else ends it. */
export interface Mismatch {
  /** Seconds until the pair is in step again. */
  lasts: number;
  outcome: MismatchOutcome;
  /** Seconds after its beginning at which its outcome is known. */
  known: number;
}

export function createMismatch(): Mismatch {
  return { lasts: 0, outcome: "left", known: 0 };
}

/** Seconds until something that comes at a constant rate; never, when the rate is 0. */
export function waitFor(rate: number, chance: Stream): number {
  const drawn = -log(uniform(chance));
  return rate > 0 ? drawn / rate : Number.POSITIVE_INFINITY;
}

/**
 * Draws a mismatch, into `mismatch`: repair after an exponential time, and its outcome by the race of
 * repair, intrusion and `patience`. Of the mendings a share μ answers another need and counts as left.
 *
 * One number u decides on intrusion and misreading both: with t the smaller of repair time and
 * patience, no intrusion came before t if u < e^(−it), and given that, u e^(it) is evenly spread.
 */
export function drawMismatch(
  mismatch: Mismatch,
  rates: PlayRates,
  chance: Stream,
  p: SystemParameters,
): void {
  const { repair, intrusion, misreading } = rates;
  const lasts = waitFor(repair, chance);
  const drawn = uniform(chance);
  const open = Math.min(lasts, p.patience);
  const free = exp(-intrusion * open);
  mismatch.lasts = lasts;
  mismatch.known = open;
  if (drawn >= free) {
    mismatch.outcome = "intruded";
    mismatch.known = -log(drawn) / intrusion;
  } else if (lasts >= p.patience || drawn < misreading * free) {
    mismatch.outcome = "left";
  } else {
    mismatch.outcome = "mended";
  }
}
