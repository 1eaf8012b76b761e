/** Everything that is computed, is computed in a worker. */

export { type Asking, ask, Cancelled } from "./desk.ts";
export type { PlanePoint, Raised, Upbringing } from "./tasks.ts";
