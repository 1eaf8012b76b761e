/** Everything that is computed, is computed in a worker. */

export { type Asking, ask, Cancelled } from "./desk.ts";
export { CAREGIVER_TAPE, SECOND, SECOND_TAPE } from "./growing-plan.ts";
export type { LifeCourse, LifeEvent, LifeEventName, OnceName } from "./life-event.ts";
export type { Rerun, RerunMenu, Rerunning, RerunPart, RerunSize } from "./rerun.ts";
export type {
  Cell,
  Growing,
  GrowingHome,
  Grown,
  GrownDay,
  GrownTape,
  PlanePoint,
  Raised,
  StudyOutline,
  Upbringing,
  Upbringings,
} from "./tasks.ts";
