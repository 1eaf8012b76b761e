import { axisX, dot, gridX, type PlotOptions, ruleX, ruleY, text } from "@observablehq/plot";
import type { Interval } from "../numerics/index.ts";
import { draw, type Spoken } from "./drawing.ts";
import type { Markup } from "./markup.ts";

/** One code: its simulated share beside the published one. */
export interface ShareRow {
  readonly label: string;
  readonly simulated: Interval;
  readonly published: number;
  /** The project's own band of acceptance, where there is one. */
  readonly band: readonly [low: number, high: number] | null;
}

export interface SharePanel extends Spoken {
  readonly axis: string;
  readonly rows: readonly ShareRow[];
}

/** Okabe-Ito vermillion and blue; the page sets their lighter partners in the dark. */
const SIMULATED = "var(--figure-simulated, #d55e00)";
const PUBLISHED = "var(--figure-published, #0072b2)";
const PAPER = "var(--card, #fff)";

const LANES = ["name", "simulated", "published"];
const ROW_HEIGHT = 62;
const MARGIN = { top: 4, bottom: 40, left: 10, right: 16 };
/** Width of a direct label, px. */
const LABEL_WIDTH = 112;

interface Mark {
  readonly row: string;
  readonly lane: string;
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly label: string;
}

/** Simulated shares with their 95 % intervals above the published ones, as inline SVG. */
export function drawShares(panel: SharePanel, width: number): Markup {
  const simulated = panel.rows
    .filter((row) => Number.isFinite(row.simulated.point))
    .map(simulatedMark);
  const published = panel.rows.map(publishedMark);
  const banded = published.filter((mark) => mark.low < mark.high);
  const at = { y: "lane", fy: "row" };
  const options: PlotOptions = {
    className: "shares",
    height: panel.rows.length * ROW_HEIGHT + MARGIN.top + MARGIN.bottom,
    marginTop: MARGIN.top,
    marginBottom: MARGIN.bottom,
    marginLeft: MARGIN.left,
    marginRight: MARGIN.right,
    x: { domain: [0, 100] },
    y: { domain: LANES, axis: null },
    fy: { domain: panel.rows.map((row) => row.label), axis: null, padding: 0.06 },
    marks: [
      gridX([0, 20, 40, 60, 80, 100], { stroke: "currentColor", strokeOpacity: 0.14 }),
      axisX([0, 20, 40, 60, 80, 100], {
        label: panel.axis,
        labelAnchor: "center",
        labelArrow: "none",
        labelOffset: 34,
        tickSize: 4,
        tickFormat: String,
      }),
      ruleX([0], { stroke: "currentColor", strokeOpacity: 0.5 }),
      text(published, {
        fy: "row",
        y: () => "name",
        x: 0,
        dx: 4,
        text: "row",
        textAnchor: "start",
        fontWeight: 600,
      }),
      ruleY(banded, {
        ...at,
        x1: "low",
        x2: "high",
        stroke: PUBLISHED,
        strokeWidth: 11,
        strokeOpacity: 0.28,
      }),
      ruleY(simulated, { ...at, x1: "low", x2: "high", stroke: SIMULATED, strokeWidth: 2.5 }),
      dot(simulated, { ...at, x: "share", r: 4.5, fill: SIMULATED }),
      dot(published, {
        ...at,
        x: "share",
        r: 5,
        symbol: "diamond",
        fill: PAPER,
        stroke: PUBLISHED,
        strokeWidth: 2.25,
      }),
      ...labels([...simulated, ...published], width - MARGIN.left - MARGIN.right),
    ],
  };
  return draw(options, panel, width);
}

function simulatedMark({ label, simulated }: ShareRow): Mark {
  const share = simulated.point * 100;
  return {
    row: label,
    lane: "simulated",
    share,
    low: simulated.low * 100,
    high: simulated.high * 100,
    label: `simulated ${share.toFixed(1)} %`,
  };
}

function publishedMark({ label, published, band }: ShareRow): Mark {
  const share = published * 100;
  const [low, high] = band ?? [published, published];
  return {
    row: label,
    lane: "published",
    share,
    low: low * 100,
    high: high * 100,
    label: `published ${share.toFixed(1)} %`,
  };
}

/**
 * Each label stands right of its mark, or left where there is no room, or above a very long one.
 */
function labels(marks: readonly Mark[], inner: number): ReturnType<typeof text>[] {
  const px = (share: number) => (share / 100) * inner;
  const right = marks.filter((mark) => px(mark.high) + LABEL_WIDTH <= inner);
  const rest = marks.filter((mark) => !right.includes(mark));
  const left = rest.filter((mark) => px(mark.low) >= LABEL_WIDTH);
  const above = rest.filter((mark) => !left.includes(mark));
  const at = { y: "lane", fy: "row", text: "label", fill: "currentColor" };
  return [
    text(right, { ...at, x: "high", dx: 10, textAnchor: "start" }),
    text(left, { ...at, x: "low", dx: -10, textAnchor: "end" }),
    text(above, { ...at, x: 100, dy: -13, textAnchor: "end" }),
  ];
}
