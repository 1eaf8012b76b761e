/** Everything that is computed, is computed in a worker. */

export { ask, Cancelled } from "./desk.ts";
export type { Rerun, RerunMenu, Rerunning, RerunPart, RerunSize } from "./rerun.ts";
export type { PlanePoint, Raised, Upbringing } from "./tasks.ts";
