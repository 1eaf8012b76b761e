import type { FindingTest, Samples } from "../finding-test.ts";
import { meanOf, membership, r } from "./measures.ts";

const secure = ({ parents }: Samples, who: "mother" | "father") =>
  membership(parents.words(`with_${who}_second_coder_classification`), "B");
const phi = (samples: Samples) => r(secure(samples, "mother"), secure(samples, "father"));

export const twoParentConcordance: FindingTest = {
  finding: "two-parent-concordance",
  sentence:
    "phi of B against the rest with the mother at 12 and with the father at 13 months; difference of the two shares in standard deviations. That the like marry the like is put in (r = .2 of parents' availability and of their attentiveness).",
  people: { parents: 950 },
  targets: {
    "r secure-mother x secure-father (newest)": { number: phi },
    "r (1997 estimate)": { number: phi, shownOnly: "Superseded by the newest estimate." },
    "mean-level difference g (father lower)": {
      number: (samples) => {
        const mother = meanOf(secure(samples, "mother"));
        const father = meanOf(secure(samples, "father"));
        return (father - mother) / Math.sqrt((mother * (1 - mother) + father * (1 - father)) / 2);
      },
    },
  },
};
