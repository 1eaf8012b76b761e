import { html, type Markup } from "../markup.ts";
import type { Verdict } from "./verdict.ts";

const SIGNS: Readonly<Record<Verdict, string>> = {
  passed: "●",
  failed: "✕",
  "not scored": "◇",
  "not yet computed": "–",
};

/** A verdict as a sign and a word. */
export function verdictMark(verdict: Verdict): Markup {
  const kind = verdict === "passed" || verdict === "failed" ? verdict : "open";
  return html`<span class="verdict ${kind}"><span aria-hidden="true">${SIGNS[verdict]}</span> ${verdict}</span>`;
}
