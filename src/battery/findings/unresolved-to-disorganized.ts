import type { FindingTest } from "../finding-test.ts";
import { r } from "./measures.ts";
import { coded, unresolved } from "./state-of-mind.ts";

export const unresolvedToDisorganized: FindingTest = {
  finding: "unresolved-to-disorganized",
  sentence:
    "phi of a parent who is unresolved by the interview with D against the rest in its child at 12 months. That it be smaller than the link of secure states of mind with security is asked for, too: compare the finding on that. Nobody dies in these childhoods, so what is unresolved is fear.",
  people: { lineage: 4819 },
  targets: {
    r: { number: ({ lineage }) => r(unresolved(lineage), coded(lineage, "D")) },
  },
};
