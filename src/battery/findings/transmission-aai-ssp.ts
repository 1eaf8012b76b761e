import type { FindingTest, Samples } from "../finding-test.ts";
import { r } from "./measures.ts";
import { autonomous, coded } from "./state-of-mind.ts";

const link = ({ lineage }: Samples) => r(autonomous(lineage), coded(lineage, "B"));

export const transmissionAaiSsp: FindingTest = {
  finding: "transmission-aai-ssp",
  sentence:
    "phi of a parent's state of mind, autonomous and not unresolved against the rest, read out with error when it is grown, with B against the rest in its child at 12 months.",
  people: { lineage: 4819 },
  targets: {
    "secure-autonomous to secure, r": { number: link },
    "IPD estimate, r": { number: link, people: { lineage: 4396 } },
    "1995 estimate, r": { number: link, shownOnly: "Superseded by the newer estimates." },
  },
};
