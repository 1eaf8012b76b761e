import type { CohortSummary, EpisodeSummary } from "../population/index.ts";
import type { Scales } from "../procedures/index.ts";
import { html, type Markup } from "./markup.ts";
import { fixed, NONE, percent } from "./numbers.ts";
import { SCALES } from "./rule.ts";

interface Column {
  readonly title: string;
  readonly unit: string;
  readonly read: (episode: EpisodeSummary) => string;
  /** Length of the bar behind the number, in [0, 1]. */
  readonly bar: (episode: EpisodeSummary) => number;
}

function shareColumn(title: string, share: (episode: EpisodeSummary) => number): Column {
  return { title, unit: "% of time", read: (episode) => percent(share(episode)), bar: share };
}

function arousalColumn(title: string, level: (episode: EpisodeSummary) => number): Column {
  return { title, unit: "0 to 1", read: (episode) => fixed(level(episode), 2), bar: level };
}

const OUTSIDE: readonly Column[] = [
  shareColumn("crying", (one) => one.cryShare),
  shareColumn("exploring", (one) => one.exploreShare),
  shareColumn("any bid", (one) => one.bidShare),
  shareColumn("in contact", (one) => one.contactShare),
];

const INSIDE: readonly Column[] = [
  arousalColumn("arousal, mean", (one) => one.arousalMean),
  arousalColumn("arousal, peak", (one) => one.arousalPeak),
  {
    title: "heart rate, mean",
    unit: "beats/min",
    read: (one) => fixed(one.heartRate, 1),
    bar: () => 0,
  },
  {
    title: "vagal tone, mean",
    unit: "index",
    read: (one) => fixed(one.vagalTone, 2),
    bar: () => 0,
  },
  arousalColumn("cortisol, at the end", (one) => one.cortisol),
];

/** Section 3: the eight episodes, outside and inside. */
export function renderEpisodes(summary: CohortSummary): Markup {
  if (summary.children === 0) return empty();
  return html`<section class="card" id="episodes" aria-labelledby="episodes-title">
<h2 id="episodes-title">3 Episode by episode</h2>
<p>Means over ${summary.children} children. Left, <b class="outside">outside</b>: what an observer behind the mirror sees, and all that a coder may use. Right, <b class="inside">inside</b>: what nobody in the room sees. A child can be quiet and aroused at once.</p>
<div class="scroll" tabindex="0" role="region" aria-label="Episodes"><table id="by-episode" class="bars">
<caption><span>Means by episode (n\u00a0=\u00a0${summary.children}); heart rate, vagal tone and cortisol are read-outs of the body, never causes</span></caption>
<thead><tr><th rowspan="2" scope="col">episode</th><th colspan="4" scope="colgroup" class="outside">outside: seen</th><th colspan="${INSIDE.length}" scope="colgroup" class="inside">inside: not seen</th></tr>
<tr>${[...OUTSIDE, ...INSIDE].map(({ title, unit }) => html`<th scope="col">${title}<small>${unit}</small></th>`)}</tr></thead>
<tbody>${summary.episodes.map(renderEpisode)}</tbody></table></div>
${renderMeans(summary)}
</section>`;
}

function empty(): Markup {
  return html`<section class="card" id="episodes" aria-labelledby="episodes-title"><h2 id="episodes-title">3 Episode by episode</h2>
<p class="notice">No child was simulated, so there is no episode to describe.</p></section>`;
}

function renderEpisode(episode: EpisodeSummary): Markup {
  return html`<tr><th scope="row">${episode.episode}</th>${OUTSIDE.map((column) => cell(column, episode, "outside"))}${INSIDE.map((column) => cell(column, episode, "inside"))}</tr>`;
}

function cell({ read, bar }: Column, episode: EpisodeSummary, side: string): Markup {
  return html`<td class="${side}" style="--bar:${(bar(episode) * 100).toFixed(1)}%">${read(episode)}</td>`;
}

/** A mean belief; a rival learner has no α, ω and β. */
function belief(mean: number | undefined): string {
  return mean === undefined ? NONE : fixed(mean, 2);
}

/** Mean scales of the reunions, and what the children had come to expect. */
function renderMeans({
  reunion1,
  reunion2,
  beliefs,
  disorganisation,
  children,
}: CohortSummary): Markup {
  const scale = (scales: Scales, key: keyof Scales) => fixed(scales[key], 2);
  return html`<div class="pair"><div class="scroll" tabindex="0" role="region" aria-label="Mean scales"><table>
<caption><span>Scales, means of the first coder (n\u00a0=\u00a0${children})</span></caption>
<thead><tr><th scope="col">scale</th><th scope="col">first reunion</th><th scope="col">second reunion</th></tr></thead>
<tbody>${SCALES.map(({ key, name }) => html`<tr><th scope="row">${name} (1 to 7)</th><td>${scale(reunion1, key)}</td><td>${scale(reunion2, key)}</td></tr>`)}
<tr><th scope="row">Disorganisation (1 to 9), both</th><td colspan="2">${fixed(disorganisation, 2)}</td></tr></tbody></table></div>
<div class="scroll" tabindex="0" role="region" aria-label="Mean beliefs"><table>
<caption><span>Inside, before the Strange Situation: means of what was expected (n\u00a0=\u00a0${children})</span></caption>
<thead><tr><th scope="col">belief</th><th scope="col">mean</th></tr></thead><tbody>
<tr><th scope="row">others will be there when it matters most (α, logit)</th><td>${belief(beliefs.others)}</td></tr>
<tr><th scope="row">my quiet signals count (ω, logit)</th><td>${belief(beliefs.self)}</td></tr>
<tr><th scope="row">how this caregiver differs from others (β, logit)</th><td>${belief(beliefs.figure)}</td></tr>
<tr><th scope="row">felt availability of the caregiver (0 to 1)</th><td>${fixed(beliefs.felt, 2)}</td></tr>
<tr><th scope="row">fear of the caregiver (0 to 1)</th><td>${Number.isFinite(beliefs.fear) ? fixed(beliefs.fear, 2) : NONE}</td></tr>
</tbody></table></div></div>`;
}
