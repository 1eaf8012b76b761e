/** Fitting: what is assumed is moved until simulated lives show what was published. */

export {
  type Calibration,
  type CalibrationPlan,
  calibrate,
  MEMBERS,
  type Measure,
  type Trial,
  trialsOf,
} from "./calibrate.ts";
export { checkParameters, fittableQuantities, type Parameter } from "./parameters.ts";
export { parametersToFit } from "./parameters-to-fit.ts";
export {
  type CalibrationResult,
  type FittedParameter,
  type FittedTarget,
  resultOf,
  TRADE_OFF,
} from "./result.ts";
export { MOST_SEED, MOST_STEPS, seedOfStep } from "./seeds.ts";
export { type Statistic, statisticsOf } from "./statistics.ts";
export {
  type CalibrationTarget,
  forCalibration,
  type LeftOut,
  type LivedSamples,
  PredictedFindingError,
  targetsOf,
} from "./targets.ts";
