import type { Markish, PlotOptions } from "@observablehq/plot";
import type { ComponentChildren, JSX } from "preact";
import { useMemo } from "preact/hooks";
import { colours } from "../shell/theme.ts";
import { rimOf } from "./ellipse.ts";
import { Figure, type Rows } from "./figure.tsx";
import { ASIDE, namesBeside } from "./names-beside.ts";
import type { Series } from "./series.ts";

type Library = typeof import("@observablehq/plot");

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Somebody, or somebody towards one other, on a plane. */
export interface Placed extends Point {
  readonly name: string;
  readonly series: Series;
  /** How unsure it is: an ellipse holds two thirds of what is possible. */
  readonly doubt?: { readonly x: number; readonly y: number; readonly correlation: number };
  /** 95 % intervals of a mean, along both axes. */
  readonly interval?: {
    readonly x: readonly [number, number];
    readonly y: readonly [number, number];
  };
  /** How it came there, the first where it began. */
  readonly path?: readonly Point[];
  /** A ring instead of a full mark. */
  readonly open?: boolean;
}

const WIDEST = 560;
const MARGIN = { left: 46, right: 14, top: 24, bottom: 42 } as const;
/** Farther from its mark than this, a name has a line to it, px. */
const FAR = 9;

/**
 * A square plane whose middle is 0 on both axes; it grows where something lies outside of it.
 *
 * @param props.marks kept as they are from one drawing to the next
 */
export function Plane(props: {
  readonly title: string;
  readonly axes: { readonly x: string; readonly y: string };
  readonly marks: readonly Placed[];
  /** How far it goes on either side of 0, unless something lies outside. */
  readonly reach: number;
  /** Lines across: borders, or what is usual. */
  readonly lines?: Point & { readonly dashed: boolean };
  /** Words in the corners: low x and low y first, then low and high, high and low, high and high. */
  readonly corners?: readonly [string, string, string, string];
  readonly rows: Rows;
  readonly name: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { title, axes, marks, reach: usual, lines, corners, rows, name, children } = props;
  const scheme = colours.value;
  const options = useMemo(
    () =>
      (width: number, plot: Library): PlotOptions => {
        const size = Math.min(width, WIDEST);
        const reach = reachOf(marks, usual);
        const domain = [-reach, reach];
        return {
          width: size,
          height: size - MARGIN.left - MARGIN.right + MARGIN.top + MARGIN.bottom,
          marginLeft: MARGIN.left,
          marginRight: MARGIN.right,
          marginTop: MARGIN.top,
          marginBottom: MARGIN.bottom,
          style: { fontSize: "12px", background: "none" },
          x: { label: axes.x, domain, grid: true, ticks: 2 * reach, tickFormat: "d" },
          y: { label: axes.y, domain, grid: true, ticks: 2 * reach, tickFormat: "d" },
          marks: [
            ...acrossOf(lines, plot),
            ...cornersOf(corners, reach, plot),
            ...marks.map((mark) => pathOf(mark, mark.series[scheme], plot)),
            ...marks.flatMap((mark) => spreadOf(mark, mark.series[scheme], plot)),
            ...marks.map((mark) => dotOf(mark, mark.series[scheme], plot)),
            ...namesOf(marks, size, reach, plot),
          ],
        };
      },
    [axes.x, axes.y, marks, usual, lines?.x, lines?.y, corners, scheme],
  );
  const said = marks.map(
    (mark) => `${mark.name}: ${axes.x} ${mark.x.toFixed(1)}, ${axes.y} ${mark.y.toFixed(1)}`,
  );
  return (
    <Figure
      title={title}
      spoken={`${title}. ${said.join("; ")}`}
      options={options}
      rows={rows}
      name={name}
    >
      {children}
    </Figure>
  );
}

function reachOf(marks: readonly Placed[], usual: number): number {
  const points = marks.flatMap((mark) => [mark, ...(mark.path ?? [])]);
  const most = Math.max(usual, ...points.flatMap(({ x, y }) => [Math.abs(x), Math.abs(y)]));
  return Math.ceil(most);
}

function acrossOf(
  lines: (Point & { readonly dashed: boolean }) | undefined,
  { ruleX, ruleY }: Library,
): Markish[] {
  if (lines === undefined) return [];
  const dash = lines.dashed ? { strokeDasharray: "4 3" } : {};
  return [ruleX([lines.x], dash), ruleY([lines.y], dash)];
}

function cornersOf(
  corners: readonly string[] | undefined,
  reach: number,
  { text }: Library,
): Markish[] {
  return (corners ?? []).map((name, i) => {
    const [right, up] = [i > 1, i % 2 === 1];
    return text([[right ? reach : -reach, up ? reach : -reach]], {
      text: () => name,
      textAnchor: right ? "end" : "start",
      dx: right ? -6 : 6,
      dy: up ? 12 : -12,
      fontStyle: "italic",
    });
  });
}

function pathOf({ path, series }: Placed, stroke: string, { line, dot }: Library): Markish {
  if (path === undefined) return null;
  const at = { x: "x", y: "y", stroke } as const;
  return [
    line(path, { ...at, strokeWidth: 1.5, strokeDasharray: series.dash }),
    dot(path.slice(0, 1), { ...at, r: 4, strokeWidth: 1.5, fill: "var(--card)" }),
  ];
}

function spreadOf(
  { x, y, doubt, interval, series }: Placed,
  stroke: string,
  { line, ruleX, ruleY }: Library,
): Markish[] {
  const ellipse = doubt && {
    others: x,
    self: y,
    varianceOthers: doubt.x * doubt.x,
    varianceSelf: doubt.y * doubt.y,
    covariance: doubt.correlation * doubt.x * doubt.y,
  };
  return [
    ellipse &&
      line(rimOf(ellipse), {
        x: "x",
        y: "y",
        stroke,
        strokeWidth: 1.5,
        strokeDasharray: series.dash,
        clip: true,
      }),
    interval && ruleY([y], { x1: interval.x[0], x2: interval.x[1], stroke }),
    interval && ruleX([x], { y1: interval.y[0], y2: interval.y[1], stroke }),
  ];
}

function dotOf({ x, y, open, series }: Placed, colour: string, { dot }: Library): Markish {
  const fill = open ? "var(--card)" : colour;
  return dot([[x, y]], { r: 5, symbol: series.symbol, stroke: colour, strokeWidth: 1.5, fill });
}

/** Every name in the ink of the page, with a line to its mark where it had to give way. */
function namesOf(
  marks: readonly Placed[],
  size: number,
  reach: number,
  { line, text }: Library,
): Markish[] {
  const room = size - MARGIN.left - MARGIN.right;
  const unit = room / (2 * reach);
  const at = marks.map(({ x, y, name }) => ({
    x: (x + reach) * unit,
    y: (reach - y) * unit,
    name,
  }));
  return namesBeside(at, 0, room).flatMap(({ side, y }, i) => {
    const { x: across, y: up, name } = marks[i] as Placed;
    const down = y - (at[i]?.y ?? y);
    const end = [across + (side * ASIDE) / unit, up - down / unit];
    return [
      Math.abs(down) > FAR ? line([[across, up], end], { strokeOpacity: 0.6 }) : null,
      text([[across, up]], {
        text: () => name,
        textAnchor: side === 1 ? "start" : "end",
        dx: side * (ASIDE + 2),
        dy: down,
        fill: "currentColor",
        stroke: "var(--card)",
        strokeWidth: 4,
      }),
    ];
  });
}
