/** Everything that is computed, is computed in a worker. */

export { ask, Cancelled } from "./desk.ts";
export type { Cell, PlanePoint, Raised, StudyOutline, Upbringing, Upbringings } from "./tasks.ts";
