/** Published findings, looked for in simulated lives. */

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
