import { cite, type WorkKey } from "../../literature/index.ts";
import type { StudyResult } from "../../study/index.ts";
import { html, type Markup } from "../markup.ts";
import { section } from "../section.ts";

/** How to read the page, where it ends, and how to compute it again. */
export function renderStudyReading(result: StudyResult): Markup {
  return section(
    "reading",
    "How to read this",
    html`<p>Simulated children live their days with those who care for them, learn what becomes of their signals, and are then seen in the procedures named above. A <b>cell</b> is one combination of what was varied; a <b>life</b> is one child in one cell. ${whose(result)}Points are averages over children, lines through them 95 % intervals: were other children to live in these same cells, about 19 of 20 such intervals would hold what very many children would show there. That holds well for many children, and only roughly for few, for shares near 0 or 100 %, and for numbers that few children have much of. The intervals are of children alone: they do not tell what other cells would show, and say nothing of whether the model is right.</p>
<h3>Limits</h3>
<p>What is drawn here follows from the model and from what was put in; most of the model’s values are assumed, not measured. An effect in these figures is an effect in the model: a reason to look for it in observed children, not a finding about them. With many outputs and factors, a few intervals that miss 0 are to be expected by chance.</p>
<h3>Run it again</h3>
<p>This folder holds the study as it was written, <code>study.yaml</code>, and every life as a row of the table of lives. With this version of bowlby the same study gives the same numbers, to the last bit:</p>
<pre class="scroll" tabindex="0"><code>bowlby rerun DIR</code></pre>
<p>where DIR is this folder.</p>
<h3>References</h3>
<ul class="references">${referencesOf(result).map((key) => html`<li>${cite(key)}</li>`)}</ul>`,
  );
}

function whose({ plan: { twins, cells } }: StudyResult): string {
  if (cells.length === 1) return "";
  return twins
    ? "The same child lives in every cell (counterfactual twins), so that cells differ by what was varied and not by who lives in them; where cells are taken together, a child’s own lives are averaged first and the child counts once. "
    : "Every cell has children of its own. ";
}

function referencesOf({ sensitivity, plan, measures }: StudyResult): WorkKey[] {
  const kinds = new Set(sensitivity.map(({ kind }) => kind));
  const { design } = plan;
  const shares = measures.some(({ measure }) => measure.level !== undefined);
  return [
    "student1908",
    ...(shares ? (["wilson1927"] as const) : []),
    "chanGolubLeVeque1983",
    ...(typeof design === "object" && "latinHypercube" in design
      ? (["mckayBeckmanConover1979"] as const)
      : []),
    ...(typeof design === "object" && "sobol" in design ? (["joeKuo2008"] as const) : []),
    ...(kinds.has("morris") ? (["morris1991", "campolongoCariboniSaltelli2007"] as const) : []),
    ...(kinds.has("sobolIndices") ? (["saltelliEtAl2010", "jansen1999"] as const) : []),
    ...(kinds.size > 0 ? (["efron1979"] as const) : []),
  ];
}
