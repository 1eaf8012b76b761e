import type { FindingTest, Samples } from "../finding-test.ts";
import { MILESTONE_MONTHS } from "../populations/index.ts";
import { atHalfOf, byMonth } from "./milestone-curve.ts";

const PUT_IN =
  "The curve of protest by age is put in (8.2), after the same source; this shows that it comes out again.";

/** Mean share of time spent crying while the caregiver is away, by age. */
const protest = ({ milestones }: Samples) =>
  byMonth(milestones, milestones.numbers("lab_ep4_cry_share"));

export const separationProtestCurve: FindingTest = {
  finding: "separation-protest-curve",
  sentence:
    "Mean share of time spent crying in episode 4, a departure of up to three minutes: age at which half of its greatest value is reached, of the greatest value, and at which it is back at half of it.",
  people: { milestones: 420 },
  targets: {
    "onset, months": {
      number: (samples) => atHalfOf(protest(samples), "rise"),
      arithmetic: PUT_IN,
    },
    "peak, months": {
      number: (samples) => {
        const shares = protest(samples);
        return MILESTONE_MONTHS[shares.indexOf(Math.max(...shares))] as number;
      },
      arithmetic: PUT_IN,
    },
    "low again, months": {
      number: (samples) => atHalfOf(protest(samples), "fall"),
      arithmetic: PUT_IN,
    },
  },
};
