import type { FindingTest, TargetTest } from "../finding-test.ts";
import { d, membership } from "./measures.ts";
import { reportedReactivity } from "./parent-report.ts";

const difference = (...codes: readonly string[]): TargetTest => ({
  number: ({ community }) =>
    d(
      reportedReactivity(community),
      membership(community.words("lab_second_coder_classification"), ...codes),
    ),
});

export const temperamentResistanceNotAvoidance: FindingTest = {
  finding: "temperament-resistance-not-avoidance",
  sentence:
    "d of negative reactivity, as a parent reports it with an error, between children with a code and all others.",
  people: { community: 11_440 },
  targets: {
    "insecure vs secure, d": difference("A", "C", "D"),
    "resistant, d": difference("C"),
    "avoidant, d": difference("A"),
    "disorganized, d": difference("D"),
  },
};
