import {
  areaY,
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
import type { StabilityResult } from "../../battery/index.ts";
import { draw } from "../drawing.ts";
import type { Markup } from "../markup.ts";
import { spreadApart } from "../spread-apart.ts";
import {
  endLabel,
  LEGEND_ROW,
  LOOKS,
  legend,
  PAPER,
  PUBLISHED,
  RISKS,
  SIMULATED,
} from "./stability-legend.ts";
import {
  apart,
  type Point,
  type RealPoint,
  type Risk,
  realPoints,
  simulatedPoints,
  type Ways,
} from "./stability-points.ts";

const DOMAIN = [-0.4, 1] as const;
const HEIGHT = 330;
const MARGIN = { top: 52, bottom: 42, left: 44 };
const LABEL = { height: 15, letter: 7.2, gap: 8 };
const CODED: Readonly<Record<Ways, string>> = {
  4: "A, B, C and D",
  3: "A, B and C",
  2: "secure or not",
};

/**
 * Cohen's kappa of published samples against the months between both times, with 95 % intervals, and
 * the simulated one with its band, as inline SVG; of the tables with so many codes.
 */
export function drawStability(result: StabilityResult, ways: Ways, width: number): Markup {
  const real = apart(realPoints(result, ways));
  const last = Math.max(...result.simulated.map(({ months }) => months));
  const end = Math.max(last, ...real.map(({ months }) => months)) + 1;
  const right = LABEL.gap + LABEL.letter * Math.max(...RISKS.map((risk) => endLabel(risk).length));
  const lines = RISKS.map((risk) => ({ risk, points: simulatedPoints(result, ways, risk) }));
  const wide = width > 400;
  const marginTop = MARGIN.top + (wide ? 0 : 3 * LEGEND_ROW);
  const options: PlotOptions = {
    className: "stability",
    height: HEIGHT - MARGIN.top + marginTop,
    marginTop,
    marginBottom: MARGIN.bottom,
    marginLeft: MARGIN.left,
    marginRight: wide ? right : 14,
    x: { domain: [0, end] },
    y: { domain: DOMAIN },
    marks: [
      gridY({ stroke: "currentColor", strokeOpacity: 0.14, ticks: 7 }),
      axisY({
        label: `Cohen’s kappa, ${CODED[ways]}`,
        labelArrow: "none",
        labelAnchor: "top",
        labelOffset: 40,
        ticks: 7,
        tickSize: 4,
      }),
      axisX({
        label: "between both classifications (months)",
        labelAnchor: "center",
        labelArrow: "none",
        labelOffset: 36,
        ticks: wide ? 8 : 5,
        tickSize: 4,
      }),
      ruleY([0], { stroke: "currentColor", strokeOpacity: 0.6 }),
      ...realMarks(real),
      ...lines.flatMap(({ risk, points }) => simulatedMarks(points, risk, end)),
      ...legend(wide),
      ...(wide ? endLabels(lines) : []),
    ],
  };
  return draw(options, spokenOf(result, ways), width);
}

/** What the figure shows, of how many, and how sure; to stand under it. */
export function stabilityCaption(result: StabilityResult, ways: Ways): string {
  const real = realPoints(result, ways);
  const children = real.reduce((sum, one) => sum + one.children, 0);
  const simulated = result.simulated.filter((one) => one.ways === ways);
  const lives = simulated.map(({ kappa }) => kappa.n);
  const [least, most] = [Math.min(...lives), Math.max(...lives)];
  const n = least === most ? `${most}` : `${least} to ${most}`;
  return `Agreement of classifications at two times beyond chance, coded ${CODED[ways]}: ${real.length} published samples (n = ${children} codings at two times; filled circles without, open triangles with social risk; the larger, the more children) with asymptotic 95 % intervals, cut off at the frame, and the simulation (lines with 95 % bands, n = ${n} children an interval; solid without, dashed with social risk; dotted where the last interval is held). Samples over equally many months stand side by side.`;
}

function spokenOf(result: StabilityResult, ways: Ways) {
  return {
    id: `stability-${ways}`,
    title: `Stability of classifications, ${CODED[ways]}`,
    description: stabilityCaption(result, ways),
  };
}

function realMarks(points: readonly RealPoint[]): Markish[] {
  return RISKS.flatMap((risk): Markish[] => {
    const some = points.filter((one) => one.risk === risk);
    const { symbol, paper } = LOOKS[risk];
    return [
      ruleX(some, {
        x: "months",
        y1: ({ low }) => inFrame(low),
        y2: ({ high }) => inFrame(high),
        stroke: PUBLISHED,
        strokeOpacity: 0.4,
      }),
      dot(some, {
        x: "months",
        y: ({ kappa }) => inFrame(kappa),
        r: { value: ({ children }: RealPoint) => radiusOf(children), scale: null },
        symbol,
        fill: paper ? PAPER : PUBLISHED,
        fillOpacity: 0.85,
        stroke: PUBLISHED,
        strokeWidth: 1.5,
      }),
    ];
  });
}

function simulatedMarks(points: readonly Point[], risk: Risk, end: number): Markish[] {
  const last = points.at(-1);
  const held = last ? [last, { ...last, months: end }] : [];
  const x = "months";
  const band = { x, y1: "low", y2: "high", fill: SIMULATED };
  const stroke = { x, y: "kappa", stroke: SIMULATED };
  return [
    areaY(points, { ...band, fillOpacity: 0.25 }),
    areaY(held, { ...band, fillOpacity: 0.1 }),
    line(points, { ...stroke, strokeWidth: 2.5, strokeDasharray: LOOKS[risk].dash }),
    line(held, { ...stroke, strokeWidth: 1.5, strokeDasharray: "1.5 4" }),
  ];
}

function endLabels(lines: readonly { risk: Risk; points: readonly Point[] }[]): Markish[] {
  const inner = HEIGHT - MARGIN.top - MARGIN.bottom;
  const [low, high] = DOMAIN;
  const ends = lines.filter(({ points }) => points.length > 0);
  const wanted = ends.map(({ points }) => {
    const { kappa } = points.at(-1) as Point;
    return ((high - kappa) / (high - low)) * inner;
  });
  const places = spreadApart(wanted, LABEL.height, inner);
  return ends.map(({ risk }, i) =>
    text([endLabel(risk)], {
      frameAnchor: "right",
      y: () => high - ((places[i] as number) / inner) * (high - low),
      text: String,
      dx: LABEL.gap,
      textAnchor: "start",
      fill: SIMULATED,
      fontWeight: 600,
    }),
  );
}

function inFrame(kappa: number): number {
  return Math.min(DOMAIN[1], Math.max(DOMAIN[0], kappa));
}

function radiusOf(children: number): number {
  return Math.min(9, 2 + Math.sqrt(children) / 5);
}
