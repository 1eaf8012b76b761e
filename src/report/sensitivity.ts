import type { CohortSummary } from "../population/index.ts";
import type { Classification } from "../procedures/index.ts";
import { html, type Markup } from "./markup.ts";
import { percent } from "./numbers.ts";

const CODES: readonly Classification[] = ["A", "B", "C", "D"];

/** What the shares would be with one cut point of the frozen rule moved by one scale point. */
export function renderSensitivity({ counts, sensitivity, children }: CohortSummary): Markup {
  if (children === 0) return html``;
  const row = (name: string, coded: Readonly<Record<Classification, number>>) =>
    html`<tr><th scope="row">${name}</th>${CODES.map(
      (code) => html`<td>${percent(coded[code] / children)}</td>`,
    )}</tr>`;
  return html`<h3>If the rule were one point off</h3>
<p>The rule is frozen and only its own row is a result. The others show how much hangs on where a cut point lies: often more than on the number of children.</p>
<div class="scroll" tabindex="0" role="region" aria-label="Shares under shifted rules"><table><caption><span>Share of children by cut point (n = ${children})</span></caption>
<thead><tr><th scope="col">rule</th>${CODES.map((code) => html`<th scope="col">${code}</th>`)}</tr></thead>
<tbody>${row("as frozen", counts)}${sensitivity.map((one) => row(one.shift, one.counts))}</tbody></table></div>`;
}
