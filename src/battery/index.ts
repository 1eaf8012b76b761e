/** Findings held against simulated lives: what is looked for, in whom, and what came of it. */

export {
  type Continuity,
  CUTS,
  continuityOf,
  cutCurve,
  EVEN_BIMODALITY,
  peakOf,
} from "./continuity.ts";
export { type Control, type ControlKind, controls } from "./controls.ts";
export type { FindingTest, NumberTest, OrderTest, Samples, TargetTest } from "./finding-test.ts";
export { findingTests } from "./findings/index.ts";
export { controlCell, judgeFinding, populationsFor } from "./judge.ts";
export * from "./populations/index.ts";
export { type People, type Pools, Replicates } from "./replicate.ts";
export * from "./result.ts";
export { rivalControls } from "./rivals.ts";
export { peakBothWays, peakOfDimension } from "./same-dimension.ts";
export { type Columns, Sample } from "./sample.ts";
export {
  type Agreement,
  classificationAt,
  compareStability,
  type Difference,
  type Estimate,
  FIRST_AGE,
  FORECASTS,
  type ForecastName,
  INTERVALS,
  organisedAt,
  type RetestSamples,
  type Risk,
  type SampleStability,
  SECOND_AGES,
  type SimulatedTransitions,
  type StabilityGroup,
  type StabilityResult,
} from "./stability/index.ts";
