import type { FindingTest, Samples } from "../finding-test.ts";
import { r } from "./measures.ts";

const link = ({ therapies }: Samples) =>
  r(therapies.numbers("course_repaired_share"), therapies.numbers("therapy_gain_logit"));

export const ruptureRepairOutcome: FindingTest = {
  finding: "rupture-repair-outcome",
  sentence:
    "r of the share of ruptures that were repaired, as ratings from session to session show them, with the gain of security in general by the end of half a year; clients without a rupture are left out.",
  people: { therapies: 148 },
  targets: {
    "2018, r": { number: link, people: { therapies: 1314 } },
    "2011, r": { number: link },
  },
};
