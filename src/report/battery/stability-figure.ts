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
import type { SimulatedTransitions, StabilityResult } from "../../battery/index.ts";
import { draw } from "../drawing.ts";
import type { Markup } from "../markup.ts";
import { spreadApart } from "../spread-apart.ts";

type Ways = SimulatedTransitions["ways"];
type Risk = SimulatedTransitions["risk"];

/** Kappa so many months after the first classification, with its interval. */
interface Point {
  readonly months: number;
  readonly kappa: number;
  readonly low: number;
  readonly high: number;
}

interface RealPoint extends Point {
  readonly risk: Risk;
  readonly children: number;
}

/** Shape, place and dashes say the risk; colour says simulated or published. */
const LOOKS = {
  none: { label: "no social risk", symbol: "circle", dash: "none", paper: false },
  social: { label: "social risk", symbol: "triangle", dash: "6 3", paper: true },
} as const;
const RISKS = ["none", "social"] as const;

const SIMULATED = "var(--figure-simulated, #d55e00)";
const PUBLISHED = "var(--figure-published, #0072b2)";
const PAPER = "var(--card, #fff)";

const DOMAIN = [-0.4, 1] as const;
const HEIGHT = 330;
const MARGIN = { top: 52, bottom: 42, left: 44 };
const LABEL = { height: 15, letter: 7.2, gap: 8 };
/** Samples over the same whole number of months stand this far apart, months. */
const APART = 0.35;

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
  const options: PlotOptions = {
    className: "stability",
    height: HEIGHT,
    marginTop: MARGIN.top,
    marginBottom: MARGIN.bottom,
    marginLeft: MARGIN.left,
    marginRight: width > 400 ? right : 14,
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
        ticks: width > 400 ? 8 : 5,
        tickSize: 4,
      }),
      ruleY([0], { stroke: "currentColor", strokeOpacity: 0.6 }),
      ...realMarks(real),
      ...lines.flatMap(({ risk, points }) => simulatedMarks(points, risk, end)),
      ...legend(),
      ...(width > 400 ? endLabels(lines) : []),
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

function realPoints({ samples }: StabilityResult, ways: Ways): RealPoint[] {
  return samples.flatMap(({ months, risk, agreement }) => {
    const kappa = agreement.find((one) => one.ways === ways)?.kappa;
    if (kappa?.point == null) return [];
    const { point, low, high, n } = kappa;
    return [{ months, risk, kappa: point, low: low ?? point, high: high ?? point, children: n }];
  });
}

function simulatedPoints({ simulated }: StabilityResult, ways: Ways, risk: Risk): Point[] {
  return simulated.flatMap(({ ways: of, risk: at, months, kappa }) => {
    if (of !== ways || at !== risk || kappa.point === null) return [];
    const { point, low, high } = kappa;
    return [{ months, kappa: point, low: low ?? point, high: high ?? point }];
  });
}

/** Moved sideways where several samples stand over the same number of months. */
function apart(points: readonly RealPoint[]): RealPoint[] {
  return points.map((one, i) => {
    const beside = (other: RealPoint) => Math.round(other.months) === Math.round(one.months);
    const before = points.slice(0, i).filter(beside).length;
    const all = points.filter(beside).length;
    return { ...one, months: one.months + APART * (before - (all - 1) / 2) };
  });
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

/** Shapes and their words above the frame, left; dashes of the lines beside them. */
function legend(): Markish[] {
  return RISKS.flatMap((risk, i): Markish[] => {
    const { label, symbol, paper } = LOOKS[risk];
    const dx = i * 172;
    const at = { frameAnchor: "top-left", dy: -22 } as const;
    return [
      dot([0], {
        ...at,
        dx: dx + 4,
        r: 4.5,
        symbol,
        fill: paper ? PAPER : PUBLISHED,
        stroke: PUBLISHED,
        strokeWidth: 1.5,
      }),
      text([`published, ${label}`], {
        ...at,
        dx: dx + 14,
        dy: -29,
        text: String,
        textAnchor: "start",
        fill: "currentColor",
      }),
    ];
  });
}

function endLabel(risk: Risk): string {
  return `simulated, ${LOOKS[risk].label}`;
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
