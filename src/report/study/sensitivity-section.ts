import type { Interval } from "../../numerics/index.ts";
import type { Measure, Sensitivity, StudyPlan, StudyResult } from "../../study/index.ts";
import { csvAddress } from "../csv.ts";
import { type Extent, extentOf } from "../extent.ts";
import { html, type Markup } from "../markup.ts";
import { counted } from "../numbers.ts";
import { section } from "../section.ts";
import { lookOf } from "./looks.ts";
import { inPercent, labelOf, meaningOf, unitOfChange, wordsOf } from "./measures.ts";
import { renderPanel, spokenOf, svgAddress } from "./panel.ts";
import type { RowPanel } from "./row-panel.ts";
import { type Series, valuesOf } from "./series.ts";

const FROM_0: readonly [number, number] = [0, Number.POSITIVE_INFINITY];

/** What was estimated for one factor, larger first in a panel. */
interface Row {
  readonly factor: string;
  readonly intervals: readonly Interval[];
}

interface Drawn {
  readonly measure: Measure;
  readonly panel: RowPanel;
}

/** What the outputs depend on, for a study whose design was made for it. */
export function renderSensitivities(result: StudyResult): Markup | undefined {
  const [first] = result.sensitivity;
  if (first === undefined) return undefined;
  const drawn = result.sensitivity.flatMap((one, i): Drawn[] => {
    const measure = result.measures.find(({ measure: { name } }) => name === one.measure)?.measure;
    return measure === undefined
      ? []
      : [{ measure, panel: panelOf(one, measure, result.plan, `sensitivity-${i}`) }];
  });
  const groups = new Map<string, Drawn[]>();
  for (const one of drawn) {
    groups.set(one.measure.column, [...(groups.get(one.measure.column) ?? []), one]);
  }
  const left = result.measures.length - drawn.length;
  return section(
    "sensitivity",
    "What it depends on",
    html`<p>${explained(first, result.plan)}</p>
<p class="note">Intervals are 95 % percentile intervals of the bootstrap over ${first.kind === "morris" ? "trajectories" : "base points"}. They tell how sure an estimate is for these points${conditionOf(result.plan)}.${left > 0 ? ` ${counted(left, "measure is", "measures are")} left out: missing in some cell, or the same in all.` : ""} Numbers as <a download="sensitivity.csv" href="${csvAddress(asCsv(result.sensitivity))}">CSV</a>.</p>
<div class="figures">${[...groups.values()].map(renderGroup)}</div>`,
  );
}

/** Of whom the outputs at the points are. */
function conditionOf({ twins }: StudyPlan): string {
  return twins
    ? ". Outputs are means over the same children with the same chance at every point (counterfactual twins): what is estimated is the sensitivity of these children’s mean with this chance, and what other children or another chance would change is not part of any interval"
    : " and these children, whose own differences are part of it";
}

function explained({ kind }: Sensitivity, { design, children, seeds, cells }: StudyPlan): string {
  const each = counted(children * seeds.length, "child", "children");
  if (kind === "morris") {
    const trajectories =
      typeof design === "object" && "morris" in design ? design.morris : undefined;
    return `Morris’s screening: ${counted(trajectories?.trajectories ?? 0, "trajectory", "trajectories")}, each of which moves every factor once across much of its range (${counted(cells.length, "point", "points")}, ${each} a point). μ* is the mean size of what that does to the output, over the whole range of the factor: how much the factor matters. σ is how much the effect differs from place to place: beside a large μ*, a large σ tells of a bent relation or of factors that act together. An arrow says which way a factor moves the output, where the interval of the mean effect μ leaves no doubt.`;
  }
  const base =
    typeof design === "object" && "sobolIndices" in design ? design.sobolIndices : undefined;
  return `Variance-based indices from ${counted(base?.points ?? 0, "base point", "base points")} (${counted(cells.length, "point", "points")}, ${each} a point). The first-order index is the share of the variance of the output that goes with the factor by itself; the total index is its share together with all other factors. Where the total is larger, the factor acts together with others. By chance an estimate may lie a little below 0, or a first-order index above its total.`;
}

