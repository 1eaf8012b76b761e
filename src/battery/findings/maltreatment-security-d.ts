import type { FindingTest, Samples, TargetTest } from "../finding-test.ts";
import type { RiskHome } from "../populations/index.ts";
import { oddsD, shareOf } from "./measures.ts";

/** Codes of those who grew up in one of the homes. */
function codesIn({ risk }: Samples, home: RiskHome): readonly string[] {
  const homes = risk.words("home");
  return risk.where((place) => homes[place] === home).words("lab_second_coder_classification");
}

/** d of the log-odds of one of these codes in a home, less that at low risk. */
const against = (home: RiskHome, ...these: readonly string[]): TargetTest => ({
  number: (samples) => oddsD(codesIn(samples, home), codesIn(samples, "low_risk"), ...these),
});

export const maltreatmentSecurityD: FindingTest = {
  finding: "maltreatment-security-d",
  sentence:
    "Log-odds ratios as d, of not being secure and of D, in homes that maltreat and in those under two and five social risks, against the community; social risk is load and nothing else.",
  people: { risk: 1824 },
  targets: {
    "maltreated: less secure, d": against("maltreating", "A", "C", "D"),
    "maltreated: more D, d": against("maltreating", "D"),
    "other high-risk: less secure, d": against("high_risk", "A", "C", "D"),
    "other high-risk: more D, d": against("high_risk", "D"),
    "five risks, D, d": against("five_risks", "D"),
    "D share in maltreated samples": {
      number: (samples) => shareOf(codesIn(samples, "maltreating"), "D"),
    },
  },
};
