import type { JSX } from "preact";
import type { Verdict } from "../../../src/report/index.ts";
import { words } from "../../words/index.ts";

const SIGNS: Readonly<Record<Verdict, string>> = {
  passed: "●",
  failed: "✕",
  "not scored": "◇",
  "not yet computed": "–",
};

/** A verdict as a sign and a word. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }): JSX.Element {
  return (
    <span class={`verdict ${verdict.replaceAll(" ", "-")}`}>
      <span aria-hidden="true">{SIGNS[verdict]}</span> {words.value.findings.verdicts[verdict]}
    </span>
  );
}
