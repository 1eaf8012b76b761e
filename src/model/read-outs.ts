import { exp } from "../numerics/index.ts";
import type { SystemParameters } from "./parameters/index.ts";
import type { Person } from "./person.ts";

/** What instruments would show of a body. Nothing in the model depends on them. */
export interface ReadOuts {
  /** Beats a minute. */
  heartRate: number;
  /** Index of vagal tone, about 1 in a calm one-year-old; falls as arousal rises. */
  vagalTone: number;
  /** Cortisol as the arousal that would keep it there, in [0, 1]. */
  cortisol: number;
}

/** The read-outs of somebody who has been as aroused as now for long. */
export function readOutsAtRest(person: Person, p: SystemParameters): ReadOuts {
  const { arousal } = person.body;
  return { heartRate: heartRateAt(arousal, p), vagalTone: toneOf(person, p), cortisol: arousal };
}

/** The heart rate that goes with an arousal held for long, beats a minute. */
export function heartRateAt(arousal: number, p: SystemParameters): number {
  return p.heartRateAtRest + p.heartRateRise * arousal;
}

/**
 * Reads the body after a stretch of time (S40); each value follows its goal with a lag of its own:
 *
 *     heart rate → HR₀ + HR₊ A        vagal tone → V_ν ν − V_A dA/dt        cortisol → A
 *
 * so that vagal tone goes down as arousal rises (withdrawal) and up as it falls, around a level
 * that autoregulation sets. After `spanglerGrossmann1993` and `porges2007`.
 *
 * @param before A at the beginning of the stretch
 * @param seconds length of the stretch, above 0
 */
export function readBody(
  readOuts: ReadOuts,
  person: Person,
  before: number,
  seconds: number,
  p: SystemParameters,
): void {
  const { arousal } = person.body;
  const rise = (arousal - before) / seconds;
  const tone = Math.max(0, toneOf(person, p) - p.vagalBrake * rise);
  const towards = (now: number, goal: number, lag: number) =>
    goal + (now - goal) * exp(-seconds / lag);
  readOuts.heartRate = towards(readOuts.heartRate, heartRateAt(arousal, p), p.heartLag);
  readOuts.vagalTone = towards(readOuts.vagalTone, tone, p.vagalLag);
  readOuts.cortisol = towards(readOuts.cortisol, arousal, 60 * p.cortisolLag);
}

function toneOf({ body }: Person, p: SystemParameters): number {
  return p.vagalRest * body.autoregulation;
}
