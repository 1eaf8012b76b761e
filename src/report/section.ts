import { html, type Markup } from "./markup.ts";

/** A card of the page, with its heading. */
export function section(id: string, title: string, content: Markup): Markup {
  return html`<section class="card" id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${content}
</section>`;
}

/** What stands in a section that has nothing to show: why. */
export function notice(text: string): Markup {
  return html`<p class="notice">${text}</p>`;
}
