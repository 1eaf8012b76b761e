import type { FindingKey } from "../../literature/index.ts";

/**
 * Findings for prediction that had been looked at when the theory, or a coder, was changed because of
 * what was seen: no number is fitted to them, but they are no blind predictions any more
 * (docs/findings.md).
 */
export const SEEN_BEFORE: Readonly<Partial<Record<FindingKey, string>>> = {
  "two-parent-concordance":
    "No blind prediction: that nobody is called who is not in this place (docs/model.md, section 11, change 15) was written after this finding had been seen to fail. No number was fitted to it.",
  "protest-despair-detachment":
    "No blind prediction: that cool days must run from the return on, a rule of the coder, was written after twelve children of this population had been looked at; and the theory of absence was written with these phases in view. No number was fitted to it.",
  "life-events-lawful-change":
    "No blind prediction: it had been seen to fail before two interviews were made one, whose border is fitted to the shares of adults (docs/adults.md). No number was fitted to this finding.",
  "therapy-security-shift":
    "No blind prediction: after the order of the arms had been seen to hold, the stricter margin of no significant change in the control arms was asked for, which fails.",
};
