import { areaY, axisX, axisY, gridY, line, type Markish, ruleY, text } from "@observablehq/plot";
import type { Look } from "./code-look.ts";
import { draw, type Spoken } from "./drawing.ts";
import type { Markup } from "./markup.ts";
import { spreadApart } from "./spread-apart.ts";

/** A value at an age, with the edges of its band where it has one. */
export interface CurvePoint {
  /** Days. */
  readonly age: number;
  readonly value: number;
  readonly band: readonly [low: number, high: number] | undefined;
}

/** One line, with the words that stand at its end. */
export interface Curve {
  readonly label: string;
  readonly look: Look;
  readonly points: readonly CurvePoint[];
}

/** Lines over the days at home that share their axes. */
export interface CurvePanel extends Spoken {
  /** Title of the vertical axis, with its unit. */
  readonly axis: string;
  readonly domain: readonly [low: number, high: number];
  readonly curves: readonly Curve[];
}

const HEIGHT = 236;
const MARGIN = { top: 26, bottom: 40, left: 42 };
/** Height of a label, and width of one of its letters, px. */
const LABEL = { height: 14, letter: 7.7, gap: 6 };

/** Lines with bands, each labelled where it ends, as inline SVG. */
export function drawCurves(panel: CurvePanel, width: number): Markup {
  const { curves, domain, axis } = panel;
  const longest = Math.max(0, ...curves.map(({ label }) => label.length));
  const ages = curves.flatMap(({ points }) => points.map(({ age }) => age));
  return draw(
    {
      className: "curves",
      height: HEIGHT,
      marginTop: MARGIN.top,
      marginBottom: MARGIN.bottom,
      marginLeft: MARGIN.left,
      marginRight: LABEL.gap + LABEL.letter * longest,
      x: { domain: [0, Math.max(...ages)] },
      y: { domain },
      marks: [
        gridY({ stroke: "currentColor", strokeOpacity: 0.14, ticks: 5 }),
        axisY({ label: axis, labelArrow: "none", labelAnchor: "top", ticks: 5, tickSize: 4 }),
        axisX({
          label: "age (days)",
          labelAnchor: "center",
          labelArrow: "none",
          labelOffset: 34,
          ticks: 5,
          tickSize: 4,
        }),
        domain[0] < 0 ? ruleY([0], { stroke: "currentColor", strokeOpacity: 0.5 }) : undefined,
        ...curves.flatMap(bandOf),
        ...curves.map(({ points, look }) =>
          line(points, {
            x: "age",
            y: "value",
            stroke: look.colour,
            strokeWidth: look.weight,
            strokeDasharray: look.dash,
            strokeLinejoin: "round",
          }),
        ),
        ...labels(panel),
      ],
    },
    panel,
    width,
  );
}

/** A tint, and its edges, so that overlapping bands can be told apart. */
function bandOf({ points, look }: Curve): Markish[] {
  const banded = points.flatMap(({ age, band }) =>
    band === undefined ? [] : [{ age, low: band[0], high: band[1] }],
  );
  const edge = {
    x: "age",
    stroke: look.colour,
    strokeWidth: 0.75,
    strokeOpacity: 0.55,
    strokeDasharray: look.dash,
  };
  return [
    areaY(banded, { x: "age", y1: "low", y2: "high", fill: look.colour, fillOpacity: 0.1 }),
    line(banded, { ...edge, y: "low" }),
    line(banded, { ...edge, y: "high" }),
  ];
}

/** Each label stands where its line ends, moved up or down where two would touch. */
function labels({ curves, domain: [low, high] }: CurvePanel): Markish[] {
  const inner = HEIGHT - MARGIN.top - MARGIN.bottom;
  const ends = curves.flatMap(({ label, look, points }) => {
    const end = points.at(-1);
    return end === undefined ? [] : [{ label, look, ...end }];
  });
  const wanted = ends.map(({ value }) => ((high - value) / (high - low)) * inner);
  const places = spreadApart(wanted, LABEL.height, inner);
  return ends.map(({ label, look, age }, i) => {
    const y = high - ((places[i] as number) / inner) * (high - low);
    const at = { x: () => age, y: () => y, dx: LABEL.gap, textAnchor: "start" as const };
    return text([label], { ...at, text: String, fill: look.colour, fontWeight: 600 });
  });
}
