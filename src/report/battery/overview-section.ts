import type { BatteryResult } from "../../battery/index.ts";
import { html, type Markup } from "../markup.ts";
import { counted } from "../numbers.ts";
import { notice, section } from "../section.ts";
import { numbersIn, rowInHalfWidths } from "./forest-row.ts";
import { renderLegend } from "./legend.ts";
import { renderOverviewDrawing } from "./overview.ts";

/** All numbers on one axis: how far from the middle of the interval, published or the project's. */
export function renderOverview({ findings, replicates }: BatteryResult): Markup {
  const drawing = renderOverviewDrawing(findings);
  if (drawing === undefined) {
    return section("overview", "Overview", notice("No number with an interval was computed."));
  }
  const all = numbersIn(findings);
  const without = all.filter(
    (one) => one.target.simulated !== null && rowInHalfWidths(one) === undefined,
  ).length;
  const missing = all.filter(({ target }) => target.simulated === null).length;
  const rest = [
    ...(without > 0
      ? [`${counted(without, "computed number", "computed numbers")} without interval or band`]
      : []),
    ...(missing > 0 ? [`${missing} not yet computed`] : []),
  ];
  return section(
    "overview",
    "Overview: all numbers in half-widths",
    html`<figure class="overview"><figcaption>${renderLegend()}
<p>A row for each published number that has an interval or a band and was computed, by domain. In the shaded band, from −1 to 1, a simulated mean lies inside the published interval or the project’s band (dashed) and passes. 0 is the middle of the interval; the published number is not always there. A mean beyond the axis is an arrow with its distance.</p>
<p>n: ${replicates} replicates of the size of each published study (where a source gives no number of people, a usual size was taken); the size is with each number below.${rest.length > 0 ? ` Not here: ${rest.join(", ")}.` : ""}</p></figcaption>
${drawing}</figure>`,
  );
}
