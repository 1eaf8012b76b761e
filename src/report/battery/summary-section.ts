import type { BatteryResult, FindingResult, Label } from "../../battery/index.ts";
import { html, type Markup } from "../markup.ts";
import { counted } from "../numbers.ts";
import { intervalTallyText } from "./interval-tally.ts";
import { tallyText, type Verdict, verdictOf } from "./verdict.ts";

const VERDICTS: readonly Verdict[] = ["passed", "failed", "not scored", "not yet computed"];
const LABELS: readonly (readonly [label: Label, meaning: string])[] = [
  ["predicted", "no parameter is fitted to these"],
  ["calibrated", "parameters may be fitted to these: weak evidence where they pass"],
  ["arithmetic", "could not come out otherwise: set apart, no evidence"],
];

/** The first screen: counts, and what stands behind them. */
export function renderSummary({ findings, lives, replicates, quick }: BatteryResult): Markup {
  const all = Object.values(lives).reduce((sum, one) => sum + (one ?? 0), 0);
  const rough = quick
    ? html`<p class="notice">This was a quick look with fewer lives: verdicts near the edge of an interval may be otherwise in the full battery.</p>`
    : undefined;
  return html`<p class="tally">${tallyText(findings)}</p>
<p>Put in: behaviour of caregivers, temperaments of children, chance. Come out: beliefs, behaviour in the Strange Situation and at home, codes. No style or code is ever an input. Parameters may be fitted only to findings marked “calibrate”, and the coder’s rule has not been changed for any result. ${all > 0 ? `${all.toLocaleString("en")} simulated lives; ${counted(replicates, "replicate", "replicates")} of the size of the published studies.` : ""}</p>
<p class="intervals">${intervalTallyText(findings)}</p>
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
