import type { EventRow, Log, LogRecorder } from "../event-log.ts";

/** What an observer of a child in a seat, face to face, can write down. */
export type FaceToFaceChild =
  | "play"
  | "smile"
  | "look"
  | "approach"
  | "cry"
  | "explore"
  | "turn_away"
  | "freeze";

/** ... and of its partner. */
export type FaceToFaceCaregiver = "play" | "mismatch" | "still" | "greet" | "comfort" | "rebuff";

export type StillFaceEvent = EventRow<"child" | "caregiver", FaceToFaceChild | FaceToFaceCaregiver>;

/** The record of one still-face procedure, in the form of the Strange Situation's. */
export type StillFaceLog = Log<StillFaceEvent["subject"], StillFaceEvent["behavior"]>;

export type StillFaceRecorder = LogRecorder<StillFaceEvent["subject"], StillFaceEvent["behavior"]>;
