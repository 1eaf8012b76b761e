import type { Control } from "./controls.ts";
import type { Variant } from "./populations/index.ts";

function rival(
  learner: Variant["learner"],
  title: string,
  what: string,
  quantities: Variant["quantities"],
): Control {
  return { name: learner, kind: "rival", title, what, variant: { learner, quantities } };
}

/**
 * Other learners in the model's place (docs/rivals.md). Nothing is fitted for any of them: all live
 * with the model's values.
 */
export const rivalControls: readonly Control[] = [
  rival(
    "q-learning",
    "Q-learning",
    "Values per figure and loudness by the error of prediction; with the model's values, not its own.",
    {},
  ),
  rival(
    "beta-counts",
    "Counts of answers",
    "Counts per figure, whatever the loudness; with the model's values, not its own.",
    {},
  ),
  rival(
    "availability-pull",
    "Availability × pull",
    "A geometric cure model per figure; with the model's values, not its own.",
    {},
  ),
];
