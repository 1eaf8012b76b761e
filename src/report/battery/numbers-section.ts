import type { BatteryResult, FindingResult } from "../../battery/index.ts";
import { csvAddress } from "../csv.ts";
import { NARROW, WIDE } from "../drawing.ts";
import { drawn, html, type Markup } from "../markup.ts";
import { counted } from "../numbers.ts";
import { section } from "../section.ts";
import { drawForest, type ForestPanel } from "./forest.ts";
import { type Named, numbersIn, rowOnScale, spokenOf } from "./forest-row.ts";
import { renderLegend } from "./legend.ts";
import { AXES, type Metric, meansNothingAtZero, metricOf } from "./metric.ts";
import { DOMAIN_ORDER, domainTitle } from "./names.ts";
import { numbersOf } from "./numbers-file.ts";
import { BRACKETS } from "./target-words.ts";
import { tallyOf } from "./verdict.ts";

/** Every number on its own scale, by domain. */
export function renderNumbers({ findings, replicates }: BatteryResult): Markup {
  return section(
    "numbers",
    "Every number on its own scale",
    html`<p class="note">One panel for each scale: numbers on different scales share no axis. Two lines for each number: above what was published, below what was simulated, mean and middle 95 % of ${replicates} replicates with as many lives each as stood behind the published number (n; where a source gives no number of people, a usual size was taken). What is not yet computed shows the published number alone. All numbers as <a download="findings.csv" href="${csvAddress(numbersOf(findings))}">CSV</a>.</p>
${renderLegend()}
<div class="domains">${DOMAIN_ORDER.map((domain) =>
      renderDomain(findings.filter((one) => one.domain === domain)),
    )}</div>`,
  );
}

function renderDomain(findings: readonly FindingResult[]): Markup {
  const named = numbersIn(findings);
  const [first] = findings;
  if (first === undefined || named.length === 0) return html``;
  const metrics = [...new Set(named.map(scaleOf))];
  const id = `scale-${DOMAIN_ORDER.indexOf(first.domain)}`;
  return html`<figure>
<h3>${domainTitle(first.domain)}</h3>
${metrics.map((metric, i) =>
  renderPanel(
    named.filter((one) => scaleOf(one) === metric),
    metric,
    `${id}-${i}`,
    domainTitle(first.domain),
  ),
)}
<figcaption>${captionOf(findings)}</figcaption>
</figure>`;
}

function scaleOf({ finding, target }: Named): Metric {
  return metricOf(finding.id, target.name);
}

function renderPanel(named: readonly Named[], metric: Metric, id: string, domain: string): Markup {
  const panel: ForestPanel = {
    id,
    title: `${domain}: ${AXES[metric]}, published and simulated`,
    description: `${BRACKETS} ${spokenOf(named)}`,
    axis: AXES[metric],
    fromZero: meansNothingAtZero(metric),
    rows: named.map(rowOnScale),
  };
  return html`<div class="wide">${rounded(drawForest(panel, WIDE))}</div><div class="narrow">${rounded(drawForest(panel, NARROW))}</div>`;
}

/** A drawing has no use for more than hundredths of a pixel. */
function rounded({ markup }: Markup): Markup {
  return drawn(
    markup.replace(/ (?:cx|cy|x1|x2|y1|y2|d|transform)="[^"<>]*"/g, (place) =>
      place.replace(/(\.\d\d)\d+/g, "$1"),
    ),
  );
}

function captionOf(findings: readonly FindingResult[]): string {
  const { all, by, arithmetic } = tallyOf(findings);
  const without = by["not scored"] + by["not yet computed"];
  const apart = arithmetic === 0 ? "" : `; ${arithmetic} arithmetic and set apart`;
  return `${counted(all, "finding", "findings")}: ${by.passed} passed, ${by.failed} failed, ${without} without a verdict${apart}.`;
}
