import { gridX, type Markish, type PlotOptions, rect, ruleX, text } from "@observablehq/plot";
import type { FindingResult, Label } from "../../battery/index.ts";
import { type Extent, ticksOf } from "../extent.ts";
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
import { isApart, type Named, numbersIn, rowInHalfWidths, titleOf } from "./forest-row.ts";
import { DOMAIN_ORDER, domainTitle } from "./names.ts";
import type { Verdict } from "./verdict.ts";

const EXTENT: Extent = { low: -4, high: 4, step: 1 };
const LETTER = 6.7;

/** Rows under a heading. */
export interface Group {
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

function layoutFor(width: number, room = 138): Layout {
  return width >= 600
    ? { beside: true, left: Math.round(width * 0.5), right: room, row: 21, name: 0 }
    : { beside: false, left: 14, right: 14, row: 62, name: 34 };
}

const HEADING = 26;
/** How far both lines of a row lie from its middle, px. */
const APART = 4;
const MARGIN = { top: 4, bottom: 42 };

/** What is written into the overview, in a language. */
export interface OverviewWords {
  readonly axis: string;
  /** Where there is little room. */
  readonly shortAxis: string;
  readonly apart: string;
  readonly domain: (domain: FindingResult["domain"]) => string;
  readonly verdict: (verdict: Verdict) => string;
  readonly label: (label: Label) => string;
  /** Room on the right for a verdict with its label, px; as the English words need it unless given. */
  readonly room?: number;
}

export const IN_ENGLISH: OverviewWords = {
  axis: "simulated − middle of the published interval or the project’s band (half-widths)",
  shortAxis: "half-widths of the interval or band",
  apart: "Set apart: arithmetic",
  domain: domainTitle,
  verdict: String,
  label: String,
};

/** Every number with an interval and a simulated mean, by domain, arithmetic last. */
export function overviewGroups(findings: readonly FindingResult[], words: OverviewWords): Group[] {
  const all = numbersIn(findings).filter((one) => rowInHalfWidths(one) !== undefined);
  const real = all.filter((one) => !isApart(one));
  const groups = DOMAIN_ORDER.map((domain) => ({
    title: words.domain(domain),
    named: real.filter(({ finding }) => finding.domain === domain),
  }));
  const apart = { title: words.apart, named: all.filter(isApart) };
  return [...groups, apart].filter(({ named }) => named.length > 0);
}

/** The overview as a drawing of Plot, so many px wide; needs no page to be described. */
export function overviewOptions(
  groups: readonly Group[],
  width: number,
  words: OverviewWords,
  withLegend: boolean,
): PlotOptions {
  const layout = layoutFor(width, words.room);
  const legend = withLegend ? 46 : 0;
  const { headings, placed, inner } = place(groups, layout);
  const ticks = ticksOf(EXTENT).map(({ value }) => value);
  return {
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
      scaleAxis(EXTENT, layout.beside ? words.axis : words.shortAxis),
      ...headingMarks(headings, layout),
      ...nameMarks(placed, layout, width, words),
      ...publishedMarks(placed, EXTENT),
      ...simulatedMarks(placed, EXTENT),
      ...(withLegend ? legendMarks(layout.left, legend) : []),
    ],
  };
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
  { verdict, label }: OverviewWords,
): Markish[] {
  const halo = { stroke: CARD, strokeWidth: 4, paintOrder: "stroke" } as const;
  const middleOf = ({ published }: Placed) => published + APART;
  const words = ({ row }: Placed) => `${verdict(row.verdict)}, ${label(row.label)}`;
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
      text: ({ row }) => shortened(`${row.finding} (${verdict(row.verdict)})`, letters),
      fill: "currentColor",
    }),
    text(placed, {
      ...line,
      y: ({ top }) => top + (name * 3) / 4,
      text: ({ row }) => shortened(`${label(row.label)}: ${row.target}`, letters),
      fill: MUTED,
    }),
  ];
}
