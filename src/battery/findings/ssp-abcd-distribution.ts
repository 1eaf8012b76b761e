import type { FindingTest, TargetTest } from "../finding-test.ts";
import { shareOf } from "./measures.ts";

const threeWay = (code: string): TargetTest => ({
  number: ({ community }) => shareOf(community.words("lab_second_coder_organised"), code),
});
const fourWay = (code: string): TargetTest => ({
  number: ({ community }) => shareOf(community.words("lab_second_coder_classification"), code),
  people: { community: 20_720 },
});

export const sspAbcdDistribution: FindingTest = {
  finding: "ssp-abcd-distribution",
  sentence:
    "Shares of the best-fitting organised codes, and of D, in a community coded by the frozen rule; the shares of all samples mix in samples at risk and are shown only.",
  people: { community: 1990 },
  targets: {
    "secure, 3-way": threeWay("B"),
    "avoidant, 3-way": threeWay("A"),
    "resistant, 3-way": threeWay("C"),
    "disorganized, middle-class samples": {
      number: ({ community }) => shareOf(community.words("lab_second_coder_classification"), "D"),
    },
    "secure, all samples 4-way": fourWay("B"),
    "avoidant, all samples 4-way": fourWay("A"),
    "resistant, all samples 4-way": fourWay("C"),
    "disorganized, all samples 4-way": fourWay("D"),
  },
};
