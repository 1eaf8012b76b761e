import { gridX, type Markish, rect, ruleX, text } from "@observablehq/plot";
import type { BatteryResult, FindingResult } from "../../battery/index.ts";
import { asSvgFile, draw, NARROW } from "../drawing.ts";
import { type Extent, ticksOf } from "../extent.ts";
import { html, type Markup } from "../markup.ts";
import { shortened } from "../numbers.ts";
import { scaleAxis } from "./forest.ts";
import {
  CARD,
  legendMarks,
  MUTED,
  type Placed,
  publishedMarks,
  simulatedMarks,
} from "./forest-marks.ts";
import {
  isApart,
  type Named,
  numbersIn,
  rowInHalfWidths,
  spokenOf,
  titleOf,
} from "./forest-row.ts";
import { DOMAIN_ORDER, domainTitle } from "./names.ts";
import { BRACKETS } from "./target-words.ts";

/** Width of the drawing on a page, and as a file. */
const PAGE = 860;
const FILE = 800;
const EXTENT: Extent = { low: -4, high: 4, step: 1 };
const AXIS = "simulated − middle of the published interval or the project’s band (half-widths)";
const SHORT_AXIS = "half-widths of the interval or band";
const LETTER = 6.7;

/** Rows under a heading. */
interface Group {
  readonly title: string;
  readonly named: readonly Named[];
}

/** How things lie: names beside the lines where there is room, else above them. */
interface Layout {
  readonly beside: boolean;
  readonly left: number;
  readonly right: number;
  readonly row: number;
  readonly name: number;
}

function layoutFor(width: number): Layout {
  return width >= 600
    ? { beside: true, left: Math.round(width * 0.5), right: 138, row: 21, name: 0 }
    : { beside: false, left: 14, right: 14, row: 62, name: 34 };
}

const HEADING = 26;
/** How far both lines of a row lie from its middle, px. */
const APART = 4;
const MARGIN = { top: 4, bottom: 42 };

/** Every number with an interval and a simulated mean, by domain, arithmetic last. */
export function overviewGroups(findings: readonly FindingResult[]): Group[] {
  const all = numbersIn(findings).filter((one) => rowInHalfWidths(one) !== undefined);
  const real = all.filter((one) => !isApart(one));
  const groups = DOMAIN_ORDER.map((domain) => ({
    title: domainTitle(domain),
    named: real.filter(({ finding }) => finding.domain === domain),
  }));
  const apart = { title: "Set apart: arithmetic", named: all.filter(isApart) };
  return [...groups, apart].filter(({ named }) => named.length > 0);
}

/** The overview for a page and for a telephone; nothing where nothing was computed. */
export function renderOverviewDrawing(findings: readonly FindingResult[]): Markup | undefined {
  const groups = overviewGroups(findings);
  if (groups.length === 0) return undefined;
  return html`<div class="wide">${drawOverview(groups, PAGE, false)}</div><div class="narrow">${drawOverview(groups, NARROW, false)}</div>`;
}

/**
 * The overview as an SVG file of its own, 800 px wide on white, with its legend; nothing where no
 * number with an interval was computed.
 */
export function forestSvg({ findings }: BatteryResult): string | undefined {
  const groups = overviewGroups(findings);
  if (groups.length === 0) return undefined;
  const svg = asSvgFile(drawOverview(groups, FILE, true));
  const opaque = svg.replace("background:none", "background:#fff");
  // Programs that show a file need not know variables of a page.
  const plain = opaque.replace(/var\(--[\w-]+, ([^)]+)\)/g, "$1");
  return `${plain.replace(/(\.\d\d)\d{3,}/g, "$1")}\n`;
}

