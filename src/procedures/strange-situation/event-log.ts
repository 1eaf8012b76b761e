import { createLogRecorder, type EventRow, type Log, type LogRecorder } from "../event-log.ts";

export { endEpisode, endState, type HeldEpisode, notePoint, noteState } from "../event-log.ts";

/** Everything an observer behind the mirror can write down about the child. */
export type ChildBehavior =
  | "explore"
  | "turn_away"
  | "smile"
  | "approach"
  | "search"
  | "follow"
  | "cry"
  | "contact"
  | "freeze"
  | "resist";

/** ... and about the adults. */
export type AdultBehavior =
  | "enter"
  | "leave"
  | "greet"
  | "sit"
  | "talk"
  | "draw_near"
  | "comfort"
  | "rebuff"
  | "put_down";

export type Subject = "child" | "caregiver" | "stranger";

/** One line of the event log of a Strange Situation. */
export type LoggedEvent = EventRow<Subject, ChildBehavior | AdultBehavior>;

/** The record of one Strange Situation. */
export type EventLog = Log<Subject, LoggedEvent["behavior"]>;

export type Recorder = LogRecorder<Subject, LoggedEvent["behavior"]>;

export function createRecorder(): Recorder {
  return createLogRecorder();
}
