import { type CodedAway, codeAway } from "./phases.ts";
import type { Separation } from "./protocol.ts";
import { type CodedReunion, codeReunion } from "./reunion.ts";
import { type SeenDay, seenDays } from "./seen-day.ts";

/** A separation with what a coder makes of it. */
export interface CodedSeparation extends Separation {
  /** Day by day, before, away and after. */
  readonly days: readonly SeenDay[];
  readonly away: CodedAway;
  readonly reunion: CodedReunion;
}

/** Codes a separation, from its event log alone. */
export function codeSeparation(separation: Separation): CodedSeparation {
  const { log, schedule } = separation;
  const days = seenDays(log, schedule.absent);
  return {
    ...separation,
    days,
    away: codeAway(days, schedule),
    reunion: codeReunion(days, schedule),
  };
}
