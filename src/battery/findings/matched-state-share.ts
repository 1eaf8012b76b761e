import type { FindingTest, Samples } from "../finding-test.ts";
import { meanOf } from "./measures.ts";

const matched = ({ play }: Samples) =>
  [3, 6, 9].map((months) => meanOf(play.numbers(`at_${months}_months_baseline_matched_share`)));

export const matchedStateShare: FindingTest = {
  finding: "matched-state-share",
  sentence:
    "Mean share of two minutes of play in step at 3, 6 and 9 months, second by second: its mean, and its order.",
  people: { play: 18 },
  targets: {
    "matched share": { number: (samples) => meanOf(matched(samples)) },
    "3 < 6 < 9 months": {
      margins: (samples) => {
        const [three = 0, six = 0, nine = 0] = matched(samples);
        return [six - three, nine - six];
      },
    },
  },
};
