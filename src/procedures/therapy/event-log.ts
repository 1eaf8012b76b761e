import type { EventRow, Log, LogRecorder } from "../event-log.ts";

/** What can be seen of a client in a session; a look, call or cry is a bid. */
export type ClientActivity =
  | "look"
  | "call"
  | "cry"
  | "wait"
  | "held"
  | "turn_away"
  | "freeze"
  | "stay_with_it";

/**
 * A painful topic comes up, as painful as `intensity`; the therapist turns to the client, meets a bid,
 * rebuffs it or leaves it; `foresee` is the comfort that was foreseen for a bid, before it was known.
 */
export type SessionPoint = "topic" | "invite" | "foresee" | "meet" | "rebuff" | "leave";

/** Subjects are `client` and `therapist`. One session is one episode, numbered from 1. */
export type SessionEvent = EventRow<string, ClientActivity | SessionPoint>;
export type SessionLog = Log<string, ClientActivity | SessionPoint>;
export type SessionRecorder = LogRecorder<string, ClientActivity | SessionPoint>;

export const CLIENT = "client";
