import type { CohortPlan, CohortResult } from "../population/index.ts";
import type { DeclaredGroup, DeclaredQuantity } from "./declared.ts";
import { html, type Markup } from "./markup.ts";
import { plain, wordsOfName } from "./numbers.ts";

/** Section 7: what was put in, and how to compute it again. */
export function renderInputs(
  { plan, command, version }: CohortResult,
  declared: readonly DeclaredGroup[],
): Markup {
  return html`<section class="card" id="inputs" aria-labelledby="inputs-title">
<h2 id="inputs-title">7 What was put in</h2>
<p>This command computes everything in this report again, number for number:</p>
<pre class="scroll" tabindex="0"><code id="command">${command}</code></pre>
<dl class="facts">
<div><dt>seed</dt><dd>${plan.seed}</dd></div>
<div><dt>children</dt><dd>${plan.children}</dd></div>
<div><dt>days at home</dt><dd>${plan.days}</dd></div>
<div><dt>learner</dt><dd>${plan.learner}</dd></div>
<div><dt>version</dt><dd>bowlby ${version}</dd></div>
${renderCare(plan)}
<div class="long"><dt>temperament, ${plan.temperamentVaries ? "centre of the community’s spread" : "the same for all"}</dt><dd>${listed(plan.temperament)}</dd></div>
</dl>
<p>No pattern, style or code is ever an input: a caregiver is a point in a space of behaviour, a child a temperament.</p>
<h3>Every quantity</h3>
<p class="note">“Standing” says how the usual value is known: measured, fitted to findings, or assumed. A value that differs from the usual one is marked.</p>
${declared.length === 0 ? html`<p class="notice">The declarations were not handed to this report.</p>` : undefined}
${declared.map(renderGroup)}
</section>`;
}

function renderCare({ care, community }: CohortPlan): Markup {
  return care === undefined
    ? html`<div class="long"><dt>caregivers, each drawn from this community</dt><dd>${listed(community)}</dd></div>`
    : html`<div class="long"><dt>caregiver, the same for all children</dt><dd>${listed(care)}</dd></div>`;
}

function listed(values: Readonly<Record<string, number>>): Markup {
  return html`<ul>${Object.entries(values).map(
    ([name, value]) => html`<li>${wordsOfName(name)} <b>${plain(value)}</b></li>`,
  )}</ul>`;
}

function renderGroup({ title, declarations, values }: DeclaredGroup): Markup {
  const names = Object.keys(declarations);
  const changed = names.filter((name) => isChanged(declarations, values, name)).length;
  return html`<details class="group"><summary>${title} <span class="muted">${names.length} quantities${changed > 0 ? `, ${changed} changed` : ""}</span></summary>
<div class="scroll" tabindex="0" role="region" aria-label="${title}"><table class="parameters">
<thead><tr><th scope="col">name</th><th scope="col">symbol</th><th scope="col">value</th><th scope="col">unit</th><th scope="col">range</th><th scope="col">standing</th><th scope="col">meaning</th><th scope="col">basis</th></tr></thead>
<tbody>${Object.entries(declarations).map(([name, one]) => renderQuantity(name, one, values[name] ?? one.start))}</tbody></table></div></details>`;
}

function isChanged(
  declarations: DeclaredGroup["declarations"],
  values: DeclaredGroup["values"],
  name: string,
): boolean {
  const start = declarations[name]?.start;
  return (values[name] ?? start) !== start;
}

function renderQuantity(
  name: string,
  { symbol, unit, range, start, standing, meaning, basis }: DeclaredQuantity,
  value: number,
): Markup {
  const mark = value === start ? undefined : html`<small>changed; usual ${plain(start)}</small>`;
  return html`<tr><th scope="row"><code>${name}</code></th><td class="symbol">${symbol}</td><td>${plain(value)}${mark}</td><td>${unit}</td><td>${plain(range[0])} to ${plain(range[1])}</td><td>${standing}</td><td class="words">${meaning}</td><td class="words">${basis}</td></tr>`;
}
