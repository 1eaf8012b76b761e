import type { Person } from "../../model/index.ts";
import { exp } from "../../numerics/index.ts";

/** What went on inside the child during one episode, which no coder sees. */
export interface EpisodeInside {
  readonly episode: number;
  /** Mean and peak of A over the episode. */
  readonly arousalMean: number;
  readonly arousalPeak: number;
  /** Mean of the heart-rate read-out, beats a minute. */
  readonly heartRate: number;
}

/** Heart rate ≈ 125 + 45 A, docs/model.md, section 3; a read-out, never a cause. */
const HEART_RATE_AT_REST = 125;
const HEART_RATE_RISE = 45;
/** Seconds by which the heart lags behind arousal. */
const HEART_LAG = 10;
const HEART_KEPT = exp(-1 / HEART_LAG);

export interface InsideSums {
  readonly episode: number;
  seconds: number;
  arousal: number;
  peak: number;
  heart: number;
  heartNow: number;
}

/** @param heartNow heart rate when the episode begins: the lag reaches over from the one before */
export function createInside(episode: number, heartNow: number): InsideSums {
  return { episode, seconds: 0, arousal: 0, peak: 0, heart: 0, heartNow };
}

/** The heart rate that goes with an arousal held for long, beats a minute. */
export function heartRateAt(arousal: number): number {
  return HEART_RATE_AT_REST + HEART_RATE_RISE * arousal;
}

/** Adds one second. */
export function feelSecond(inside: InsideSums, person: Person): void {
  const { arousal } = person.body;
  const goal = heartRateAt(arousal);
  inside.heartNow = goal + (inside.heartNow - goal) * HEART_KEPT;
  inside.seconds++;
  inside.arousal += arousal;
  inside.heart += inside.heartNow;
  if (arousal > inside.peak) inside.peak = arousal;
}

export function finishInside(inside: InsideSums): EpisodeInside {
  const { episode, seconds, arousal, peak, heart } = inside;
  return {
    episode,
    arousalMean: arousal / seconds,
    arousalPeak: peak,
    heartRate: heart / seconds,
  };
}
