export {
  agesOfChange,
  type Change,
  changeContradiction,
  everybodyIn,
  holdsAt,
  householdAt,
  NO_CHANGE,
} from "./changes.ts";
export {
  AT_HOME,
  beginChildhood,
  type Childhood,
  changeHousehold,
  type FearLived,
  resumeChildhood,
  type Surroundings,
} from "./childhood.ts";
export { gather } from "./gather.ts";
export {
  CAREGIVER,
  type Companion,
  HouseholdError,
  hoursThere,
  householdContradiction,
  isOnDuty,
  type Member,
  oneCaregiver,
  thoseThere,
} from "./household.ts";
export { liveDays } from "./life.ts";
export { feelWhatIsMissing } from "./missing.ts";
export { householdDeclarations } from "./presence.ts";
export { contradictionIn, type EverydaySettings, everydayDeclarations } from "./settings.ts";
export { type DayForBody, sleep } from "./sleep.ts";
export { type ChildhoodSnapshot, restoreChildhood, saveChildhood } from "./snapshot.ts";
export { type ByIntensity, type DayProfile, emptyTally, type Tally, total } from "./tally.ts";
export { turnOver } from "./turn.ts";
export {
  type Course as UpsetCourse,
  type HomeWatcher,
  liveHeld,
  liveHours,
  liveUpset,
} from "./upset.ts";
