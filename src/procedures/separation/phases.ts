import type { Schedule } from "./protocol.ts";
import { meanDay, type SeenDay } from "./seen-day.ts";

/** What a coder calls a day away. */
export type Phase = "protest" | "despair" | "detachment" | "settled";
export const PHASES: readonly Phase[] = ["protest", "despair", "detachment", "settled"];

/** The anchors of docs/separation.md; their own, none is that of a manual. */
export const PHASE_ANCHORS: {
  /** Calls in vain an hour, cries among them: at least every other minute. */
  readonly protest: number;
  /** Play below this part of what was usual, ... */
  readonly lessPlay: number;
  /** ... turned away or frozen for at least so many times as long, ... */
  readonly withdrawn: number;
  /** ... with a face at least so many times as strained. */
  readonly strain: number;
  /** Of the time upset, so much more is spent turned away from everybody than was usual. */
  readonly alone: number;
} = { protest: 30, lessPlay: 2 / 3, withdrawn: 2, strain: 1.5, alone: 0.25 };

/** When a phase was seen, in days away; the first is day 1. */
export interface SeenPhase {
  /** Days that were coded so. */
  readonly days: number;
  /** Day on which it was first seen; the day after the last where it was not. */
  readonly onset: number;
}

/** What a coder makes of the days away. */
export interface CodedAway {
  /** Day by day. */
  readonly codes: readonly Phase[];
  readonly phases: Readonly<Record<Phase, SeenPhase>>;
}

/**
 * Codes each day away by what was seen on it, held against what was usual for this child before
 * (docs/separation.md). A day is coded by itself: nothing of an order of phases is known here.
 */
export function codeAway(days: readonly SeenDay[], { before, away }: Schedule): CodedAway {
  const usual = meanDay(days.slice(0, before));
  const codes = days.slice(before, before + away).map((day) => codeDay(day, usual));
  const phases = Object.fromEntries(PHASES.map((phase) => [phase, phaseIn(codes, phase)]));
  return { codes, phases: phases as Record<Phase, SeenPhase> };
}

/** @param usual what days before the separation were like */
export function codeDay(day: SeenDay, usual: SeenDay): Phase {
  const { protest, lessPlay, withdrawn, strain, alone } = PHASE_ANCHORS;
  if (day.callsInVain >= protest) return "protest";
  const dejected =
    day.playing < lessPlay * usual.playing &&
    day.withdrawn >= withdrawn * usual.withdrawn &&
    day.strain >= strain * usual.strain;
  if (dejected) return "despair";
  return day.withdrawnUpset >= usual.withdrawnUpset + alone ? "detachment" : "settled";
}

function phaseIn(codes: readonly Phase[], phase: Phase): SeenPhase {
  const first = codes.indexOf(phase);
  return {
    days: codes.filter((code) => code === phase).length,
    onset: 1 + (first < 0 ? codes.length : first),
  };
}

/**
 * How far one kind of day comes after another: of all pairs of one day of each, the share in this
 * order less the share against it. Days that are both count half each way; NaN without a pair.
 */
export function comesAfter(earlier: readonly boolean[], later: readonly boolean[]): number {
  let pairs = 0;
  let sum = 0;
  earlier.forEach((isEarlier, i) => {
    if (!isEarlier) return;
    later.forEach((isLater, j) => {
      if (!isLater) return;
      pairs++;
      sum += Math.sign(j - i);
    });
  });
  return sum / pairs;
}
