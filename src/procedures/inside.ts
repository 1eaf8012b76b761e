import { type Person, type ReadOuts, readBody, type SystemParameters } from "../model/index.ts";

/** What went on inside the child during one episode, which no coder sees. */
export interface EpisodeInside {
  readonly episode: number;
  /** Mean and peak of A over the episode. */
  readonly arousalMean: number;
  readonly arousalPeak: number;
  /** Means of the read-outs: beats a minute, index. */
  readonly heartRate: number;
  readonly vagalTone: number;
  /** Cortisol at the end of the episode, in [0, 1]. */
  readonly cortisol: number;
}

export interface InsideSums {
  readonly episode: number;
  seconds: number;
  arousal: number;
  peak: number;
  heart: number;
  vagal: number;
  /** Arousal a second ago. */
  before: number;
  /** The instruments; they run on from the episode before. */
  readonly readOuts: ReadOuts;
}

/** @param readOuts the instruments as they stand when the episode begins */
export function createInside(episode: number, person: Person, readOuts: ReadOuts): InsideSums {
  const before = person.body.arousal;
  return { episode, seconds: 0, arousal: 0, peak: 0, heart: 0, vagal: 0, before, readOuts };
}

/** Adds one second. */
export function feelSecond(inside: InsideSums, person: Person, p: SystemParameters): void {
  const { arousal } = person.body;
  readBody(inside.readOuts, person, inside.before, 1, p);
  inside.before = arousal;
  inside.seconds++;
  inside.arousal += arousal;
  inside.heart += inside.readOuts.heartRate;
  inside.vagal += inside.readOuts.vagalTone;
  if (arousal > inside.peak) inside.peak = arousal;
}

export function finishInside(inside: InsideSums): EpisodeInside {
  const { episode, seconds, arousal, peak, heart, vagal, readOuts } = inside;
  return {
    episode,
    arousalMean: arousal / seconds,
    arousalPeak: peak,
    heartRate: heart / seconds,
    vagalTone: vagal / seconds,
    cortisol: readOuts.cortisol,
  };
}
