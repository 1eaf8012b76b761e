import { kappa } from "../../numerics/index.ts";
import type { FindingTest, Samples } from "../finding-test.ts";
import { RETEST_MONTHS } from "../populations/index.ts";
import { membership, r } from "./measures.ts";

const [FIRST, ...LATER] = RETEST_MONTHS;

/** The first codes, and of each child those of one later age: a third of the children each. */
function pairs({ retest }: Samples): [string[], string[]] {
  const later = LATER.map((months) =>
    retest.words(`at_${months}_months_second_coder_classification`),
  );
  const child = retest.numbers("child");
  const again = child.map((number, i) => later[number % later.length]?.[i] as string);
  return [retest.words(`at_${FIRST}_months_second_coder_classification`), again];
}

export const earlyStability: FindingTest = {
  finding: "early-stability",
  sentence:
    "phi of B against the rest, and kappa of A, B, C and D, at 12 months and at 18, 24 or 36 months, a third of the children each.",
  people: { retest: 4200 },
  targets: {
    "secure/insecure r": {
      number: (samples) => {
        const [first, again] = pairs(samples);
        return r(membership(first, "B"), membership(again, "B"));
      },
    },
    "4-way kappa": {
      number: (samples) => {
        const [first, again] = pairs(samples);
        return kappa(first, again).point;
      },
    },
  },
};
