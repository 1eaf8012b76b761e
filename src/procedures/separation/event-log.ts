import type { EventRow, Log } from "../event-log.ts";

/** What can be seen of a child in days at home and away; a look, call or cry is a bid. */
export type SeparatedChild =
  | "play"
  | "look"
  | "call"
  | "cry"
  | "wait"
  | "held"
  | "turn_away"
  | "freeze";

/**
 * What happens to it: somebody is there at this look, or comes in and greets, something upsets it, comfort, a rebuff; and how
 * strained its face is while it does nothing that shows it.
 */
export type SeparationPoint = "stay" | "greet" | "upset" | "comfort" | "rebuff" | "face";

/** Subjects are `child` and the names of whoever is there. */
export type SeparationEvent = EventRow<string, SeparatedChild | SeparationPoint>;

/**
 * One look is one episode, numbered from 1. Times are on the clock of the days, so the day of an event is
 * its start by `SECONDS_PER_DAY`, 0 for the first day that was watched.
 */
export type SeparationLog = Log<string, SeparatedChild | SeparationPoint>;

export const SECONDS_PER_DAY = 86_400;
