import type { BatteryResult, FindingResult } from "../../battery/index.ts";
import { html, type Markup } from "../markup.ts";
import { section } from "../section.ts";
import { sourceOf } from "./finding-section.ts";
import { anchorOf, findingTitle } from "./names.ts";
import { verdictOf } from "./verdict.ts";

/** Findings of which nothing was computed. */
export function missingOf(findings: readonly FindingResult[]): FindingResult[] {
  return findings.filter((one) => verdictOf(one) === "not yet computed");
}

/** Why nothing was computed: the reasons given with its targets. */
export function reasonOf({ targets }: FindingResult): string {
  const notes = targets.flatMap(({ note }) => (note === null ? [] : [note]));
  return notes.length === 0 ? "No reason was given." : [...new Set(notes)].join(" ");
}

/** Targets that are not computed although their finding is. */
export function missingTargetsOf(
  findings: readonly FindingResult[],
): readonly { readonly finding: FindingResult; readonly name: string; readonly reason: string }[] {
  return findings
    .filter((one) => verdictOf(one) !== "not yet computed")
    .flatMap((finding) =>
      finding.targets
        .filter(({ simulated }) => simulated === null)
        .map(({ name, note }) => ({ finding, name, reason: note ?? "No reason was given." })),
    );
}

/** What is missing, plainly. */
export function renderMissing({ findings }: BatteryResult): Markup {
  const missing = missingOf(findings);
  const targets = missingTargetsOf(findings);
  const part =
    targets.length === 0
      ? undefined
      : html`<h3>Parts of findings that are not computed</h3><ul class="missing">${targets.map(
          ({ finding, name, reason }) =>
            html`<li><a href="#${anchorOf(finding.id)}">${findingTitle(finding.id)}</a>: ${name}. ${reason}</li>`,
        )}</ul>`;
  const whole =
    missing.length === 0
      ? html`<p>Every finding is computed, at least in part.</p>`
      : html`<ul class="missing">${missing.map(
          (one) =>
            html`<li id="${anchorOf(one.id)}"><b>${findingTitle(one.id)}.</b> ${one.finding} <span class="muted">${sourceOf(one)}</span> <span class="reason">${reasonOf(one)}</span></li>`,
        )}</ul>`;
  return section("missing", "Not yet computed", html`${whole}${part}`);
}
