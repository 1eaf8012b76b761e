import type { FactorEntry, StudyPlan, StudyResult } from "../../study/index.ts";
import { html, type Markup } from "../markup.ts";
import { counted, short } from "../numbers.ts";
import { section } from "../section.ts";
import type { FactorFacts } from "./factors.ts";
import { quantityText } from "./quantity-text.ts";
import { settingsOf } from "./settings.ts";
import { designOf, seedsOf } from "./what-was-run.ts";

/** What was varied and what was held fast. */
export function renderDesign(result: StudyResult, facts: FactorFacts): Markup {
  const { plan, version } = result;
  const { people } = plan.document;
  const factors = Object.entries(plan.document.factors ?? {}).filter(
    ([, entry]) => entry.fixed === undefined,
  );
  return section(
    "design",
    "What was put in",
    html`<dl class="facts">
<div><dt>${plan.seeds.length === 1 ? "seed" : "seeds"}</dt><dd>${seedsOf(result)}</dd></div>
<div><dt>children for each seed${plan.cells.length > 1 ? " and cell" : ""}</dt><dd>${plan.children}</dd></div>
<div><dt>design</dt><dd>${designOf(plan)}</dd></div>
<div><dt>learner</dt><dd>${people.learner ?? "bid-response"}</dd></div>
<div><dt>version</dt><dd>bowlby ${version}</dd></div>
</dl>
${factors.length === 0 ? html`<p>Nothing was varied: the study has no factors.</p>` : renderFactors(factors, plan, facts)}
${renderSettings(plan, facts)}`,
  );
}

function renderFactors(
  factors: readonly (readonly [string, FactorEntry])[],
  plan: StudyPlan,
  facts: FactorFacts,
): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Factors"><table class="listing" id="factors-table">
<caption><span>What was varied</span></caption>
<thead><tr><th scope="col">factor</th><th scope="col">what it can be</th><th scope="col">unit</th><th scope="col">meaning</th></tr></thead>
<tbody>${factors.map(([name, entry]) => {
    const declared = facts.get(name)?.declaration;
    return html`<tr><th scope="row"><code>${name}</code></th><td class="words">${valuesOf(name, entry, plan, facts)}</td><td>${declared?.unit}</td><td class="words">${declared?.meaning}</td></tr>`;
  })}</tbody></table></div>`;
}

function valuesOf(
  name: string,
  { values, from, to, steps, drawn, levels }: FactorEntry,
  plan: StudyPlan,
  facts: FactorFacts,
): Markup {
  if (values !== undefined)
    return html`${values.map((value) => quantityText(value, name, facts)).join(", ")}`;
  if (drawn !== undefined) return html`each child has its own: ${quantityText(drawn, name, facts)}`;
  if (levels !== undefined) {
    return html`<ul class="levels">${Object.entries(levels).map(
      ([level, sets]) =>
        html`<li><b>${level}</b>: ${Object.entries(sets).map(
          ([path, value], i) =>
            html`${i > 0 ? ", " : ""}<code>${path}</code> ${quantityText(value, path, facts)}`,
        )}</li>`,
    )}</ul>`;
  }
  const range = `${short(from ?? 0)} to ${short(to ?? 0)}`;
  if (plan.design !== "grid") return html`anywhere from ${range}`;
  return html`${range}, ${counted(steps ?? 2, "value", "values")}`;
}

function renderSettings(plan: StudyPlan, facts: FactorFacts): Markup {
  const settings = settingsOf(plan.document, facts);
  if (settings.length === 0) {
    return html`<p>Nothing else was set: every other quantity has its usual value, and caregivers are drawn from the community.</p>`;
  }
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Settings"><table class="listing" id="settings-table">
<caption><span>What was set for all cells; every other quantity has its usual value, or is drawn from the community</span></caption>
<thead><tr><th scope="col">quantity</th><th scope="col">value</th><th scope="col">unit</th></tr></thead>
<tbody>${settings.map(
    ([path, value]) =>
      html`<tr><th scope="row"><code>${path}</code></th><td class="words">${value}</td><td>${facts.get(path)?.declaration.unit}</td></tr>`,
  )}</tbody></table></div>`;
}
