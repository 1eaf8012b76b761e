import { cite, type WorkKey } from "../literature/index.ts";
import { type Interval, shareInterval } from "../numerics/index.ts";
import type { CohortResult, CohortSummary } from "../population/index.ts";
import { csvAddress } from "./csv.ts";
import { asSvgFile, NARROW, WIDE } from "./drawing.ts";
import { html, type Markup } from "./markup.ts";
import { counted, percent, percentRange } from "./numbers.ts";
import {
  CAVEAT,
  FOUR_WAY,
  FOUR_WAY_N,
  MIDDLE_CLASS_D,
  NAMES,
  type Published,
  shortly,
  THREE_WAY,
  THREE_WAY_N,
  USE,
} from "./published.ts";
import { drawShares, type SharePanel } from "./share-figure.ts";

/** One code: how many children got it, and what was published. */
interface Row {
  readonly code: string;
  readonly name: string;
  readonly count: number;
  readonly share: Interval;
  readonly published: Published;
}

/** One way of counting the codes. */
interface Count {
  readonly id: string;
  readonly title: string;
  /** Infants behind the published shares. */
  readonly N: string;
  readonly rows: readonly Row[];
  /** Published shares with no simulated partner. */
  readonly apart: readonly { readonly name: string; readonly published: Published }[];
}

/** Section 1: what came out, beside what was published. */
export function renderOutcome({ plan, summary }: CohortResult): Markup {
  const counts = [fourWay(summary), threeWay(summary)];
  return html`<section class="card" id="outcome" aria-labelledby="outcome-title">
<h2 id="outcome-title">1 What came out</h2>
${summary.children === 0 ? html`<p class="notice">No child was simulated, so there is nothing to count. The published shares stand alone.</p>` : undefined}
${plan.care === undefined ? ofCommunity() : ofOneCaregiver()}
${renderFigure(counts, summary)}
${counts.map((count) => renderTable(count, summary))}
<p class="note">Simulated shares carry Wilson’s 95 % interval. A “project band” is what this project would accept; it is no confidence interval. How far each published number was checked stands beside it. ${CAVEAT}</p>
<p class="note">Sources: ${sources()}</p>
</section>`;
}

function ofOneCaregiver(): Markup {
  return html`<p class="notice"><b>All children here had the same caregiver.</b> The published shares are of communities, in which caregivers differ, not of children of this one caregiver. They are shown for orientation only; no agreement is to be expected.</p>`;
}

function ofCommunity(): Markup {
  const use =
    USE === "calibrate"
      ? "They may be used to set the model’s values (calibrated), so agreement here does not confirm the model."
      : "They are never used to set the model’s values (predicted).";
  return html`<p>Each child had a caregiver of its own, drawn from a community. The published shares are of communities too. ${use}</p>`;
}

function fourWay({ counts, children }: CohortSummary): Count {
  return {
    id: "four-way",
    title: "With D as a code of its own",
    N: FOUR_WAY_N,
    rows: (["A", "B", "C", "D"] as const).map((code) => ({
      code,
      name: NAMES[code],
      count: counts[code],
      share: shareInterval(counts[code], children),
      published: FOUR_WAY[code],
    })),
    apart: [{ name: "D in middle-class samples alone", published: MIDDLE_CLASS_D }],
  };
}

function threeWay({ organised, children }: CohortSummary): Count {
  return {
    id: "three-way",
    title: "With D put aside: the best-fitting organised code",
    N: THREE_WAY_N,
    rows: (["A", "B", "C"] as const).map((code) => ({
      code,
      name: NAMES[code],
      count: organised[code],
      share: shareInterval(organised[code], children),
      published: THREE_WAY[code],
    })),
    apart: [],
  };
}

