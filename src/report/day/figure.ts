import {
  axisX,
  axisY,
  dot,
  gridY,
  type Markish,
  rect,
  rectY,
  ruleX,
  ruleY,
  text,
} from "@observablehq/plot";
import { type RunningMean, runningInterval } from "../../numerics/index.ts";
import type { HourSummary } from "../../population/index.ts";
import { draw, type Spoken } from "../drawing.ts";
import type { Markup } from "../markup.ts";
import { roundOut } from "../round-out.ts";

/** What fills an hour, from the bottom of its bar to the top. */
export const LAYERS = [
  {
    key: "upset",
    name: "upset, not held",
    spoken: "upset and not held",
    fill: "var(--day-upset, #8c3a10)",
  },
  { key: "held", name: "upset, held", spoken: "upset and held", fill: "var(--day-held, #3f93c9)" },
  { key: "play", name: "at play", spoken: "at play", fill: "none" },
] as const;

/** Hours after midnight between which the child is awake; the end may lie on the next day. */
export interface Waking {
  readonly from: number;
  readonly hours: number;
}

const HEIGHT = 236;
const LINE = { stroke: "currentColor" };
const BIDS = "var(--figure-simulated, #d55e00)";

/** Minutes of every clock hour, stacked, with the interval of their sum. */
export function drawMinutes(
  hours: readonly HourSummary[],
  waking: Waking,
  spoken: Spoken,
  width: number,
): Markup {
  const sums = hours.map(({ hour, together }) => betweenHours(hour, together));
  const marks = [
    ...LAYERS.map(({ fill }, layer) =>
      rectY(
        hours.map((one) => stretchOf(one, layer)).filter(({ top, bottom }) => top > bottom),
        {
          ...{ x1: "from", x2: "to", y1: "bottom", y2: "top" },
          ...{ fill, insetLeft: 1, insetRight: 1, ...LINE, strokeWidth: fill === "none" ? 1 : 0 },
        },
      ),
    ),
    intervals(sums, "currentColor"),
  ];
  return drawClock("minutes per clock hour", marks, sums, waking, spoken, width);
}

/** Bids of every clock hour, each with its interval. */
export function drawBids(
  hours: readonly HourSummary[],
  waking: Waking,
  spoken: Spoken,
  width: number,
): Markup {
  const means = hours.map(({ hour, bids }) => betweenHours(hour, bids));
  const marks = [intervals(means, BIDS), dot(means, { x: "middle", y: "point", r: 3, fill: BIDS })];
  return drawClock("bids per clock hour", marks, means, waking, spoken, width);
}

/** The part of an hour's bar that one layer fills. */
function stretchOf(
  one: HourSummary,
  layer: number,
): { from: number; to: number; bottom: number; top: number } {
  const upTo = (count: number) =>
    LAYERS.slice(0, count).reduce((sum, { key }) => sum + one[key].mean, 0);
  return { from: one.hour, to: one.hour + 1, bottom: upTo(layer), top: upTo(layer + 1) };
}

interface HourlyMean {
  readonly middle: number;
  readonly point: number;
  /** Ends of the 95 % interval, above 0; at the mean where there is none. */
  readonly low: number;
  readonly high: number;
}

function betweenHours(hour: number, account: RunningMean): HourlyMean {
  const { point, low, high } = runningInterval(account);
  const known = Number.isFinite(low) && Number.isFinite(high);
  return {
    middle: hour + 0.5,
    point,
    low: known ? Math.max(0, low) : point,
    high: known ? high : point,
  };
}

function intervals(means: readonly HourlyMean[], stroke: string): Markish {
  const wide = means.filter(({ low, high }) => high > low);
  return ruleX(wide, { x: "middle", y1: "low", y2: "high", stroke, strokeWidth: 2.5 });
}

/** The clock from midnight to midnight, nights shaded. */
function drawClock(
  title: string,
  marks: readonly Markish[],
  shown: readonly HourlyMean[],
  waking: Waking,
  spoken: Spoken,
  width: number,
): Markup {
  const nights = nightsOf(waking);
  const highest = shown.map(({ high }) => high);
  return draw(
    {
      className: "day",
      height: HEIGHT,
      marginTop: 26,
      marginBottom: 40,
      marginLeft: 36,
      marginRight: 14,
      x: { domain: [0, 24] },
      y: { domain: roundOut(highest, [0, Number.POSITIVE_INFINITY]) },
      marks: [
        rect(nights, { x1: "from", x2: "to", fill: "var(--shade, #f1efe9)" }),
        gridY({ ...LINE, strokeOpacity: 0.14, ticks: 5 }),
        text(nights, {
          x: "middle",
          frameAnchor: "top",
          dy: 4,
          text: () => "night",
          fill: "currentColor",
        }),
        axisY({ label: title, labelArrow: "none", labelAnchor: "top", ticks: 5, tickSize: 4 }),
        axisX([0, 3, 6, 9, 12, 15, 18, 21, 24], {
          label: "clock hour (h)",
          labelAnchor: "center",
          labelArrow: "none",
          labelOffset: 34,
          tickSize: 4,
          tickFormat: String,
        }),
        ruleY([0], { ...LINE, strokeOpacity: 0.5 }),
        ...marks,
      ],
    },
    spoken,
    width,
  );
}

interface Night {
  readonly from: number;
  readonly to: number;
  readonly middle: number;
}

function nightsOf({ from, hours }: Waking): Night[] {
  const until = from + hours;
  const ends =
    until > 24
      ? [[until - 24, from]]
      : [
          [0, from],
          [until, 24],
        ];
  return ends
    .map(([start = 0, end = 0]) => ({ from: start, to: end, middle: (start + end) / 2 }))
    .filter((night) => night.to > night.from);
}
