export { THERAPIST } from "./client.ts";
export type { SessionEvent, SessionLog } from "./event-log.ts";
export type { Reading } from "./reading.ts";
export type { ClientExpectations, RelationshipTest } from "./relationship-tests.ts";
export { type Ruptures, rupturesIn } from "./ruptures.ts";
export type { TherapySession } from "./session.ts";
export { type TherapySettings, therapyDeclarations } from "./settings.ts";
export { careInSession } from "./stance.ts";
export { holdTherapy, type Therapy } from "./therapy.ts";
