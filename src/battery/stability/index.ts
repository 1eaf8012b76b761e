/** Classifications of real samples at two times beside simulated ones. */

export { CODES, WAYS, type Ways } from "./codes.ts";
export { type ConstantKappa, conditionalOf, fitConstantKappa } from "./constant-kappa.ts";
export { withMargins } from "./fitted-margins.ts";
export { FORECAST_NAMES, FORECASTS, type ForecastName, logScore } from "./forecasts.ts";
export type {
  Agreement,
  Difference,
  Estimate,
  SampleStability,
  SimulatedTransitions,
  StabilityGroup,
  StabilityResult,
} from "./result.ts";
export {
  classificationAt,
  FIRST_AGE,
  INTERVALS,
  organisedAt,
  type RetestSamples,
  type Risk,
  SECOND_AGES,
} from "./simulated.ts";
export { compareStability } from "./stability.ts";
export type { Conditional } from "./tables.ts";
