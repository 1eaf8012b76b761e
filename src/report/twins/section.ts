import type { ChildRecord, CohortResult, Home, TwinRow, Twins } from "../../population/index.ts";
import { html, type Markup } from "../markup.ts";
import { fixed, wordsOfName } from "../numbers.ts";
import { notice, section } from "../section.ts";
import { renderCrossed } from "./curves.ts";
import { compareMeasures } from "./measures.ts";
import { nameOfHome } from "./names.ts";

/** Section 6: the same children with other caregivers. */
export function renderTwins(result: CohortResult): Markup {
  return section("twins", "6 The same child, another caregiver", contentOf(result));
}

function contentOf({ plan, summary, tapes, twins }: CohortResult): Markup {
  if (summary.children === 0) return notice("No child was simulated, so there is no twin.");
  if (twins === undefined) {
    return notice(
      tapes.length === 0
        ? "No tape was kept with this result, so no child was raised a second time."
        : "All children had the community’s central caregiver, every quantity of care at its usual value: there is no other home to compare with.",
    );
  }
  return html`<p>${introduction(twins, plan.care !== undefined)} Seed and number of a child decide its temperament, its upsets and its chance in any home (common random numbers): what differs along a row is the caregiver alone. Each cell is one life, not a mean.</p>
${renderGrid(twins)}
${renderCrossed(twins)}
${compareMeasures(twins)}`;
}

function introduction({ rows }: Twins, oneCaregiver: boolean): string {
  if (rows.length > 1) {
    return "The first child of each code that occurred has lived once more in the home of each of the others.";
  }
  const why = oneCaregiver ? "All children had the same caregiver" : "Only one code occurred";
  return `${why}, so the first child has lived once more with the community’s central caregiver, every quantity of care at its usual value.`;
}

function renderGrid({ homes, rows }: Twins): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Children by homes"><table id="twin-grid">
<caption><span>Code in the Strange Situation, and felt availability of the caregiver before it (0 to 1); own homes are shaded. Care: availability a*, attentiveness w* and inconsistency in logit, frightening in acts a day (homes also differ in how caregivers play and carry: the table of lives); reactivity and autoregulation in 1/s</span></caption>
<thead><tr><th scope="col">child</th>${homes.map((home) => html`<th scope="col">${nameOfHome(home)}<small>${careIn(home)}</small></th>`)}</tr></thead>
<tbody>${rows.map(
    (row) =>
      html`<tr><th scope="row">child ${row.child}<small>${temperamentOf(row)}</small></th>${row.lives.map(
        (life, home) => cell(life, home === row.own),
      )}</tr>`,
  )}</tbody></table></div>`;
}

function cell({ coding, beliefs }: ChildRecord, own: boolean): Markup {
  const mark = own ? html`<small>own home</small>` : undefined;
  return html`<td class="${own ? "same" : ""}"><b>${coding.classification}</b> ${fixed(beliefs.felt, 2)}${mark}</td>`;
}

function careIn({ care }: Home): string {
  return [
    `a* ${fixed(care.availability, 2)}`,
    `w* ${fixed(care.attentiveness, 2)}`,
    `inconsistency ${fixed(care.inconsistency, 2)}`,
    `frightening ${fixed(care.frightening, 2)}`,
  ].join(", ");
}

function temperamentOf({ lives: [life] }: TwinRow): string {
  return Object.entries(life?.temperament ?? {})
    .map(
      ([name, value]) =>
        `${wordsOfName(name)} ${fixed(value, 4).replace(/0+$/, "").replace(/\.$/, "")}`,
    )
    .join(", ");
}