function renderTable({ id, title, N, rows, apart }: Count, { children }: CohortSummary): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${title}"><table id="${id}">
<caption><span>${title} (simulated n = ${children}; published N = ${N} infants)</span></caption>
<thead><tr><th scope="col">code</th><th scope="col">count</th><th scope="col">simulated share</th><th scope="col">95 % interval</th><th scope="col">published share</th><th scope="col">published range</th><th scope="col">published number checked</th><th scope="col">source</th></tr></thead>
<tbody>${rows.map(
    ({ code, name, count, share, published }) =>
      html`<tr data-code="${code}"><th scope="row">${name}</th><td>${count}</td><td>${percent(share.point)}</td><td>${percentRange(share.low, share.high)}</td>${renderPublished(published)}</tr>`,
  )}${apart.map(
    ({ name, published }) =>
      html`<tr class="aside"><th scope="row">${name}</th><td colspan="3">no simulated partner</td>${renderPublished(published)}</tr>`,
  )}</tbody></table></div>`;
}

function renderPublished({ point, ci95, ciKind, checked, work }: Published): Markup {
  const kind = ciKind.startsWith("project-band") ? "project band" : ciKind;
  const range =
    ci95 === null
      ? html`<small>interval ${kind}</small>`
      : html`${percentRange(...ci95)}<small>${kind}</small>`;
  return html`<td>${percent(point ?? Number.NaN)}</td><td>${range}</td><td class="words">${checked}</td><td class="words">${shortly(work)}</td>`;
}

function renderFigure(counts: readonly Count[], summary: CohortSummary): Markup {
  const n = counted(summary.children, "child", "children");
  const csv = csvAddress(asCsv(counts));
  const drawings = counts.map((count) => {
    const panel = panelOf(count, summary.children);
    return { ...count, wide: drawShares(panel, WIDE), narrow: drawShares(panel, NARROW) };
  });
  return html`<figure class="shares-figure"><div class="panels">${drawings.map(
    ({ title, wide, narrow }) => html`<div><h3>${title}</h3>
<div class="wide">${wide}</div><div class="narrow">${narrow}</div></div>`,
  )}</div>
<figcaption><b>What to see:</b> a filled circle is a simulated share, the line through it its 95 % interval; an open diamond is the published share, a broad band the range this project would accept. A diamond beyond the line differs by more than chance among ${n} usually gives. <b>What not to conclude:</b> that a code is a kind of child, or that agreement proves the model. <span class="files">Numbers as <a download="shares.csv" href="${csv}">CSV</a>, figures as ${drawings.map(
    ({ id, wide }, i) =>
      html`${i > 0 ? " and " : ""}<a download="shares-${id}.svg" href="data:image/svg+xml;charset=utf-8,${encodeURIComponent(asSvgFile(wide))}">${id} SVG</a>`,
  )}.</span></figcaption></figure>`;
}

function panelOf({ id, title, rows }: Count, children: number): SharePanel {
  const spoken = rows.map(
    ({ name, share, published }) =>
      `${name}: simulated ${percent(share.point)}, 95 % interval ${percentRange(share.low, share.high)}; published ${percent(published.point ?? Number.NaN)}.`,
  );
  return {
    id: `figure-${id}`,
    title: `Shares of codes, simulated and published. ${title}.`,
    description: spoken.join(" "),
    axis: `share of children (%), simulated n = ${children}`,
    rows: rows.map(({ name, share, published }) => ({
      label: name,
      simulated: share,
      published: published.point ?? Number.NaN,
      band: published.ci95,
    })),
  };
}

function asCsv(counts: readonly Count[]): (string | number | null)[][] {
  const header = "table,code,count,n,share,low_95,high_95,published_share,published_checked";
  const rows = counts.flatMap(({ id, rows }) =>
    rows.map(({ code, count, share, published }) => {
      const { n, point, low, high } = share;
      return [id, code, count, n, point, low, high, published.point, published.checked];
    }),
  );
  return [header.split(","), ...rows];
}

function sources(): string {
  const keys: readonly WorkKey[] = [
    "madigan2023",
    "vanIJzendoornKroonenberg1988",
    "vanIJzendoorn1999",
  ];
  return `${keys.map(cite).join(". ")}.`;
}
