import type { FindingTest } from "../finding-test.ts";
import { membership, r } from "./measures.ts";

export const frighteningToD: FindingTest = {
  finding: "frightening-to-d",
  sentence:
    "r of the number of frightening acts seen in three hours at home at 12 months with D against the rest at 13 months.",
  people: { home: 851 },
  targets: {
    r: {
      number: ({ home }) =>
        r(
          home.numbers("home_frightening_acts"),
          membership(home.words("lab_second_coder_classification"), "D"),
        ),
    },
  },
};
