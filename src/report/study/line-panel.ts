import {
  axisX,
  axisY,
  dot,
  gridY,
  line,
  type Markish,
  type PlotOptions,
  ruleX,
  ruleY,
  text,
} from "@observablehq/plot";
import { draw, type Spoken } from "../drawing.ts";
import { type Extent, ticksOf, within } from "../extent.ts";
import type { Markup } from "../markup.ts";
import { short, shortened } from "../numbers.ts";
import { spreadApart } from "../spread-apart.ts";
import { type AxisTitle, fitted, LETTER } from "./axis-title.ts";
import type { SeriesLook } from "./looks.ts";
import type { Series } from "./series.ts";

/** Estimates along a factor whose values are numbers. */
export interface LinePanel extends Spoken {
  readonly kind: "lines";
  readonly xAxis: AxisTitle;
  /** Ends of the horizontal axis. */
  readonly xEnds: readonly [low: number, high: number];
  /** Where values were set; ticks stand there if there is room. */
  readonly xTicks: readonly number[];
  readonly yAxis: AxisTitle;
  readonly series: readonly Series[];
  /** Means of single cells, faint behind the others. */
  readonly cells: readonly { readonly x: number; readonly y: number; readonly look: SeriesLook }[];
  /** Whether 0 is where nothing changes. */
  readonly zero: boolean;
}

/** Height and width of a letter of a label, px. */
const LABEL = { height: 15, letter: 7.3, gap: 10 };
const MARGIN = { top: 28, bottom: 42, right: 14 };
/** Most letters of a label beside its line, by width of the drawing. */
const LABEL_SHARE = 0.3;

/** Points with their intervals joined by lines, each labelled where it ends, as inline SVG. */
export function drawLines(panel: LinePanel, extent: Extent, width: number): Markup {
  return draw({ className: "study-lines", ...lineOptions(panel, extent, width) }, panel, width);
}

/** The same, for whoever draws by itself. */
export function lineOptions(panel: LinePanel, extent: Extent, width: number): PlotOptions {
  const { series, zero } = panel;
  const labelled = series.length > 1;
  const most = Math.floor((LABEL_SHARE * width) / LABEL.letter);
  const labels = series.map(({ label }) => shortened(label, most));
  const longest = labelled ? Math.max(...labels.map(({ length }) => length)) : 0;
  const ticks = ticksOf(extent);
  const left = 14 + LETTER * Math.max(...ticks.map(({ label }) => label.length));
  const right = labelled ? LABEL.gap + 4 + LABEL.letter * longest : MARGIN.right;
  const inner = Math.max(168, LABEL.height * series.length);
  const across = width - left - right - 2 * INSET;
  return {
    height: inner + MARGIN.top + MARGIN.bottom,
    marginTop: MARGIN.top,
    marginBottom: MARGIN.bottom,
    marginLeft: left,
    marginRight: right,
    insetLeft: INSET,
    insetRight: INSET,
    x: { domain: panel.xEnds },
    y: { domain: [extent.low, extent.high] },
    marks: [
      gridY(
        ticks.map(({ value }) => value),
        { stroke: "currentColor", strokeOpacity: 0.14 },
      ),
      axisY(
        ticks.map(({ value }) => value),
        {
          label: fitted(panel.yAxis, width - 8),
          labelArrow: "none",
          labelAnchor: "top",
          tickSize: 4,
          tickFormat: (_: number, i: number) => ticks[i]?.label ?? "",
        },
      ),
      axisX({
        ...xTicks(panel, across),
        label: fitted(panel.xAxis, width - Math.abs(left - right) - 8),
        labelAnchor: "center",
        labelArrow: "none",
        labelOffset: 36,
        tickSize: 4,
      }),
      zero && extent.low < 0 && extent.high > 0
        ? ruleY([0], {
            stroke: "currentColor",
            strokeOpacity: 0.65,
          })
        : undefined,
      dot(panel.cells, {
        x: "x",
        y: ({ y }) => within(extent, y),
        r: 2,
        fill: ({ look }) => look.colour,
        fillOpacity: 0.3,
      }),
      ...series.flatMap((one, i) => marksOf(one, (i - (series.length - 1) / 2) * APART, extent)),
      ...(labelled ? labelsOf(series, labels, extent, inner) : []),
    ],
  };
}

/** Room left and right of the outermost points, and between intervals at one place, px. */
const INSET = 14;
const APART = 3;

function xTicks({ xTicks: set, xEnds: [low, high] }: LinePanel, across: number) {
  const digits = Math.max(1, ...set.map((value) => short(value).length));
  const sorted = [...set].sort((a, b) => a - b);
  const gaps = sorted.slice(1).map((value, i) => value - (sorted[i] as number));
  const least = (Math.min(...gaps) / (high - low)) * across;
  return set.length === 1 || least > LETTER * (digits + 1)
    ? { ticks: sorted, tickFormat: short }
    : { ticks: Math.max(2, Math.floor(across / 70)) };
}

function marksOf({ look, points }: Series, dx: number, extent: Extent): Markish[] {
  const known = points.filter(({ interval }) => Number.isFinite(interval.point));
  const sure = known.filter(({ interval: { low, high } }) => Number.isFinite(low + high));
  const { colour, symbol, dash, filled } = look;
  return [
    line(points, {
      x: "place",
      y: ({ interval }) => interval.point,
      dx,
      stroke: colour,
      strokeWidth: 1.75,
      strokeDasharray: dash,
    }),
    ruleX(sure, {
      x: "place",
      y1: ({ interval }) => within(extent, interval.low),
      y2: ({ interval }) => within(extent, interval.high),
      dx,
      stroke: colour,
      strokeWidth: 1.75,
      strokeOpacity: 0.75,
    }),
    dot(known, {
      x: "place",
      y: ({ interval }) => interval.point,
      dx,
      r: 4,
      symbol,
      fill: filled ? colour : "var(--card, #fff)",
      stroke: colour,
      strokeWidth: 1.5,
    }),
  ];
}

/** Each label stands right of where its line ends, moved up or down where two would touch. */
function labelsOf(
  series: readonly Series[],
  labels: readonly string[],
  { low, high }: Extent,
  inner: number,
): Markish[] {
  const ends = series.flatMap(({ look, points }, i) => {
    const end = points.findLast(({ interval }) => Number.isFinite(interval.point));
    return end === undefined ? [] : [{ label: labels[i] as string, look, end }];
  });
  const wanted = ends.map(({ end }) => ((high - end.interval.point) / (high - low)) * inner);
  const places = spreadApart(wanted, LABEL.height, inner);
  return ends.map(({ label, look }, i) =>
    text([label], {
      frameAnchor: "right",
      y: () => high - ((places[i] as number) / inner) * (high - low),
      text: String,
      dx: LABEL.gap,
      textAnchor: "start",
      fill: look.colour,
      fontWeight: 600,
    }),
  );
}
