import type { Parameter } from "./parameters.ts";

/**
 * What is fitted. All are assumptions of the theory or of its community about which no number is
 * published, and each is known to move at least one of the targets (docs/calibration.md).
 */
export const parametersToFit: readonly Parameter[] = [
  { path: "community.availabilityMean", from: 0.8, to: 2.4 },
  { path: "community.availabilitySpread", from: 0.5, to: 1.6 },
  { path: "community.attentivenessMean", from: -1.2, to: 0.8 },
  { path: "community.wanderingMean", from: 0.8, to: 2.6 },
  { path: "system.wanderingMonths", from: 1.5, to: 13 },
  { path: "community.frighteningShare", from: 0.15, to: 0.55 },
  { path: "community.frighteningMean", from: 0.2, to: 2 },
  { path: "system.freezingThreshold", from: 0.05, to: 0.22 },
  { path: "system.angryActs", from: 2, to: 7 },
  { path: "system.departureSting", from: 0.15, to: 0.8 },
  { path: "system.separationThreat", from: 0.1, to: 0.4 },
  { path: "system.aloneThreat", from: 0.4, to: 0.9 },
];
