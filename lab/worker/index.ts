/** Everything that is computed, is computed in a worker. */

export type { AdultSeen, ChildhoodAsked } from "./adult.ts";
export { type Asking, ask, Cancelled } from "./desk.ts";
export type { Families, Seen } from "./families.ts";
export { CAREGIVER_TAPE, SECOND, SECOND_TAPE } from "./growing-plan.ts";
export {
  HELD_COLUMNS,
  HELD_OUTCOMES,
  type HeldOutcome,
  type HoldTrials,
  heldStudy,
} from "./held-study.ts";
export type { TrialsHeld } from "./held-trials.ts";
export type { LifeCourse, LifeEvent, LifeEventName, OnceName } from "./life-event.ts";
export type { OwnPlaces, RatedPeople } from "./own-places.ts";
export type { Rerun, RerunMenu, Rerunning, RerunPart, RerunSize } from "./rerun.ts";
export type { Strategies, StrategyCell, Swapped } from "./strategies.ts";
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
export type { ShownTest, Treated, Treatment } from "./treatment.ts";
export type { TrialLife, Trialled } from "./trial.ts";
export { TAPE, type Trial, trialStudy, VISIT } from "./trial-study.ts";
export type { Turned, TurnedCourse, Turning } from "./turning.ts";
export type { ChoiceAt, FigureSeen, FiguresSeen, TwoFigures } from "./two-figures.ts";
