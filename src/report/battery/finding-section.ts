import type { BatteryResult, FindingResult, TargetResult } from "../../battery/index.ts";
import type { FindingKey } from "../../literature/index.ts";
import { html, type Markup } from "../markup.ts";
import { section } from "../section.ts";
import { AXES, metricOf } from "./metric.ts";
import { anchorOf, DOMAIN_ORDER, domainTitle, findingTitle } from "./names.ts";
import { SEEN_BEFORE } from "./seen-before.ts";
import { BRACKETS, wordsOfTarget } from "./target-words.ts";
import { verdictOf } from "./verdict.ts";
import { verdictMark } from "./verdict-mark.ts";

export type FailureTexts = Readonly<Partial<Record<FindingKey, string>>>;

/** Every finding of which anything was computed; those that fail are open. */
export function renderFindings({ findings }: BatteryResult, failures: FailureTexts): Markup {
  const computed = findings.filter((one) => verdictOf(one) !== "not yet computed");
  const domains = DOMAIN_ORDER.map((domain) => computed.filter((one) => one.domain === domain));
  return section(
    "findings",
    "Finding by finding",
    html`<p class="note">${BRACKETS} Means of replicates are followed by their standard deviation. Distance: from the middle of the interval, in half-widths; within ±1 passes. Findings that fail are open.</p>
${domains
  .filter((some) => some.length > 0)
  .map(
    (some) =>
      html`<h3>${domainTitle(some[0]?.domain ?? "adult")}</h3>${some.map((one) => renderFinding(one, failures))}`,
  )}`,
  );
}

function renderFinding(finding: FindingResult, failures: FailureTexts): Markup {
  const { id, label, caveat, N, use } = finding;
  const verdict = verdictOf(finding);
  const seen = SEEN_BEFORE[id];
  const marked = seen === undefined ? label : `${label}, seen before`;
  const opening = html`${verdictMark(verdict)} <span class="muted">${marked}</span>`;
  const body = html`<p class="claim">${finding.finding}</p>
<dl class="about">
<div><dt>source</dt><dd>${sourceOf(finding)}</dd></div>
<div><dt>N of the source</dt><dd>${N}</dd></div>
<div><dt>how far the numbers were checked</dt><dd>${checkedOf(finding.targets)}</dd></div>
${caveat === null ? undefined : html`<div><dt>caveat</dt><dd>${caveat}</dd></div>`}
<div><dt>what was computed</dt><dd>${finding.statistic}</dd></div>
<div><dt>use</dt><dd>${use === "calibrate" ? "parameters may be fitted to it" : "no parameter is fitted to it"}</dd></div>
${seen === undefined ? undefined : html`<div class="seen-before"><dt>seen before</dt><dd>${seen}</dd></div>`}
</dl>
${renderTargets(finding)}
${verdict === "failed" ? renderFailure(failures[id]) : undefined}`;
  const title = findingTitle(id);
  return html`<details class="group finding" id="${anchorOf(id)}"${verdict === "failed" ? html` open` : undefined}><summary><span class="title">${title}</span> ${opening}</summary>
${body}</details>`;
}

function renderFailure(text: string | undefined): Markup {
  const said =
    text ??
    "It does not fail in the published run of the battery, so nothing is written about it; seed, lives or quantities are others here.";
  return html`<h4>Why it fails, and what was tried</h4><p>${said}</p>`;
}

/** A source with its DOI to follow; a page loads nothing by itself. */
export function sourceOf({ source, doi }: Pick<FindingResult, "source" | "doi">): Markup {
  if (doi === null) return html`${source}. No DOI.`;
  return html`${source}. <a href="https://doi.org/${doi}" rel="noreferrer">doi:${doi}</a>`;
}

/** In how many words the check is told: one for all targets, or each with its targets. */
function checkedOf(targets: readonly TargetResult[]): string {
  const kinds = [...new Set(targets.map(({ checked }) => checked))];
  if (kinds.length === 1) return `${kinds[0]}`;
  return kinds
    .map((kind) => {
      const names = targets.filter(({ checked }) => checked === kind).map(({ name }) => name);
      return `${kind}: ${names.join("; ")}`;
    })
    .join(". ");
}

function renderTargets(finding: FindingResult): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Targets of: ${findingTitle(finding.id)}"><table class="targets">
<thead><tr><th scope="col">target</th><th scope="col">published</th><th scope="col">simulated</th><th scope="col">replicates inside</th><th scope="col">from the middle, half-widths</th><th scope="col">n</th><th scope="col">label</th><th scope="col">verdict</th></tr></thead>
<tbody>${finding.targets.map((target) => renderTarget(finding, target))}</tbody></table></div>`;
}

function renderTarget(finding: FindingResult, target: TargetResult): Markup {
  const words = wordsOfTarget(finding, target);
  const scale =
    target.point === null
      ? undefined
      : html`<small>${AXES[metricOf(finding.id, target.name)]}</small>`;
  const note = target.note === null ? undefined : html`<small>${target.note}</small>`;
  return html`<tr><th scope="row">${words.name}${scale}${note}</th><td>${words.human}${target.ciKind === "order" ? undefined : html`<small>${target.ciKind}</small>`}</td><td>${words.simulated}</td><td>${words.inside}</td><td>${words.distance}</td><td>${target.simulated?.n.toLocaleString("en") ?? "–"}</td><td>${words.label}</td><td>${verdictMark(words.verdict)}</td></tr>`;
}
