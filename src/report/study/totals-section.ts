import { emptyMean, pool, variance } from "../../numerics/index.ts";
import type { MeasureSummary, StudyPlan, StudyResult } from "../../study/index.ts";
import { html, type Markup } from "../markup.ts";
import { digitsOf, estimate, fixed, NONE } from "../numbers.ts";
import { section } from "../section.ts";
import { intervalOf, labelOf, meaningOf, rangeOf, wordsOf } from "./measures.ts";

/** Every measure over all lives, for a study in which all cells are one. */
export function renderTotals({ plan, measures }: StudyResult): Markup | undefined {
  if (plan.cells.length !== 1 || measures.length === 0) return undefined;
  return section(
    "totals",
    "All lives together",
    html`<div class="scroll" tabindex="0" role="region" aria-label="All lives together"><table id="totals-table">
<caption><span>Means over children, in brackets the 95 % interval (Student’s t); of categories the share of children in per cent (Wilson)</span></caption>
<thead><tr><th scope="col">output</th><th scope="col">unit</th><th scope="col">n</th><th scope="col">mean or share</th><th scope="col">sd between children</th><th scope="col">what it is</th></tr></thead>
<tbody>${measures.map((one) => renderMeasure(one, plan))}</tbody></table></div>`,
  );
}

function renderMeasure({ measure, cells }: MeasureSummary, plan: StudyPlan): Markup {
  const account = cells.reduce(pool, emptyMean());
  const interval = intervalOf(measure, account);
  const digits = digitsOf(interval);
  const shares = measure.level !== undefined;
  const name = shares ? labelOf(measure, plan) : wordsOf(measure.column);
  const sd = shares ? Number.NaN : Math.sqrt(variance(account));
  return html`<tr><th scope="row">${name}<small><code>${measure.name}</code></small></th><td>${shares ? "%" : measure.unit}</td><td>${account.count}</td><td>${account.count === 0 ? NONE : estimate(interval, rangeOf(measure), shares ? 1 : digits)}</td><td>${fixed(sd, digits)}</td><td class="words">${meaningOf(measure)}</td></tr>`;
}
