import type { FindingTest, TargetTest } from "../finding-test.ts";
import type { Sample } from "../sample.ts";
import { oddsD, shareOf } from "./measures.ts";

const codes = (sample: Sample) => sample.words("lab_second_coder_classification");

/** d of the log-odds, institution less family, of one of these codes. */
const against = (...these: readonly string[]): TargetTest => ({
  number: ({ institution, family }) => oddsD(codes(institution), codes(family), ...these),
  people: { family: 399 },
});

export const institutionDistribution: FindingTest = {
  finding: "institution-distribution",
  sentence:
    "Shares of codes with the favourite nurse at 18 months in a home with staff in shifts, and log-odds ratios against children of the community as d; nobody frightens there. Every tape is classified here.",
  people: { institution: 399 },
  targets: {
    secure: { number: ({ institution }) => shareOf(codes(institution), "B") },
    "insecure organized": {
      number: ({ institution }) =>
        shareOf(codes(institution), "A") + shareOf(codes(institution), "C"),
    },
    "disorganized / cannot classify": {
      number: ({ institution }) => shareOf(codes(institution), "D"),
    },
    "d insecure vs family-reared": against("A", "C", "D"),
    "d D vs family-reared": against("D"),
  },
};
