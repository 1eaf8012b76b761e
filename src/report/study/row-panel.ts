import {
  axisX,
  dot,
  gridX,
  type Markish,
  type PlotOptions,
  ruleX,
  ruleY,
  text,
} from "@observablehq/plot";
import { draw, type Spoken } from "../drawing.ts";
import { type Extent, ticksOf, within } from "../extent.ts";
import type { Markup } from "../markup.ts";
import { shortened } from "../numbers.ts";
import { type AxisTitle, fitted, LETTER } from "./axis-title.ts";
import { layOut } from "./legend.ts";
import type { Series } from "./series.ts";

/** Estimates by name: a row for each, in it a lane for each series. */
export interface RowPanel extends Spoken {
  readonly kind: "rows";
  readonly axis: AxisTitle;
  /** Names of the rows; the points of the series stand in them by their number. */
  readonly rows: readonly string[];
  readonly series: readonly Series[];
  /** Whether 0 is where nothing changes. */
  readonly zero: boolean;
}

const NAME = 18;
const LANE = 15;
const GAP = 7;
const MARGIN = { top: 4, bottom: 42, left: 24, right: 24 };

/** Dots with their intervals, the name of a row above them, as inline SVG. */
export function drawRows(panel: RowPanel, extent: Extent, width: number): Markup {
  return draw({ className: "study-rows", ...rowOptions(panel, extent, width) }, panel, width);
}

/** The same, for whoever draws by itself. */
export function rowOptions(panel: RowPanel, extent: Extent, width: number): PlotOptions {
  const { rows, series, axis, zero } = panel;
  const legend = series.length > 1 ? layOut(series, width - 8) : { height: 0, marks: [] };
  const row = NAME + series.length * LANE + GAP;
  const inner = row * rows.length;
  const ticks = ticksOf(extent);
  const shown = ticks.filter((_, i) => i % everyOf(ticks, width) === 0);
  const values = shown.map(({ value }) => value);
  const letters = Math.floor((width - MARGIN.left - MARGIN.right) / LETTER);
  return {
    height: inner + MARGIN.top + legend.height + MARGIN.bottom,
    marginTop: MARGIN.top + legend.height,
    marginBottom: MARGIN.bottom,
    marginLeft: MARGIN.left,
    marginRight: MARGIN.right,
    x: { domain: [extent.low, extent.high] },
    y: { domain: [0, inner], reverse: true, axis: null },
    marks: [
      gridX(values, { stroke: "currentColor", strokeOpacity: 0.14 }),
      axisX(values, {
        label: fitted(axis, width - 8),
        labelAnchor: "center",
        labelArrow: "none",
        labelOffset: 36,
        tickSize: 4,
        tickFormat: (_: number, i: number) => shown[i]?.label ?? "",
      }),
      zero && extent.low <= 0 && extent.high >= 0
        ? ruleX([0], { stroke: "currentColor", strokeOpacity: 0.65 })
        : undefined,
      text(rows, {
        y: (_: string, i: number) => row * i + NAME / 2,
        frameAnchor: "left",
        textAnchor: "start",
        dx: -18,
        text: (name: string) => shortened(name, letters),
        fill: "currentColor",
        stroke: "var(--card, #fff)",
        strokeWidth: 4,
        paintOrder: "stroke",
        fontWeight: 600,
      }),
      ...series.flatMap((one, i) =>
        marksOf(one, extent, (place) => row * place + NAME + LANE * (i + 0.5)),
      ),
      ...legend.marks,
    ],
  };
}

/** Every how many ticks there is room for a label. */
function everyOf(ticks: readonly { readonly label: string }[], width: number): number {
  const longest = Math.max(...ticks.map(({ label }) => label.length));
  const room = (width - MARGIN.left - MARGIN.right) / Math.max(1, ticks.length - 1);
  return Math.ceil((LETTER * (longest + 1)) / room);
}

function marksOf(
  { look: { colour, symbol, filled }, points }: Series,
  extent: Extent,
  laneOf: (place: number) => number,
): Markish[] {
  const known = points.filter(({ interval }) => Number.isFinite(interval.point));
  const sure = known.filter(({ interval: { low, high } }) => Number.isFinite(low + high));
  const unknown = points.filter((point) => !known.includes(point));
  const y = ({ place }: { readonly place: number }) => laneOf(place);
  return [
    ruleY(sure, {
      y,
      x1: ({ interval }) => within(extent, interval.low),
      x2: ({ interval }) => within(extent, interval.high),
      stroke: colour,
      strokeWidth: 2,
    }),
    dot(known, {
      y,
      x: ({ interval }) => within(extent, interval.point),
      r: 4.25,
      symbol,
      fill: filled ? colour : "var(--card, #fff)",
      stroke: colour,
      strokeWidth: 1.75,
    }),
    text(unknown, {
      y,
      frameAnchor: "left",
      textAnchor: "start",
      dx: -18,
      text: () => "no value",
      fill: colour,
      fontStyle: "italic",
    }),
  ];
}
