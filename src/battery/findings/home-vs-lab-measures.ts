import type { FindingTest } from "../finding-test.ts";
import { membership, r } from "./measures.ts";
import { reportedReactivity } from "./parent-report.ts";

export const homeVsLabMeasures: FindingTest = {
  finding: "home-vs-lab-measures",
  sentence:
    "r of the secure-base score of three hours at home at 12 months with B against the rest at 13, with sensitivity rated in the same visits, with reactivity as a parent reports it (reversed), and with the score eight months later.",
  people: { home: 13_835 },
  targets: {
    "AQS x SSP": {
      number: ({ home }) =>
        r(
          home.numbers("home_secure_base"),
          membership(home.words("lab_second_coder_classification"), "B"),
        ),
    },
    "AQS x sensitivity": {
      number: ({ home }) => r(home.numbers("home_secure_base"), home.numbers("home_sensitivity")),
    },
    "AQS x temperament": {
      number: ({ home }) => -r(home.numbers("home_secure_base"), reportedReactivity(home)),
    },
    "AQS retest": {
      number: ({ home }) =>
        r(home.numbers("home_secure_base"), home.numbers("home_again_secure_base")),
      // From the interval .13 to .42 by Fisher's z.
      people: { home: 156 },
    },
  },
};
