import type { StudyResult } from "../../study/index.ts";
import { framePage, ONE_LINE } from "../frame.ts";
import { html, type Markup } from "../markup.ts";
import { notice, section } from "../section.ts";
import { PAGE_STYLE } from "../style.ts";
import { renderDesign } from "./design-section.ts";
import type { FactorFacts } from "./factors.ts";
import { renderFigures } from "./figures-section.ts";
import { renderStudyReading } from "./reading-section.ts";
import { renderSensitivities } from "./sensitivity-section.ts";
import { STUDY_STYLE } from "./style.ts";
import { renderTotals } from "./totals-section.ts";
import { livesOf, proceduresOf } from "./what-was-run.ts";

/**
 * The result of a study as one HTML file that needs nothing else: no network, no script, no other
 * file.
 *
 * @param facts unit and meaning of quantities by path, for titles of axes; what is not in it is
 *   shown without
 */
export function renderStudyReport(result: StudyResult, facts: FactorFacts = new Map()): string {
  const parts: readonly (readonly [id: string, name: string, content: Markup | undefined])[] = [
    ["totals", "All lives together", renderTotals(result)],
    ["figures", "What came out", renderFigures(result, facts) ?? nothingDrawn(result)],
    ["sensitivity", "What it depends on", renderSensitivities(result)],
    ["design", "What was put in", renderDesign(result, facts)],
    ["reading", "How to read this", renderStudyReading(result)],
  ];
  const shown = parts.flatMap(([id, name, content]) => (content ? [{ id, name, content }] : []));
  return framePage({
    version: result.version,
    title: result.plan.document.title,
    style: PAGE_STYLE + STUDY_STYLE,
    body: html`${renderHeader(result, shown)}
<main>
${shown.map(({ content }) => content)}
</main>
<footer>${ONE_LINE} Bowlby ${result.version}.</footer>`,
  });
}

function renderHeader(
  { plan, version }: StudyResult,
  shown: readonly { readonly id: string; readonly name: string }[],
): Markup {
  const { title, description } = plan.document;
  return html`<header><div>
<h1>${title}</h1>
${description === undefined ? undefined : html`<p class="description">${description.trim()}</p>`}
<p>${livesOf(plan)} ${proceduresOf(plan)} Computed by bowlby ${version}.</p>
<p class="one-line">${ONE_LINE}</p>
<nav aria-label="Sections">${shown.map(({ id, name }) => html`<a href="#${id}">${name}</a>`)}</nav>
</div></header>`;
}

/** A study that draws nothing, unless it has a table of all lives instead. */
function nothingDrawn({ plan, measures }: StudyResult): Markup | undefined {
  if (plan.cells.length === 1 && measures.length > 0) return undefined;
  return section(
    "figures",
    "What came out",
    notice(
      "This study asks for no figure, so nothing was added up. Every life is a row of the table of lives in this folder; name factors, or outputs and figures, in study.yaml to see them here.",
    ),
  );
}
