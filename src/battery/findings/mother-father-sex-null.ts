import type { FindingTest } from "../finding-test.ts";
import { shareOf } from "./measures.ts";

const CODES = ["A", "B", "C", "D"] as const;

export const motherFatherSexNull: FindingTest = {
  finding: "mother-father-sex-null",
  sentence:
    "Greatest difference in the share of a code between mothers and fathers, or between ages of 11, 15 and 20 months; nothing in the model knows the sex of a child.",
  people: { parents: 10_360, ages: 10_360 },
  targets: {
    "max |difference in share|": {
      number: ({ parents, ages }) => {
        const codes = ages.words("lab_second_coder_classification");
        const days = ages.numbers("lab_age_days");
        const atAge = [...new Set(days)].map((age) => codes.filter((_, i) => days[i] === age));
        const withParent = ["mother", "father"].map((who) =>
          parents.words(`with_${who}_second_coder_classification`),
        );
        return Math.max(
          ...[atAge, withParent].flatMap((groups) =>
            CODES.map((code) => rangeOf(groups.map((group) => shareOf(group, code)))),
          ),
        );
      },
    },
  },
};

function rangeOf(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}
