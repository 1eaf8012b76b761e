/** Text that is markup already. Everything else is escaped on its way into a page. */
export interface Markup {
  readonly markup: string;
}

export type Piece = string | number | Markup | readonly Markup[] | undefined;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it may stand between tags and inside quoted attributes. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string);
}

/** Markup from a template; what is filled in is escaped unless it is markup itself. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  const filled = parts.map((part, i) => part + (i < pieces.length ? markupOf(pieces[i]) : ""));
  return { markup: filled.join("") };
}

/** Markup made by code we call, such as a drawn figure; never for anything out of a result. */
export function drawn(markup: string): Markup {
  return { markup };
}

function markupOf(piece: Piece): string {
  if (piece === undefined) return "";
  if (typeof piece === "string") return escapeText(piece);
  if (typeof piece === "number") return String(piece);
  return "markup" in piece ? piece.markup : piece.map((one) => one.markup).join("");
}

/**
 * Data for the page's script, in a block that no browser executes. Inside a script element nothing
 * but an end tag or a comment ends the text, so "<" is written as its JSON escape.
 */
export function dataBlock(id: string, data: unknown): Markup {
  const json = JSON.stringify(data)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
  return html`<script type="application/json" id="${id}">${drawn(json)}</script>`;
}
