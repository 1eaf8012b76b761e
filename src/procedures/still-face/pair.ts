import {
  createMismatch,
  drawMismatch,
  type Mismatch,
  type PlayBout,
  type PlayRates,
  type SystemParameters,
  waitFor,
} from "../../model/index.ts";
import type { Stream } from "../../numerics/index.ts";

/**
 * A pair face to face: in step or not, in continuous time. Each mismatch is drawn whole when it
 * begins, so what it counts as is known even if the bout ends first, and a bout played in any steps
 * is the one that `drawBout` draws.
 */
export interface Pair {
  rates: PlayRates;
  readonly chance: Stream;
  matched: boolean;
  /** Seconds until the pair falls out of step, or is in step again. */
  remaining: number;
  /** The mismatch under way, or the latest. */
  readonly mismatch: Mismatch;
  /** Seconds it has lasted. */
  age: number;
  /** Its outcome was counted, or is no evidence. */
  counted: boolean;
}

/** A pair that begins to play, in step. */
export function beginPlay(rates: PlayRates, chance: Stream): Pair {
  return {
    rates,
    chance,
    matched: true,
    remaining: waitFor(rates.rupture, chance),
    mismatch: createMismatch(),
    age: 0,
    counted: true,
  };
}

/**
 * One partner changes the way of playing, and the pair is out of step until it is mended at the new
 * rates. That is no rupture of play, so it does not count as one.
 */
export function changePlay(pair: Pair, rates: PlayRates, p: SystemParameters): void {
  pair.rates = rates;
  fallOutOfStep(pair, p);
  pair.counted = true;
}

function fallOutOfStep(pair: Pair, p: SystemParameters): void {
  drawMismatch(pair.mismatch, pair.rates, pair.chance, p);
  pair.matched = false;
  pair.remaining = pair.mismatch.lasts;
  pair.age = 0;
  pair.counted = false;
}

/** The pair is in step again: mended in play, or by an answer to a bid. */
export function mend(pair: Pair): void {
  pair.matched = true;
  pair.remaining = waitFor(pair.rates.rupture, pair.chance);
}

/** Plays on for some seconds and adds to `bout` the time in mismatch and the outcomes now known. */
export function playOn(pair: Pair, seconds: number, bout: PlayBout, p: SystemParameters): void {
  let left = seconds;
  while (left > 0) {
    const stretch = Math.min(left, pair.remaining);
    left -= stretch;
    pair.remaining -= stretch;
    const over = pair.remaining <= 0;
    if (pair.matched) {
      if (over) fallOutOfStep(pair, p);
      continue;
    }
    bout.mismatched += stretch;
    pair.age += stretch;
    if (over || pair.age >= pair.mismatch.known) count(pair, bout);
    if (over) mend(pair);
  }
}

/** The bout ends: a mismatch under way counts as what it would have become. */
export function endPlay(pair: Pair, bout: PlayBout): void {
  if (!pair.matched) count(pair, bout);
}

function count(pair: Pair, bout: PlayBout): void {
  if (pair.counted) return;
  pair.counted = true;
  bout[pair.mismatch.outcome]++;
}
