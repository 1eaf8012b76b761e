import type { FindingTest, Samples } from "../finding-test.ts";
import { LONG_RUN_YEARS } from "../populations/index.ts";
import { levellingOff } from "./long-run-fit.ts";
import { meanOf, membership, r } from "./measures.ts";

const [FIRST = 1, ...LATER] = LONG_RUN_YEARS;
const LAST = LATER.at(-1);
const CONTESTED =
  "It is contested whether correlations level off; what the model does is reported.";

/** r of what is expected at one year with the same at each later age. */
function stabilities({ longRun }: Samples): number[] {
  const at = (years: number) => longRun.numbers(`at_${years}_expectation_logit`);
  return LATER.map((years) => r(at(FIRST), at(years)));
}

export const longRunAsymptote: FindingTest = {
  finding: "long-run-asymptote",
  sentence:
    "r of the answer expected to a quiet signal at 1 year, by the caregiver and in general, free of any error of measurement, with the same at 2, 4, 6, 12 and 19, their mean, and where a curve a + b exp(-t/tau) through them levels off; phi of B at 12 months with an interview at 19.",
  people: { longRun: 857 },
  targets: {
    "asymptote, Fraley 2002": {
      number: (samples) =>
        levellingOff(
          LATER.map((years) => years - FIRST),
          stabilities(samples),
        ).asymptote,
      shownOnly: CONTESTED,
    },
    "overall r, Pinquart 2013": {
      number: (samples) => meanOf(stabilities(samples)),
      shownOnly: CONTESTED,
    },
    "SSP to AAI at 18, SECCYD": {
      number: ({ longRun }) =>
        r(
          membership(longRun.words("lab_second_coder_classification"), "B"),
          membership(longRun.words(`at_${LAST}_state_of_mind`), "autonomous"),
        ),
      shownOnly: CONTESTED,
    },
  },
};
