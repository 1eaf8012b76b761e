import type { Parameter } from "./parameters.ts";

/**
 * What is fitted. All are assumptions of the theory or of its community about which no number is
 * published, and each is known to move at least one of the targets (docs/calibration.md).
 */
export const parametersToFit: readonly Parameter[] = [
  { path: "community.availabilityMean", from: 0, to: 3 },
  { path: "community.availabilitySpread", from: 0.3, to: 2.2 },
  { path: "community.attentivenessMean", from: -2, to: 1.5 },
  { path: "community.wanderingMean", from: 0.2, to: 2.5 },
  { path: "system.wanderingMonths", from: 1, to: 24 },
  { path: "community.frighteningShare", from: 0.05, to: 0.7 },
  { path: "community.frighteningMean", from: 0.05, to: 3 },
  { path: "system.freezingThreshold", from: 0.02, to: 0.3 },
  { path: "system.angryActs", from: 0.5, to: 12 },
  { path: "system.departureSting", from: 0.05, to: 0.5 },
  { path: "system.aloneThreat", from: 0.3, to: 0.85 },
];
