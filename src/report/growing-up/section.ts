import { runningInterval, variance } from "../../numerics/index.ts";
import type { ClassGrowth, CohortSummary, GrowthQuantity } from "../../population/index.ts";
import { csvAddress } from "../csv.ts";
import { drawCurves } from "../curves.ts";
import { NARROW, WIDE } from "../drawing.ts";
import { html, type Markup } from "../markup.ts";
import { counted, estimate } from "../numbers.ts";
import { NAMES } from "../published.ts";
import { notice, section } from "../section.ts";
import { FEWEST_FOR_BAND, FOLLOWED, growthPanel } from "./panels.ts";

interface BodyColumn {
  readonly quantity: GrowthQuantity;
  readonly title: Markup;
  readonly unit: string;
  readonly digits: number;
  readonly range: readonly [number, number];
}

const BODY: readonly BodyColumn[] = [
  {
    quantity: "baseline",
    title: html`baseline arousal A<sub>b</sub>`,
    unit: "0 to 1",
    digits: 3,
    range: [0, 1],
  },
  {
    quantity: "autoregulation",
    title: html`autoregulation ν`,
    unit: "1/s",
    digits: 5,
    range: [0, Number.POSITIVE_INFINITY],
  },
  {
    quantity: "wellBeing",
    title: html`well-being W`,
    unit: "0 to 1",
    digits: 3,
    range: [0, 1],
  },
];

/** Section 4: beliefs and body over the days at home, by the code at their end. */
export function renderGrowth({ growth, children }: CohortSummary): Markup {
  return section("growing-up", "4 Growing up", contentOf(growth, children));
}

function contentOf(growth: readonly ClassGrowth[], children: number): Markup {
  if (children === 0) return notice("No child was simulated, so nobody grew up.");
  const [first] = growth;
  if (first === undefined || first.stations.length < 2) {
    return notice("No day was lived at home, so there is nothing to follow.");
  }
  return html`<p>What the children came to expect, from birth to the Strange Situation. They are sorted afterwards, by the code they got at the end: no child had a letter on the way. Where lines part, the later codes can first be told from inside.</p>
${renderFigure(growth, children)}
${renderBody(growth, children)}`;
}

function renderFigure(growth: readonly ClassGrowth[], children: number): Markup {
  const panels = FOLLOWED.map((one) => ({ title: one.title, panel: growthPanel(one, growth) }));
  const known = panels.filter(({ panel }) => panel.curves.length > 0);
  return html`<figure class="growth-figure"><div class="panels">${known.map(
    ({ title, panel }) => html`<div><h3>${title}</h3>
<div class="wide">${drawCurves(panel, WIDE)}</div><div class="narrow">${drawCurves(panel, NARROW)}</div></div>`,
  )}</div>
<figcaption><b>What to see:</b> a line is the mean over the children with that code (n at its end, ${counted(children, "child", "children")} in all). The band is that mean ± 1 standard deviation between children: how much they differ, not how sure the mean is. A code of fewer than ${FEWEST_FOR_BAND} children has a thin line and no band. Values are noted at birth and at up to twelve even stations and joined by straight lines. While a child cannot yet tell figures apart, β counts less for it than the sum shows. <b>What not to conclude:</b> that a belief makes a code; both come of the same care. <span class="files">Numbers as <a download="growth-means.csv" href="${csvAddress(asCsv(growth))}">CSV</a>.</span></figcaption></figure>`;
}

function renderBody(growth: readonly ClassGrowth[], children: number): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Body at the end"><table id="body-at-end">
<caption><span>The body before the Strange Situation: means over children, in brackets the 95 % interval of the mean (Student’s t; n\u00a0=\u00a0${children})</span></caption>
<thead><tr><th scope="col">code</th><th scope="col">n</th>${BODY.map(({ title, unit }) => html`<th scope="col">${title}<small>${unit}</small></th>`)}</tr></thead>
<tbody>${growth.map(
    (one) =>
      html`<tr data-code="${one.classification}"><th scope="row">${NAMES[one.classification]}</th><td>${one.children}</td>${BODY.map((column) => html`<td>${bodyOf(one, column)}</td>`)}</tr>`,
  )}</tbody></table></div>`;
}

function bodyOf({ stations }: ClassGrowth, { quantity, digits, range }: BodyColumn): string {
  const account = stations.at(-1)?.[quantity];
  return account === undefined ? "" : estimate(runningInterval(account), range, digits);
}

function asCsv(growth: readonly ClassGrowth[]): (string | number)[][] {
  const header = ["code", "age_days", "quantity", "n", "mean", "sd"];
  const quantities = [...FOLLOWED, ...BODY].map(({ quantity }) => quantity);
  const rows = growth.flatMap(({ classification, stations }) =>
    stations.flatMap((station) =>
      quantities.map((quantity) => {
        const account = station[quantity];
        const mean = account.count === 0 ? Number.NaN : account.mean;
        const sd = Math.sqrt(variance(account));
        return [classification, station.age, quantity, account.count, mean, sd];
      }),
    ),
  );
  return [header, ...rows];
}
