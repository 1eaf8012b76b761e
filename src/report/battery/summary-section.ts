import type { BatteryResult, FindingResult, Label } from "../../battery/index.ts";
import { html, type Markup } from "../markup.ts";
import { counted } from "../numbers.ts";
import { tallyText, type Verdict, verdictOf } from "./verdict.ts";

const VERDICTS: readonly Verdict[] = ["passed", "failed", "not scored", "not yet computed"];
const LABELS: readonly (readonly [label: Label, meaning: string])[] = [
  ["predicted", "never used for tuning"],
  ["calibrated", "may be used for tuning: weak evidence where it passes"],
  ["arithmetic", "could not come out otherwise: set apart, no evidence"],
];

/** The first screen: counts, and what stands behind them. */
export function renderSummary({ findings, lives, replicates, quick }: BatteryResult): Markup {
  const all = Object.values(lives).reduce((sum, one) => sum + (one ?? 0), 0);
  const rough = quick
    ? html`<p class="notice">This was a quick look with few lives and few replicates: verdicts near the edge of an interval may be otherwise in the full battery.</p>`
    : undefined;
  return html`<p class="tally">${tallyText(findings)}</p>
<p>Put in: behaviour of caregivers, temperaments of children, chance. Come out: beliefs, behaviour in the Strange Situation and at home, codes. No style or code is ever an input. Only findings marked “calibrate” may be used for tuning, and the coder’s rule was frozen before any result was seen. ${all > 0 ? `${all.toLocaleString("en")} simulated lives; ${counted(replicates, "replicate", "replicates")} of the size of the published studies.` : ""}</p>
${rough}
<div class="scroll" tabindex="0" role="region" aria-label="Findings by verdict"><table class="tally-table">
<thead><tr><th scope="col">findings</th>${VERDICTS.map((verdict) => html`<th scope="col">${verdict}</th>`)}</tr></thead>
<tbody>${LABELS.map(([label, meaning]) => renderLabel(findings, label, meaning))}</tbody></table></div>`;
}

function renderLabel(findings: readonly FindingResult[], label: Label, meaning: string): Markup {
  const own = findings.filter((one) => one.label === label);
  const count = (verdict: Verdict) => own.filter((one) => verdictOf(one) === verdict).length;
  return html`<tr class="${label === "arithmetic" ? "aside" : ""}"><th scope="row">${label}<small>${meaning}</small></th>${VERDICTS.map(
    (verdict) => html`<td>${count(verdict)}</td>`,
  )}</tr>`;
}
