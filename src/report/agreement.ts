import { kappa } from "../numerics/index.ts";
import type { CohortSummary } from "../population/index.ts";
import type { Classification } from "../procedures/index.ts";
import { html, type Markup } from "./markup.ts";
import { estimate, percent } from "./numbers.ts";

const CODES: readonly Classification[] = ["A", "B", "C", "D"];

/** How far two coders of the same tapes agree. */
export function renderAgreement({ agreement, children }: CohortSummary): Markup {
  if (children === 0) return html`<p>No tape was coded, so there is no agreement to report.</p>`;
  const { first, second } = codesOf(agreement);
  const same = CODES.reduce((sum, code) => sum + (agreement[code + code] ?? 0), 0);
  const beyond = kappa(first, second);
  const chance = Number.isFinite(beyond.point)
    ? `Cohen’s kappa, agreement beyond chance, is ${estimate(beyond, [-1, 1])} (95 % interval in brackets, n = ${beyond.n}).`
    : "Kappa is not defined when both coders gave one and the same code throughout.";
  return html`<h3>Two coders, ${children === 1 ? "one tape" : `all ${children} tapes`}</h3>
<p>The second coder is simulated: it sees the same tape with a human’s error on every scale and applies the same rule. Both gave the same code to ${same} of ${children} tapes (${percent(same / children)}). ${chance}</p>
<div class="scroll" tabindex="0" role="region" aria-label="Agreement of two coders"><table class="compact"><caption><span>Tapes by the first coder’s code (rows) and the second coder’s code (columns)</span></caption>
<thead><tr><th scope="col">first \\ second</th>${CODES.map((code) => html`<th scope="col">${code}</th>`)}</tr></thead>
<tbody>${CODES.map(
    (row) =>
      html`<tr><th scope="row">${row}</th>${CODES.map(
        (column) =>
          html`<td class="${row === column ? "same" : ""}">${agreement[row + column] ?? 0}</td>`,
      )}</tr>`,
  )}</tbody></table></div>`;
}

/** The pairs of a table of counts, one by one, as kappa wants them. */
function codesOf(agreement: CohortSummary["agreement"]): { first: string[]; second: string[] } {
  const first: string[] = [];
  const second: string[] = [];
  for (const [pair, count] of Object.entries(agreement)) {
    for (let i = 0; i < count; i++) {
      first.push(pair.charAt(0));
      second.push(pair.charAt(1));
    }
  }
  return { first, second };
}
