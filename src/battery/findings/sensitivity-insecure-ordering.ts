import type { FindingTest, TargetTest } from "../finding-test.ts";
import { membership, r } from "./measures.ts";

const link = (code: string): TargetTest => ({
  number: ({ community }) =>
    r(
      community.numbers("home_sensitivity"),
      membership(community.words("lab_second_coder_classification"), code),
    ),
});

export const sensitivityInsecureOrdering: FindingTest = {
  finding: "sensitivity-insecure-ordering",
  sentence:
    "Point-biserial r of sensitivity as rated in one visit of 15 minutes at 9 months with A, with C and with D, each against the rest, at 12 months.",
  // 43 of 159 samples of the meta-analysis, and of its people as many in proportion.
  people: { community: 5810 },
  targets: {
    avoidant: link("A"),
    resistant: link("C"),
    // 24 samples.
    disorganized: { ...link("D"), people: { community: 3243 } },
  },
};