function drawOverview(groups: readonly Group[], width: number, withLegend: boolean): Markup {
  const layout = layoutFor(width);
  const legend = withLegend ? 46 : 0;
  const { headings, placed, inner } = place(groups, layout);
  const ticks = ticksOf(EXTENT).map(({ value }) => value);
  return draw(
    {
      className: "battery-overview",
      height: inner + MARGIN.top + legend + MARGIN.bottom,
      marginTop: MARGIN.top + legend,
      marginBottom: MARGIN.bottom,
      marginLeft: layout.left,
      marginRight: layout.right,
      x: { domain: [EXTENT.low, EXTENT.high] },
      y: {
        domain: [0, inner],
        range: [MARGIN.top + legend, MARGIN.top + legend + inner],
        axis: null,
      },
      marks: [
        rect([0], {
          x1: -1,
          x2: 1,
          y1: 0,
          y2: inner,
          fill: "var(--figure-published, #0072b2)",
          fillOpacity: 0.1,
        }),
        gridX(ticks, { stroke: "currentColor", strokeOpacity: 0.14 }),
        ruleX([0], { stroke: "currentColor", strokeOpacity: 0.5 }),
        scaleAxis(EXTENT, layout.beside ? AXIS : SHORT_AXIS),
        ...headingMarks(headings, layout),
        ...nameMarks(placed, layout, width),
        ...publishedMarks(placed, EXTENT),
        ...simulatedMarks(placed, EXTENT),
        ...(withLegend ? legendMarks(layout.left, legend) : []),
      ],
    },
    {
      id: "battery-overview",
      title: "Every computed number from the middle of its interval, in half-widths",
      description: `Between −1 and 1 a simulated mean lies inside the published interval or the project’s band. ${BRACKETS} ${groups.map(({ title, named }) => `${title}. ${spokenOf(named)}`).join(" ")}`,
    },
    width,
  );
}

interface Heading {
  readonly title: string;
  readonly y: number;
}

function place(groups: readonly Group[], { row: height, name }: Layout) {
  const headings: Heading[] = [];
  const placed: (Placed & { readonly top: number })[] = [];
  let y = 0;
  for (const { title, named } of groups) {
    headings.push({ title, y: y + HEADING - 10 });
    y += HEADING;
    for (const one of named) {
      const row = rowInHalfWidths(one);
      if (row === undefined) continue;
      const middle = y + name + (height - name) / 2;
      placed.push({ row, top: y, published: middle - APART, simulated: middle + APART });
      y += height;
    }
  }
  return { headings, placed, inner: y + 6 };
}

function headingMarks(headings: readonly Heading[], { left }: Layout): Markish[] {
  return [
    text(headings, {
      frameAnchor: "left",
      textAnchor: "start",
      dx: 2 - left,
      y: "y",
      text: "title",
      fill: "currentColor",
      fontWeight: 700,
      stroke: CARD,
      strokeWidth: 4,
      paintOrder: "stroke",
    }),
  ];
}

function nameMarks(
  placed: readonly (Placed & { readonly top: number })[],
  { beside, left, name }: Layout,
  width: number,
): Markish[] {
  const halo = { stroke: CARD, strokeWidth: 4, paintOrder: "stroke" } as const;
  const middleOf = ({ published }: Placed) => published + APART;
  const words = ({ row: { verdict, label } }: Placed) => `${verdict}, ${label}`;
  if (beside) {
    const letters = Math.floor((left - 16) / LETTER);
    return [
      text(placed, {
        frameAnchor: "left",
        textAnchor: "end",
        dx: -10,
        y: middleOf,
        text: ({ row }) => shortened(titleOf(row), letters),
        fill: "currentColor",
      }),
      text(placed, {
        frameAnchor: "right",
        textAnchor: "start",
        dx: 8,
        y: middleOf,
        text: words,
        fill: ({ row }) => (row.verdict === "failed" ? "currentColor" : MUTED),
      }),
    ];
  }
  const letters = Math.floor((width - 4) / LETTER);
  const line = { ...halo, frameAnchor: "left", textAnchor: "start", dx: 2 - left } as const;
  return [
    text(placed, {
      ...line,
      y: ({ top }) => top + name / 4,
      text: ({ row }) => shortened(`${row.finding} (${row.verdict})`, letters),
      fill: "currentColor",
    }),
    text(placed, {
      ...line,
      y: ({ top }) => top + (name * 3) / 4,
      text: ({ row }) => shortened(`${row.label}: ${row.target}`, letters),
      fill: MUTED,
    }),
  ];
}
