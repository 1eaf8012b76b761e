import { cite, type WorkKey } from "../literature/index.ts";
import { html, type Markup } from "./markup.ts";

const REFERENCES: readonly WorkKey[] = [
  "ainsworth1978",
  "mainSolomon1990",
  "vanIJzendoornKroonenberg1988",
  "vanIJzendoorn1999",
  "madigan2023",
  "spanglerGrossmann1993",
  "wilson1927",
  "student1908",
  "cohen1960",
  "fleissCohenEveritt1969",
];

/** Section 8: how to read the report, and where it ends. */
export function renderReading(): Markup {
  return html`<section class="card" id="reading" aria-labelledby="reading-title">
<h2 id="reading-title">8 How to read this</h2>
<p>A simulated child lives its days with a caregiver and learns what becomes of its signals. It is then seen in the Strange Situation: eight episodes in a strange room, two separations, two reunions. A coder reads the log of what could be seen, never what went on inside, and gives the codes A, B or C, with D laid over them. Watch a tape first, then its sheet, then the counts.</p>
<h3>Limits</h3>
<p>A code describes how one child used one caregiver in two reunions on one day; it is no trait, no diagnosis and no judgement of anybody’s care. Most values of the model are assumed, not measured, and the published shares are among the findings it may be tuned to, so agreement here is weak evidence. The simulated room, voices and faces are few numbers: whatever is not in section 7 is not in the model.</p>
<h3>References</h3>
<ul class="references">${REFERENCES.map((key) => html`<li id="ref-${key}">${cite(key)}</li>`)}</ul>
</section>`;
}
