import type { Tape } from "../population/index.ts";
import type { Coding } from "../procedures/index.ts";
import { html, type Markup } from "./markup.ts";
import { fixed, percent } from "./numbers.ts";
import { labelOf } from "./record.ts";
import { DISORGANISATION, RULE_IN_WORDS, reasonsFor, SCALES } from "./rule.ts";

/** One coder's sheet of one tape, with the second coder's beside it. */
export function renderSheet(tape: Tape, index: number): Markup {
  const { coding, secondCoding } = tape.record;
  return html`<article class="sheet" data-tape="${index}" aria-labelledby="sheet-${index}">
<h3 id="sheet-${index}">The coder’s sheet: ${labelOf(tape)}</h3>
<p class="note">Read from the event log alone. R1 is the first reunion (episode 5), R2 the second (episode 8).</p>
<div class="scroll" tabindex="0" role="region" aria-label="Scales"><table>
<thead><tr><th rowspan="2" scope="col">scale</th><th colspan="2" scope="colgroup">first coder</th><th colspan="2" scope="colgroup">second coder</th></tr>
<tr><th scope="col">R1</th><th scope="col">R2</th><th scope="col">R1</th><th scope="col">R2</th></tr></thead>
<tbody>${SCALES.map(
    ({
      key,
      name,
      anchors,
    }) => html`<tr><th scope="row">${name} (1 to 7)<small>${anchors}</small></th>
${scores(coding, key)}${scores(secondCoding, key)}</tr>`,
  )}
${both("Crying in episode 8", "share of its time; read in the second reunion only", coding, secondCoding, (one) => percent(one.crying))}
${both("Disorganisation (1 to 9)", DISORGANISATION, coding, secondCoding, (one) => fixed(one.disorganisation, 2))}
${both("Organised code", "best fit, with D put aside", coding, secondCoding, (one) => one.organised)}
${both("Code", "what is counted above", coding, secondCoding, (one) => one.classification, "code")}
</tbody></table></div>
<h4>Why ${coding.classification}?</h4>
<ol>${reasonsFor(coding).map((reason) => html`<li>${reason}</li>`)}</ol>
<details><summary>The rule in words</summary><p>${RULE_IN_WORDS}</p><p>It was fixed before any result was seen and is never tuned.</p></details>
</article>`;
}

function scores({ reunion1, reunion2 }: Coding, key: keyof Coding["reunion1"]): Markup {
  return html`<td>${fixed(reunion1[key], 2)}</td><td>${fixed(reunion2[key], 2)}</td>`;
}

function both(
  name: string,
  note: string,
  first: Coding,
  second: Coding,
  read: (coding: Coding) => string,
  kind = "",
): Markup {
  return html`<tr class="${kind}"><th scope="row">${name}<small>${note}</small></th>
<td colspan="2">${read(first)}</td><td colspan="2">${read(second)}</td></tr>`;
}
