import type { Parameter } from "./parameters.ts";

/**
 * What is fitted. All are assumptions of the theory or of its community about which no number is
 * published, and each is known to move at least one of the targets (docs/calibration.md).
 */
export const parametersToFit: readonly Parameter[] = [
  { path: "community.availabilityMean", from: -0.5, to: 3 },
  { path: "community.availabilitySpread", from: 0.3, to: 2.2 },
  { path: "community.attentivenessMean", from: -2, to: 1.5 },
  { path: "community.attentivenessSpread", from: 0.4, to: 2 },
  { path: "community.inconsistencyMedian", from: 0.2, to: 1.6 },
  { path: "community.frighteningShare", from: 0.05, to: 0.6 },
  { path: "community.frighteningMean", from: 0.05, to: 3 },
  { path: "system.fearGain", from: 0.01, to: 0.2 },
  { path: "system.angryActs", from: 0.5, to: 12 },
  { path: "system.freezingThreshold", from: 0.02, to: 0.3 },
];
