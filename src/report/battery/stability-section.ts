import type { StabilityResult } from "../../battery/index.ts";
import { NARROW, WIDE } from "../drawing.ts";
import { html, type Markup } from "../markup.ts";
import { section } from "../section.ts";
import { drawStability, stabilityCaption } from "./stability-figure.ts";

/** Agreement of classifications over time, published beside simulated: four codes, and two. */
export function renderStability(result: StabilityResult): Markup {
  const figures = ([4, 2] as const).map(
    (ways) => html`<figure>
<div class="wide">${drawStability(result, ways, WIDE)}</div><div class="narrow">${drawStability(result, ways, NARROW)}</div>
<figcaption>${stabilityCaption(result, ways)}</figcaption></figure>`,
  );
  return section("stability", "Stability over time", html`<div class="domains">${figures}</div>`);
}
