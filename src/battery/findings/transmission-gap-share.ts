import type { FindingTest, Samples } from "../finding-test.ts";
import { autonomous, coded, pathsOf } from "./state-of-mind.ts";

const share = ({ lineage }: Samples) =>
  pathsOf(autonomous(lineage), lineage.numbers("home_sensitivity"), coded(lineage, "B")).share;

export const transmissionGapShare: FindingTest = {
  finding: "transmission-gap-share",
  sentence:
    "r of the parent's state of mind with sensitivity as rated in one visit of 15 minutes at 9 months, times the path from that to B at 12 months with the state of mind held, as a share of the whole link.",
  people: { lineage: 4819 },
  targets: {
    "share mediated, single-sample": { number: share },
    "share mediated (1995: .34 x .24 / .47)": {
      number: share,
      shownOnly: "Computed from numbers that were not checked.",
    },
  },
  missing: "Mentalisation has no read-out of its own here.",
};
