export { beginChildhood, type Childhood, resumeChildhood } from "./childhood.ts";
export {
  CAREGIVER,
  type Companion,
  HouseholdError,
  hoursThere,
  householdContradiction,
  type Member,
  oneCaregiver,
} from "./household.ts";
export { liveDays } from "./life.ts";
export { householdDeclarations } from "./presence.ts";
export { contradictionIn, type EverydaySettings, everydayDeclarations } from "./settings.ts";
export { type ChildhoodSnapshot, restoreChildhood, saveChildhood } from "./snapshot.ts";
export { type ByIntensity, type DayProfile, emptyTally, type Tally, total } from "./tally.ts";
export { type HomeWatcher, liveCalm, liveHeld, liveUpset } from "./upset.ts";
