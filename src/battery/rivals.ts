import type { LearnerName } from "../model/index.ts";
import type { Control } from "./controls.ts";
import type { Variant } from "./populations/index.ts";

type Quantities = Variant["quantities"];

function rival(
  name: string,
  title: string,
  what: string,
  learner: LearnerName,
  quantities: Quantities,
): Control {
  return { name, kind: "rival", title, what, variant: { learner, quantities } };
}

/**
 * Other learners in the model's place (docs/rivals.md), each with the quantities that were fitted
 * with it, to the same findings with the same effort as the model's (docs/calibration-*.json; a test
 * holds them equal).
 */
export const rivalControls: readonly Control[] = [
  rival(
    "q-learning",
    "Q-learning",
    "Values per figure and loudness by the error of prediction.",
    "q-learning",
    {
      "community.availabilityMean": 1.8,
      "community.availabilitySpread": 0.87,
      "community.attentivenessMean": 0.32,
      "community.wanderingMean": 1.7,
      "system.wanderingMonths": 6.3,
      "community.frighteningShare": 0.38,
      "community.frighteningMean": 1.2,
      "system.freezingThreshold": 0.17,
      "system.angryActs": 3,
      "system.departureSting": 0.47,
      "system.separationThreat": 0.3,
      "system.aloneThreat": 0.67,
    },
  ),
  rival(
    "beta-counts",
    "Counts of answers",
    "Counts per figure, whatever the loudness.",
    "beta-counts",
    {
      "community.availabilityMean": 1.9,
      "community.availabilitySpread": 0.94,
      "community.attentivenessMean": 0.23,
      "community.wanderingMean": 1.6,
      "system.wanderingMonths": 8.8,
      "community.frighteningShare": 0.33,
      "community.frighteningMean": 0.99,
      "system.freezingThreshold": 0.14,
      "system.angryActs": 3.7,
      "system.departureSting": 0.56,
      "system.separationThreat": 0.3,
      "system.aloneThreat": 0.71,
    },
  ),
  rival(
    "availability-pull",
    "Availability × pull",
    "A geometric cure model per figure.",
    "availability-pull",
    {
      "community.availabilityMean": 2,
      "community.availabilitySpread": 1.1,
      "community.attentivenessMean": 0.32,
      "community.wanderingMean": 1.5,
      "system.wanderingMonths": 10,
      "community.frighteningShare": 0.28,
      "community.frighteningMean": 1.1,
      "system.freezingThreshold": 0.14,
      "system.angryActs": 3.7,
      "system.departureSting": 0.5,
      "system.separationThreat": 0.28,
      "system.aloneThreat": 0.75,
    },
  ),
  rival(
    "additive",
    "Worth + availability",
    "The model itself without intensity (ι = 0).",
    "bid-response",
    {
      "system.intensityTerm": 0,
      "community.availabilityMean": 2.1,
      "community.availabilitySpread": 1,
      "community.attentivenessMean": 0.19,
      "community.wanderingMean": 1.3,
      "system.wanderingMonths": 8,
      "community.frighteningShare": 0.3,
      "community.frighteningMean": 0.98,
      "system.freezingThreshold": 0.13,
      "system.angryActs": 5.6,
      "system.departureSting": 0.56,
      "system.separationThreat": 0.22,
      "system.aloneThreat": 0.74,
    },
  ),
];
