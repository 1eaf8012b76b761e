import type { PlotOptions } from "@observablehq/plot";
import { asSvgFile, NARROW, WIDE } from "../drawing.ts";
import type { Extent } from "../extent.ts";
import { drawn, html, type Markup } from "../markup.ts";
import { digitsOf, estimate } from "../numbers.ts";
import { drawLines, type LinePanel, lineOptions } from "./line-panel.ts";
import { drawRows, type RowPanel, rowOptions } from "./row-panel.ts";
import type { Series } from "./series.ts";

export type Panel = LinePanel | RowPanel;

/** A panel for a page side by side and for a telephone, with what stands above it. */
export function renderPanel(panel: Panel, heading: Markup | undefined, extent: Extent): Markup {
  return html`<div>${heading}
<div class="wide">${drawPanel(panel, extent, WIDE)}</div><div class="narrow">${drawPanel(panel, extent, NARROW)}</div></div>`;
}

/** What Plot draws of a panel, for a page that draws by itself. @param width px */
export function panelOptions(panel: Panel, extent: Extent, width: number): PlotOptions {
  return panel.kind === "lines"
    ? lineOptions(panel, extent, width)
    : rowOptions(panel, extent, width);
}

/** The wide drawing of a panel as an address to be taken away. */
export function svgAddress(panel: Panel, extent: Extent): string {
  const file = asSvgFile(drawPanel(panel, extent, WIDE));
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(file)}`;
}

function drawPanel(panel: Panel, extent: Extent, width: number): Markup {
  const made =
    panel.kind === "lines" ? drawLines(panel, extent, width) : drawRows(panel, extent, width);
  return drawn(made.markup.replace(PIXELS, (place) => place.replace(/(\.\d\d)\d+/g, "$1")));
}

/** Where things stand in a drawing, which has no use for more than hundredths of a pixel. */
const PIXELS = / (?:cx|cy|x1|x2|y1|y2|d|transform)="[^"<>]*"/g;

/** The numbers of a panel in words, for those who do not see it. */
export function spokenOf(
  series: readonly Series[],
  nameOf: (place: number) => string,
  range: readonly [number, number],
): string {
  return series
    .map(({ label, points }) => {
      const said = points.map(({ place, interval }) => {
        const value = Number.isFinite(interval.point)
          ? estimate(interval, range, digitsOf(interval))
          : "no value";
        return `${nameOf(place)}: ${value}`;
      });
      return `${label}. ${said.join("; ")}.`;
    })
    .join(" ");
}
