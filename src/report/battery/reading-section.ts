import { html, type Markup } from "../markup.ts";
import { section } from "../section.ts";

/** What a verdict means, and what it does not. */
export function renderBatteryReading(): Markup {
  return section(
    "reading",
    "How to read this",
    html`<p>For each published number, replicates of the size of the published study are drawn from simulated lives (where a source gives no number of people, a usual size was taken), and the same statistic is computed in each. It <b>passes</b> when the mean of the replicates lies inside the published 95 % interval or the project’s band: within ±1 half-width from its middle. Where no interval was published, it was derived from the published N; where that could not be done, the project set a band of acceptance. A published order passes when every margin is above 0 by more than 1.96 standard errors in the whole simulated population. A finding passes when all its scored targets pass; there is no partial credit.</p>
<p><b>Predicted</b>: no parameter is fitted to the finding; where the theory was changed after it had been seen to fail, it says so. <b>Calibrated</b>: parameters may be fitted to it, so that passing is weak evidence. <b>Arithmetic</b>: it follows from what was put in or from algebra, and could not come out otherwise; it is set apart and counts for nothing.</p>
<h3>Limits</h3>
<p>A pass says that a number comes out, not that the mechanism behind it is right: other theories may give it too, which is why rivals and ablations are run through the same battery. Many published intervals are wide, many numbers are held against the project’s own bands because no interval was seen (how many stands at the top), and not every number could be checked against its paper; each says so. Findings that are not yet computed are listed, and none was left out because it failed.</p>`,
  );
}
