import type { Person, SystemParameters } from "../../model/index.ts";
import { type DayForBody, sleep, type UpsetCourse } from "../everyday-life/index.ts";

/** What a day adds up to for somebody grown. */
export interface Day {
  /** ∫ (A − A_b) dt, seconds. */
  excess: number;
  /** Arousal that went down in contact. */
  calmed: number;
  /** Joy of calm time, as a share of all of it that was offered. */
  joy: number;
  /** Σ θ: all threats met today. */
  strain: number;
  /** Threat carried home. */
  carried: number;
  /** Bids to the other, of these comforted, and rebuffed as one saw it. */
  bids: number;
  comforted: number;
  rebuffed: number;
  /** Rounds of conflict. */
  rounds: number;
}

export function newDay(): Day {
  return {
    excess: 0,
    calmed: 0,
    joy: 0,
    strain: 0,
    carried: 0,
    bids: 0,
    comforted: 0,
    rebuffed: 0,
    rounds: 0,
  };
}

/** A fresh day for somebody who wakes at rest. */
export function beginDay(day: Day, { body }: Person): void {
  day.excess = day.calmed = day.joy = day.strain = day.carried = 0;
  day.bids = day.comforted = day.rebuffed = day.rounds = 0;
  body.arousal = body.baseline;
}

export function takeCourse(
  day: Day,
  { seconds, arousal, calmed }: UpsetCourse,
  { body }: Person,
): void {
  day.excess += arousal - seconds * body.baseline;
  day.calmed += calmed;
}

/** Alone with itself, A falls to A_b at rate ν: ∫ (A − A_b) = (A − A_b)/ν. */
export function calmDown(day: Day, { body }: Person): void {
  day.excess += (body.arousal - body.baseline) / body.autoregulation;
  body.arousal = body.baseline;
}

/** Waking hours of a grown person's day, rounded as everywhere. */
export const AWAKE_HOURS = 16;

/** The night after the day, as any night. */
export function sleepOn(day: Day, person: Person, p: SystemParameters): void {
  const lived: DayForBody = {
    arousal: person.body.baseline + day.excess / (3600 * AWAKE_HOURS),
    joy: day.joy,
    calmed: day.calmed,
  };
  sleep(person, lived, p);
}
