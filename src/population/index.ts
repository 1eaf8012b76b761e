/** Many runs of the same thing. */

export type { ChildRecord, CohortPlan } from "./cohort.ts";
export { childRecordOf, liveChild } from "./cohort.ts";
export { type Community, communityDeclarations, drawCare, drawTemperament } from "./community.ts";
export { communityPlan } from "./community-plan.ts";
export type { DayQuantity, DaySummary, HourSummary } from "./day-summary.ts";
export { type DeclarationTable, declarationTables } from "./declaration-tables.ts";
export * from "./explain/index.ts";
export { GOLDEN_HASH, GOLDEN_PLAN } from "./golden.ts";
export { type Beliefs, type GrowthPoint, type KnownGrowthPoint, noteGrowth } from "./growth.ts";
export type { ClassGrowth, GrowthQuantity, GrowthStation } from "./growth-summary.ts";
export type { Home } from "./home.ts";
export type { HomeLife } from "./home-life.ts";
export {
  type DayWatcher,
  type HeldAssessment,
  type LifeRecord,
  liveLife,
} from "./life.ts";
export { type LifePlan, type PlannedAssessment, planContradiction } from "./life-plan.ts";
export * from "./lineage/index.ts";
export { childOutputs, figureOutputs, homeOutputs } from "./outputs.ts";
export * from "./pairing/index.ts";
export * from "./programmes/index.ts";
export type { CohortResult } from "./result.ts";
export type { ShiftedCounts } from "./sensitivity.ts";
export {
  addChild,
  type CohortSummary,
  type CohortSums,
  classShare,
  createSums,
  type EpisodeSummary,
  organisedShare,
  summarise,
} from "./summary.ts";
export { type Frames, recordTape, type Tape } from "./tape.ts";
export { type Crossed, liveTwins, type TwinRow, type Twins } from "./twins.ts";
export * from "./workers/index.ts";
