/** What a researcher may write, and what is said where it cannot be. */
export { type ChangedCare, changeDeclarations, changedCareIn } from "./changing.ts";
export { correlationMatrix } from "./correlation.ts";
export { distributedIn, distributedPaths } from "./distributed.ts";
export { type Distribution, valueAt } from "./distribution.ts";
export type * from "./document.ts";
export { didYouMean } from "./likeness.ts";
export { MOST } from "./limits.ts";
export { everybodyIn, householdIn, procedureNames } from "./people.ts";
export { type Problem, pathText, StudyError, valueText } from "./problem.ts";
export {
  isWhole,
  type NamedQuantity,
  quantitiesOf,
  settingTables,
  unknownQuantity,
} from "./quantities.ts";
export { LEARNERS, studySchema } from "./schema.ts";
export { readWritten } from "./written.ts";
