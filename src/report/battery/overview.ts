import type { BatteryResult, FindingResult } from "../../battery/index.ts";
import { asSvgFile, draw, NARROW } from "../drawing.ts";
import { html, type Markup } from "../markup.ts";
import { spokenOf } from "./forest-row.ts";
import { type Group, IN_ENGLISH, overviewGroups, overviewOptions } from "./overview-options.ts";
import { BRACKETS } from "./target-words.ts";

/** Width of the drawing on a page, and as a file. */
const PAGE = 860;
const FILE = 800;

/** The overview for a page and for a telephone; nothing where nothing was computed. */
export function renderOverviewDrawing(findings: readonly FindingResult[]): Markup | undefined {
  const groups = overviewGroups(findings, IN_ENGLISH);
  if (groups.length === 0) return undefined;
  return html`<div class="wide">${drawOverview(groups, PAGE, false)}</div><div class="narrow">${drawOverview(groups, NARROW, false)}</div>`;
}

/**
 * The overview as an SVG file of its own, 800 px wide on white, with its legend; nothing where no
 * number with an interval was computed.
 */
export function forestSvg({ findings }: BatteryResult): string | undefined {
  const groups = overviewGroups(findings, IN_ENGLISH);
  if (groups.length === 0) return undefined;
  const svg = asSvgFile(drawOverview(groups, FILE, true));
  const opaque = svg.replace("background:none", "background:#fff");
  // Programs that show a file need not know variables of a page.
  const plain = opaque.replace(/var\(--[\w-]+, ([^)]+)\)/g, "$1");
  return `${plain.replace(/(\.\d\d)\d{3,}/g, "$1")}\n`;
}

function drawOverview(groups: readonly Group[], width: number, withLegend: boolean): Markup {
  return draw(
    {
      className: "battery-overview",
      ...overviewOptions(groups, width, IN_ENGLISH, withLegend),
    },
    {
      id: "battery-overview",
      title: "Every computed number from the middle of its interval, in half-widths",
      description: `Between −1 and 1 a simulated mean lies inside the published interval or the project’s band. ${BRACKETS} ${groups.map(({ title, named }) => `${title}. ${spokenOf(named)}`).join(" ")}`,
    },
    width,
  );
}
