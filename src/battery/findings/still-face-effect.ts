import type { FindingTest, OrderTest } from "../finding-test.ts";
import type { Sample } from "../sample.ts";
import { meanOf, r } from "./measures.ts";

const mean = (sample: Sample, episode: string, measure: string) =>
  meanOf(sample.numbers(`at_5_months_${episode}_${measure}_share`));

/** Margins of `less < more`, each an episode and a measure. */
function rises(
  ...pairs: readonly (readonly [measure: string, less: string, more: string])[]
): OrderTest {
  return {
    margins: ({ play }) =>
      pairs.map(([measure, less, more]) => mean(play, more, measure) - mean(play, less, measure)),
  };
}

const IN_STEP =
  "Smiles and looks belong to being in step here, and nobody is in step with a still face.";

export const stillFaceEffect: FindingTest = {
  finding: "still-face-effect",
  sentence:
    "Mean shares of time with positive affect, gaze and negative affect at 5 months, still face against the play before it, and play after it against the play before; r of sensitivity, as rated in a visit of 15 minutes, with positive affect in the still face.",
  // A single study of usual size.
  people: { play: 40 },
  targets: {
    "positive affect: still < baseline": {
      ...rises(["positive", "still", "baseline"]),
      arithmetic: IN_STEP,
    },
    "gaze: still < baseline": { ...rises(["gaze", "still", "baseline"]), arithmetic: IN_STEP },
    "negative affect: still > baseline": rises(["negative", "baseline", "still"]),
    "reunion positive < baseline, negative > baseline": rises(
      ["positive", "reunion", "baseline"],
      ["negative", "baseline", "reunion"],
    ),
    "higher sensitivity -> more infant positive affect in still-face": {
      margins: ({ play }) => [
        r(play.numbers("home_sensitivity"), play.numbers("at_5_months_still_positive_share")),
      ],
    },
  },
};
