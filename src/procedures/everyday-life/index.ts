export {
  beginChildhood,
  CAREGIVER,
  type Childhood,
  liveDays,
  resumeChildhood,
} from "./life.ts";
export { everydayDeclarations, type EverydaySettings } from "./settings.ts";
export { emptyTally, type Tally } from "./upset.ts";
