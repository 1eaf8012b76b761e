import type { Parameter } from "./parameters.ts";

/**
 * What is fitted. All are assumptions of the theory or of its community about which no number is
 * published, and each is known to move at least one of the targets (docs/calibration.md).
 */
export const parametersToFit: readonly Parameter[] = [
  { path: "community.availabilityMean", from: 0.3, to: 2.5 },
  { path: "community.availabilitySpread", from: 0.4, to: 1.8 },
  { path: "community.attentivenessMean", from: -1.8, to: 1 },
  { path: "community.wanderingMean", from: 0.5, to: 2.2 },
  { path: "system.wanderingMonths", from: 1, to: 14 },
  { path: "community.frighteningShare", from: 0.05, to: 0.6 },
  { path: "community.frighteningMean", from: 0.05, to: 2 },
  { path: "system.freezingThreshold", from: 0.03, to: 0.25 },
  { path: "system.angryActs", from: 1, to: 9 },
  { path: "system.departureSting", from: 0.25, to: 0.8 },
  { path: "system.aloneThreat", from: 0.4, to: 0.9 },
];
