import type { FindingTest, Samples } from "../finding-test.ts";
import { meanOf } from "./measures.ts";

/** At each age other pairs, a third of all. */
const matched = ({ play }: Samples) => {
  const child = play.numbers("child");
  return [3, 6, 9].map((months, third) =>
    meanOf(
      play
        .numbers(`at_${months}_months_baseline_matched_share`)
        .filter((_, i) => (child[i] as number) % 3 === third),
    ),
  );
};

export const matchedStateShare: FindingTest = {
  finding: "matched-state-share",
  sentence:
    "Mean share of two minutes of play in step at 3, 6 and 9 months, second by second: its mean, and its order.",
  people: { play: 54 },
  targets: {
    "matched share": { number: (samples) => meanOf(matched(samples)) },
    "3 < 6 < 9 months": {
      arithmetic:
        "That the child's part in mending grows with age is put in (8.1), for this finding.",
      margins: (samples) => {
        const [three = 0, six = 0, nine = 0] = matched(samples);
        return [six - three, nine - six];
      },
    },
  },
};
