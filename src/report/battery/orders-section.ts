import type { BatteryResult, TargetResult } from "../../battery/index.ts";
import { html, type Markup } from "../markup.ts";
import { fixed, NONE } from "../numbers.ts";
import { notice, section } from "../section.ts";
import type { Named } from "./forest-row.ts";
import { anchorOf, findingTitle } from "./names.ts";
import { wordsOfTarget } from "./target-words.ts";
import { verdictMark } from "./verdict-mark.ts";

/** Published orders that were computed: what is larger than what. */
export function renderOrders({ findings, replicates }: BatteryResult): Markup {
  const orders = findings.flatMap((finding) =>
    finding.targets
      .filter(({ point, simulated }) => point === null && simulated !== null)
      .map((target) => ({ finding, target })),
  );
  if (orders.length === 0) {
    return section("orders", "Orders", notice("No published order was computed."));
  }
  return section(
    "orders",
    "Orders: what is larger than what",
    html`<p class="note">An order passes when every margin is above 0 by more than 1.96 standard errors in the whole simulated population. The shares say how often it would be seen in a study as small as the published one: of ${replicates} replicates, those with the margin above 0.</p>
<div class="scroll" tabindex="0" role="region" aria-label="Orders"><table class="listing orders">
<thead><tr><th scope="col">order</th><th scope="col">verdict</th><th scope="col">label</th><th scope="col">margins above 0, % of replicates</th><th scope="col">all of them</th><th scope="col">smallest margin, mean (sd)</th><th scope="col">n</th></tr></thead>
<tbody>${orders.map(renderOrder)}</tbody></table></div>`,
  );
}

function renderOrder({ finding, target }: Named): Markup {
  const { simulated, inside, verdict, label, name } = wordsOfTarget(finding, target);
  return html`<tr><th scope="row">${name}<small><a href="#${anchorOf(finding.id)}">${findingTitle(finding.id)}</a></small></th><td>${verdictMark(verdict)}</td><td>${label}</td><td>${marginsText(target)}</td><td>${inside}</td><td>${simulated}</td><td>${target.simulated?.n.toLocaleString("en")}</td></tr>`;
}

function marginsText({ margins }: TargetResult): string {
  if (margins === undefined || margins.length === 0) return NONE;
  return margins.map(({ inside }) => fixed(inside * 100, 0)).join(", ");
}
