import type { RoomPlan } from "./recording.ts";

/**
 * The room as `procedures` has it. A report takes no values from other layers, so they stand here
 * again; a test holds both together.
 */
export const ROOM_PLAN: RoomPlan = {
  width: 3,
  depth: 3,
  door: { x: 0.1, y: 1.5 },
  caregiverChair: { x: 2.4, y: 0.7 },
  strangerChair: { x: 2.4, y: 2.3 },
  toys: { x: 1.4, y: 1.5 },
};
