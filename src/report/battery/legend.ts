import { drawn, html, type Markup } from "../markup.ts";

const PUBLISHED = "var(--figure-published)";
const SIMULATED = "var(--child)";

/** Symbols of the forest plots as small drawings with their words. */
export function renderLegend(): Markup {
  return html`<ul class="forest-legend">
<li>${sign(`${rule(PUBLISHED)}<rect x="14" y="3" width="8" height="8" ${outline(PUBLISHED)}/>`)}published, 95 % interval (published or derived)</li>
<li>${sign(`${rule(PUBLISHED, "5 4")}<rect x="14" y="3" width="8" height="8" ${outline(PUBLISHED)}/>`)}published, the project’s own band (no confidence interval)</li>
<li>${sign(`${rule(SIMULATED)}<circle cx="18" cy="7" r="4.5" fill="${SIMULATED}"/>`)}simulated mean and middle 95 % of replicates: passed</li>
<li>${sign(`${rule(SIMULATED)}<path d="M14,3l8,8M22,3l-8,8" fill="none" stroke="${SIMULATED}" stroke-width="2.75"/>`)}simulated: failed</li>
<li>${sign(`${rule(SIMULATED)}<path d="M18,2l4,5l-4,5l-4,-5z" ${outline(SIMULATED)}/>`)}simulated: not scored</li>
</ul>`;
}

function sign(shapes: string): Markup {
  return drawn(
    `<svg width="36" height="14" viewBox="0 0 36 14" aria-hidden="true" focusable="false">${shapes}</svg>`,
  );
}

function rule(colour: string, dash = "none"): string {
  return `<path d="M1,7H35" fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="${dash}"/>`;
}

function outline(colour: string): string {
  return `fill="var(--card)" stroke="${colour}" stroke-width="1.75"`;
}