function renderGroup(drawn: readonly Drawn[]): Markup {
  const [{ measure }] = drawn as [Drawn, ...Drawn[]];
  const extent = extentOf([
    0,
    ...drawn.flatMap(({ panel }) => valuesOf(panel.series, [Number.NEGATIVE_INFINITY, FROM_0[1]])),
  ]);
  const several = drawn.length > 1;
  return html`<figure class="${several ? "across" : "single"}"><h3>${wordsOf(measure.column)}</h3>
<p class="note">${meaningOf(measure)} <code>${measure.column}</code></p>
<div class="${several ? "panels" : "panel"}">${drawn.map(({ panel, measure: { level } }) =>
    renderPanel(panel, level === undefined ? undefined : html`<h4>${panel.title}</h4>`, extent),
  )}</div>
<figcaption>${captionOf(drawn, extent)}</figcaption></figure>`;
}

function captionOf(drawn: readonly Drawn[], extent: Extent): Markup {
  const links = drawn.map(
    ({ panel }, i) =>
      html`${i > 0 ? ", " : ""}<a download="${panel.id}.svg" href="${svgAddress(panel, extent)}">SVG</a>`,
  );
  const [{ panel }] = drawn as [Drawn, ...Drawn[]];
  const n = panel.series[0]?.points[0]?.interval.n ?? 0;
  return html`Factors from the one that matters most; 95 % intervals, n = ${n}. <span class="files">Drawn as ${links}.</span>`;
}

function panelOf(one: Sensitivity, measure: Measure, plan: StudyPlan, id: string): RowPanel {
  const rows = rowsOf(one, measure).sort(
    (a, b) => (b.intervals[0]?.point ?? 0) - (a.intervals[0]?.point ?? 0),
  );
  const labels =
    one.kind === "morris"
      ? ["μ*, mean size of effect", "σ, how it differs"]
      : ["total", "first-order"];
  const series: Series[] = labels.map((label, i) => ({
    label,
    look: { ...lookOf(i), filled: i === 0, symbol: i === 0 ? "circle" : "diamond" },
    points: rows.map(({ intervals }, place) => ({ place, interval: intervals[i] as Interval })),
  }));
  const unit = unitOfChange(measure);
  const names = rows.map(({ factor }) => factor);
  return {
    id,
    kind: "rows",
    title: labelOf(measure, plan),
    description: spokenOf(series, (place) => names[place] ?? "", [
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ]),
    axis: {
      before: "",
      name: one.kind === "morris" ? "change over a factor’s range" : "share of the variance",
      after: one.kind === "morris" && unit !== "" ? ` (${unit})` : "",
    },
    rows: names,
    series,
    zero: true,
  };
}

function rowsOf(one: Sensitivity, { level }: Measure): Row[] {
  if (one.kind === "sobolIndices") {
    return one.indices.map(({ first, total }, i) => ({
      factor: one.factors[i] ?? "",
      intervals: [total, first],
    }));
  }
  const scaled = (interval: Interval) => (level === undefined ? interval : inPercent(interval));
  return one.effects.map(({ mu, muStar, sigma }, i) => ({
    factor: `${one.factors[i] ?? ""}${mu.low > 0 ? " ↑" : mu.high < 0 ? " ↓" : ""}`,
    intervals: [scaled(muStar), scaled(sigma)],
  }));
}

function asCsv(all: readonly Sensitivity[]): (string | number)[][] {
  const header = ["measure", "factor", "estimate_of", "n", "estimate", "low_95", "high_95"];
  const rows = all.flatMap((one) => {
    const estimates: readonly Readonly<Record<string, Interval>>[] =
      one.kind === "morris"
        ? one.effects.map(({ mu, muStar, sigma }) => ({ mu, mu_star: muStar, sigma }))
        : one.indices.map(({ first, total }) => ({ first_order: first, total }));
    return estimates.flatMap((own, i) =>
      Object.entries(own).map(([name, { n, point, low, high }]) => [
        one.measure,
        one.factors[i] ?? "",
        name,
        n,
        point,
        low,
        high,
      ]),
    );
  });
  return [header, ...rows];
}
