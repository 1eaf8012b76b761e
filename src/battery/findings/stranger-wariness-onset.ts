import type { FindingTest, Samples } from "../finding-test.ts";
import { MILESTONE_MONTHS } from "../populations/index.ts";
import { atHalfOf, byMonth } from "./milestone-curve.ts";

const PUT_IN =
  "The curve of wariness by age is put in (8.1), after the same source; this shows that it comes out again.";

/** How much less children explore once a stranger is there, by age. */
const wariness = ({ milestones }: Samples) => {
  const before = milestones.numbers("lab_ep2_explore_share");
  const after = milestones.numbers("lab_ep3_explore_share");
  return byMonth(
    milestones,
    before.map((share, i) => share - (after[i] as number)),
  );
};

export const strangerWarinessOnset: FindingTest = {
  finding: "stranger-wariness-onset",
  sentence:
    "How much less of the time children explore in episode 3, with a stranger, than in episode 2: age at which half of the greatest loss is reached, and the loss at 12 months against that at 8.",
  people: { milestones: 420 },
  targets: {
    "onset, months": {
      number: (samples) => atHalfOf(wariness(samples), "rise"),
      arithmetic: PUT_IN,
    },
    "12 mo > 8 mo": {
      margins: (samples) => {
        const losses = wariness(samples);
        const at = (months: number) => losses[MILESTONE_MONTHS.indexOf(months)] as number;
        return [at(12) - at(8)];
      },
      arithmetic: PUT_IN,
    },
  },
};
