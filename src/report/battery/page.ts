import type { BatteryResult, ControlsResult, StabilityResult } from "../../battery/index.ts";
import { framePage, ONE_LINE } from "../frame.ts";
import { html, type Markup } from "../markup.ts";
import { PAGE_STYLE } from "../style.ts";
import { renderControls } from "./controls-section.ts";
import { FAILURES } from "./failures.ts";
import { type FailureTexts, renderFindings } from "./finding-section.ts";
import { renderMissing } from "./missing.ts";
import { renderNumbers } from "./numbers-section.ts";
import { renderOrders } from "./orders-section.ts";
import { renderOverview } from "./overview-section.ts";
import { renderBatteryReading } from "./reading-section.ts";
import { renderStability } from "./stability-section.ts";
import { BATTERY_STYLE } from "./style.ts";
import { renderSummary } from "./summary-section.ts";

/** What a page of the battery may show beside its result. */
export interface BatteryExtras {
  /** Why findings fail; without it what is known of the published run. */
  readonly failures?: FailureTexts;
  readonly controls?: ControlsResult;
  /** Simulated transitions held against counts of real samples. */
  readonly stability?: StabilityResult;
}

/**
 * The battery's result as one HTML file that needs nothing else: no network, no script, no other
 * file.
 *
 * @param result every finding with what was published and what was simulated, shares as parts of 1
 */
export function renderBatteryReport(result: BatteryResult, extras: BatteryExtras = {}): string {
  const { controls, stability, failures = FAILURES } = extras;
  const parts: readonly (readonly [id: string, name: string, content: Markup | undefined])[] = [
    ["overview", "Overview", renderOverview(result)],
    ["orders", "Orders", renderOrders(result)],
    ["controls", "Ablations and rivals", controls && renderControls(result, controls)],
    ["stability", "Stability", stability && renderStability(stability)],
    ["numbers", "Every number", renderNumbers(result)],
    ["findings", "Finding by finding", renderFindings(result, failures)],
    ["missing", "Not yet computed", renderMissing(result)],
    ["reading", "How to read this", renderBatteryReading()],
  ];
  const shown = parts.flatMap(([id, name, content]) => (content ? [{ id, name, content }] : []));
  const { version, seed, learner } = result;
  return framePage({
    version,
    title: "Published findings, looked for in simulated lives",
    style: PAGE_STYLE + BATTERY_STYLE,
    body: html`<header><div>
<h1>Published findings, looked for in simulated lives</h1>
${renderSummary(result)}
<p class="one-line">${ONE_LINE}</p>
<nav aria-label="Sections">${shown.map(({ id, name }) => html`<a href="#${id}">${name}</a>`)}</nav>
</div></header>
<main>
${shown.map(({ content }) => content)}
</main>
<footer>${ONE_LINE} Seed ${seed}, learner ${learner}, bowlby ${version}.</footer>`,
  });
}
