import type { FindingKey } from "../../literature/index.ts";

/**
 * Findings for prediction that had been seen to fail when the theory was changed because of it: no
 * number is fitted to them, but they are no blind predictions any more (docs/findings.md).
 */
export const SEEN_BEFORE: Readonly<Partial<Record<FindingKey, string>>> = {
  "two-parent-concordance":
    "No blind prediction: that nobody is called who is not in this place (docs/model.md, section 11, change 15) was written after this finding had been seen to fail. No number was fitted to it.",
};
