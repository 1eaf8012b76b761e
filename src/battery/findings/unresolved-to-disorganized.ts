import type { FindingTest } from "../finding-test.ts";
import { r } from "./measures.ts";
import { coded, unresolved } from "./state-of-mind.ts";

export const unresolvedToDisorganized: FindingTest = {
  finding: "unresolved-to-disorganized",
  sentence:
    "phi of a parent who is unresolved by the interview with D against the rest in its child at 12 months.",
  people: { lineage: 4819 },
  targets: {
    r: { number: ({ lineage }) => r(unresolved(lineage), coded(lineage, "D")) },
  },
};
