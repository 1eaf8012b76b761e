import type { Measure, StudyResult } from "../../study/index.ts";
import { csvAddress } from "../csv.ts";
import { type Extent, extentOf } from "../extent.ts";
import { html, type Markup } from "../markup.ts";
import { counted, digitsOf, fixed } from "../numbers.ts";
import { section } from "../section.ts";
import { captionOf } from "./caption.ts";
import { type Differences, differencesOf } from "./differences.ts";
import type { FactorFacts } from "./factors.ts";
import { type Figure, figureOf } from "./figure.ts";
import { numbersOf } from "./figure-numbers.ts";
import { meaningOf, wordsOf } from "./measures.ts";
import { renderPanel, svgAddress } from "./panel.ts";
import { valuesOf } from "./series.ts";

/** With more figures than this, all outputs but the first are folded. */
const MOST_OPEN = 12;

interface Drawn {
  readonly figure: Figure;
  readonly differences: Differences | undefined;
  readonly id: string;
}

/** All figures of a study, output by output. */
export function renderFigures(result: StudyResult, facts: FactorFacts): Markup | undefined {
  const all = result.figures.flatMap((plan, i): Drawn[] => {
    const id = `figure-${i}`;
    const figure = figureOf(result, plan, id, facts);
    if (figure === undefined) return [];
    return [{ figure, differences: differencesOf(result, figure, `${id}-same`, facts), id }];
  });
  if (all.length === 0) return undefined;
  const groups = new Map<string, [Drawn, ...Drawn[]]>();
  for (const one of all) {
    const column = one.figure.plan.y[0]?.column ?? "";
    const before = groups.get(column);
    if (before === undefined) groups.set(column, [one]);
    else before.push(one);
  }
  const folded = all.length > MOST_OPEN && groups.size > 1;
  const rendered = [...groups.values()].map((own, i) =>
    renderGroup(own, result, facts, folded, i === 0),
  );
  const content = folded ? html`${rendered}` : html`<div class="figures">${rendered}</div>`;
  return section("figures", "What came out", content);
}

/** Every figure of one output, on the same axis. */
function renderGroup(
  drawn: readonly [Drawn, ...Drawn[]],
  result: StudyResult,
  facts: FactorFacts,
  folded: boolean,
  open: boolean,
): Markup {
  const extent = extentOf(drawn.flatMap(({ figure }) => figure.values));
  const changes = extentOf(drawn.flatMap(({ differences }) => differences?.values ?? []));
  const [measure] = drawn[0].figure.plan.y as readonly [Measure, ...Measure[]];
  const figures = html`<p class="note">${meaningOf(measure)} <code>${measure.column}</code></p>
<div class="figures">${drawn.map((one) => renderFigure(one, result, extent, changes, facts))}</div>`;
  const title = wordsOf(measure.column);
  if (!folded) {
    const alone = drawn.length === 1 && !drawn.some(isAcross);
    return html`<div class="output ${alone ? "single" : "across"}"><h3>${title}</h3>
${figures}</div>`;
  }
  const count = counted(drawn.length, "figure", "figures");
  return html`<details class="group"${open ? html` open` : undefined}><summary>${title} <span class="muted">${count}${spanOf(drawn, measure)}</span></summary>
${figures}</details>`;
}

/** Whether a figure needs the whole width. */
function isAcross({ figure, differences }: Pick<Drawn, "figure" | "differences">): boolean {
  return figure.panels.length > 1 || differences !== undefined;
}

/** From the smallest to the largest mean, for whoever looks over folded outputs. */
function spanOf(drawn: readonly Drawn[], { level, unit }: Measure): string {
  const series = drawn.flatMap(({ figure }) => figure.panels.flatMap((panel) => panel.series));
  const means = valuesOf(
    series.map((one) => ({
      ...one,
      points: one.points.map(({ place, interval: { point, n } }) => ({
        place,
        interval: { point, low: point, high: point, n },
      })),
    })),
    [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  );
  if (means.length === 0) return ", no value";
  const [low, high] = [Math.min(...means), Math.max(...means)];
  const digits = digitsOf({ point: high, low, high, n: means.length });
  const what = level === undefined ? "means" : "shares";
  const own = level === undefined ? unit : "%";
  return `, ${what} from ${fixed(low, digits)} to ${fixed(high, digits)}${own === "" ? "" : ` ${own}`}`;
}

function unitOf(factor: string, facts: FactorFacts): string {
  const unit = facts.get(factor)?.declaration.unit ?? "";
  return unit === "" ? "" : ` (${unit})`;
}

function renderFigure(
  { figure, differences, id }: Drawn,
  { plan }: StudyResult,
  extent: Extent,
  changes: Extent,
  facts: FactorFacts,
): Markup {
  const { x, by } = figure.plan;
  const across = isAcross({ figure, differences });
  const shown = figure.along.kind === "tenths" ? undefined : by;
  const heading = shown === undefined ? x : `${x} and ${shown}`;
  const series = shown === undefined ? "" : `, a series for each ${shown}${unitOf(shown, facts)}`;
  const panels = figure.panels.map((panel, i) => {
    const title = figure.titles[i] ?? (differences || series ? "All lives" : undefined);
    const own = title === undefined ? undefined : `${title}${series}`;
    return renderPanel(panel, own === undefined ? undefined : html`<h5>${own}</h5>`, extent);
  });
  const same =
    differences &&
    renderPanel(
      differences.panel,
      html`<h5>Same child, against ${differences.first}${by === undefined ? "" : html`, averaged over ${by}`}</h5>`,
      changes,
    );
  return html`<figure class="${across ? "across" : "single"}"><h4>by ${heading}</h4>
<div class="${across ? "panels" : "panel"}">${panels}${same}</div>
<figcaption>${captionOf(figure, differences, plan)} <span class="files">Numbers as <a download="${id}.csv" href="${csvAddress(numbersOf(figure, differences))}">CSV</a>, drawn as ${figure.panels.map(
    (panel, i) =>
      html`${i > 0 ? ", " : ""}<a download="${id}-${i}.svg" href="${svgAddress(panel, extent)}">SVG</a>`,
  )}.</span></figcaption></figure>`;
}
