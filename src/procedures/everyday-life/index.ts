export {
  beginChildhood,
  CAREGIVER,
  type Childhood,
  liveDays,
  resumeChildhood,
} from "./life.ts";
export { type EverydaySettings, everydayDeclarations } from "./settings.ts";
export { type ChildhoodSnapshot, restoreChildhood, saveChildhood } from "./snapshot.ts";
export { emptyTally, type Tally } from "./upset.ts";
