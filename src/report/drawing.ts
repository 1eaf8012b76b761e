import { type PlotOptions, plot } from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { drawn, type Markup } from "./markup.ts";

/** What is said of a drawing to those who cannot see it. */
export interface Spoken {
  /** Used for ids; unique in the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** Each figure is drawn twice: for a page side by side, and for a telephone. */
export const WIDE = 540;
export const NARROW = 316;

/** Inline SVG of a plot, with its name and its description. */
export function draw(options: PlotOptions, spoken: Spoken, width: number): Markup {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const style = { fontSize: "12px", background: "none" };
  return named(document, plot({ document, width, style, ...options }), spoken, width);
}

/** A drawing as a file of its own: outside of the page the colours fall back on Okabe and Ito's. */
export function asSvgFile({ markup }: Markup): string {
  return markup.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ');
}

function named(
  document: Document,
  svg: Element,
  { id, title, description }: Spoken,
  width: number,
): Markup {
  const SVG = "http://www.w3.org/2000/svg";
  const titleId = `${id}-${width}-title`;
  const descId = `${id}-${width}-desc`;
  const desc = document.createElementNS(SVG, "desc");
  desc.id = descId;
  desc.textContent = description;
  svg.prepend(desc);
  const name = document.createElementNS(SVG, "title");
  name.id = titleId;
  name.textContent = title;
  svg.prepend(name);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-labelledby", titleId);
  svg.setAttribute("aria-describedby", descId);
  return drawn(svg.outerHTML);
}
