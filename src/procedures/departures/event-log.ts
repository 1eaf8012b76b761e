import type { Activity } from "../../model/index.ts";
import type { EventRow, Log, LogRecorder } from "../event-log.ts";

/** What an observer in the living room can write down. */
export type DepartureBehavior =
  | "explore"
  | "turn_away"
  | "look"
  | "call"
  | "cry"
  | "contact"
  | "freeze"
  | "greet"
  | "hurt"
  | "stay"
  | "leave"
  | "come_back";

/** Subjects are the child and adults by name; episodes are departures, then upsets. */
export type DeparturesLog = Log<string, DepartureBehavior>;
export type DepartureEvent = EventRow<string, DepartureBehavior>;
export type DeparturesRecorder = LogRecorder<string, DepartureBehavior>;

export const CHILD = "child";

/** Names that nobody in a household can have. */
export const VISITOR = "a visitor";
export const OTHER_VISITOR = "another visitor";

const CALLING = 0.6;

/** What an observer would call what the child is doing. */
export function behaviorOf(activity: Activity, intensity: number): DepartureBehavior {
  if (activity === "turn away") return "turn_away";
  if (activity !== "bid" && activity !== "await") return activity;
  if (intensity === 1) return "cry";
  return intensity >= CALLING ? "call" : "look";
}
