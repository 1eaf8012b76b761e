import type { Person, SystemParameters } from "../../model/index.ts";
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
export function heartRateAt(arousal: number, p: SystemParameters): number {
  return p.heartRateAtRest + p.heartRateRise * arousal;
}

/** Adds one second. */
export function feelSecond(inside: InsideSums, person: Person, p: SystemParameters): void {
  const { arousal } = person.body;
  const goal = heartRateAt(arousal, p);
  inside.heartNow = goal + (inside.heartNow - goal) * exp(-1 / p.heartLag);
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
