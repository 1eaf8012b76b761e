import type { FindingTest, Samples } from "../finding-test.ts";
import { membership, r } from "./measures.ts";

const link = ({ community }: Samples) =>
  r(
    community.numbers("home_sensitivity"),
    membership(community.words("lab_second_coder_classification"), "B"),
  );
const MIXED = "Pools the Strange Situation with the Q-sort, whose links are closer.";

export const sensitivitySecurityR: FindingTest = {
  finding: "sensitivity-security-r",
  sentence:
    "Point-biserial r of sensitivity as rated in one visit of 15 minutes at 9 months, by two coders, with B against the rest at 12 months. The published r of 1997 is corrected for attenuation, the simulated one is not: the finding itself asks to fit to it all the same.",
  // The 21 studies of 1997 that used the Strange Situation.
  people: { community: 1099 },
  targets: {
    "mothers, all measures": { number: link, people: { community: 21_483 }, shownOnly: MIXED },
    "all caregivers": { number: link, people: { community: 22_914 }, shownOnly: MIXED },
    "SSP, non-clinical, observational (1997)": { number: link },
  },
};
