import type { Markish, PlotOptions } from "@observablehq/plot";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { colours } from "../../shell/theme.ts";
import { Figure, type Rows } from "../../widgets/figure.tsx";
import { words } from "../../words/index.ts";
import type { Grown } from "../../worker/index.ts";
import { type Curve, curvesOf, QUANTITIES, type Quantity, RANGES, spread } from "./curves.ts";
import type { Days } from "./days.ts";
import type { HomeName } from "./home-names.ts";

type Library = typeof import("@observablehq/plot");

const HEIGHT = 210;
const MARGIN = { marginLeft: 46, marginRight: 84, marginTop: 26, marginBottom: 38 };
/** Least distance of two labels, px. */
const LABEL_GAP = 13;

/** Okabe and Ito's blue and vermilion; on dark, their lighter neighbours. */
const COLOURS: Readonly<Record<"light" | "dark", Readonly<Record<HomeName, string>>>> = {
  light: { A: "#0072b2", B: "#d55e00" },
  dark: { A: "#56b4e9", B: "#e69f00" },
};

/** What is followed over the year, one figure each, up to the day that is looked at. */
export function Figures(props: {
  readonly grown: readonly Grown[];
  readonly days: Days;
}): JSX.Element {
  return (
    <div class="curves">
      {QUANTITIES.map((quantity) => (
        <Course key={quantity} quantity={quantity} {...props} />
      ))}
    </div>
  );
}

function Course(props: {
  readonly quantity: Quantity;
  readonly grown: readonly Grown[];
  readonly days: Days;
}): JSX.Element {
  const { quantity, grown, days } = props;
  const t = words.value.growing;
  const shown = colours.value;
  const curves = useMemo(() => curvesOf(grown, quantity), [grown, quantity]);
  const options = useMemo(
    () =>
      (_: number, library: Library): PlotOptions => ({
        height: HEIGHT,
        ...MARGIN,
        x: { label: t.age, domain: [0, days.last], ticks: [0, 90, 180, 270, days.last] },
        y: { label: t.axes[quantity], domain: domainOf(quantity, curves), grid: true, ticks: 4 },
        marks: marksOf(curves, quantity, COLOURS[shown], t.lines, library),
      }),
    [curves, quantity, shown, t, days.last],
  );
  const rows = useMemo(() => rowsOf(curves), [curves]);
  return (
    <Figure
      title={t.quantities[quantity]}
      spoken={spokenOf(curves, t.quantities[quantity], t.lines)}
      options={options}
      rows={rows}
      upTo={days.today}
      name={`growing-up-${quantity}`}
    >
      {t.notes[quantity]}
    </Figure>
  );
}

type LineNames = Readonly<Record<HomeName, Readonly<Record<Curve["who"], string>>>>;

/** Home A is a solid line, home B a dashed one; the second figure is thinner and dotted. */
function dashOf({ home, who }: Curve): string {
  if (who === "second") return home === "A" ? "1 3" : "5 3 1 3";
  return home === "A" ? "none" : "6 3";
}

function marksOf(
  curves: readonly Curve[],
  quantity: Quantity,
  colour: Readonly<Record<HomeName, string>>,
  names: LineNames,
  { lineY, text, ruleY }: Library,
): Markish[] {
  const [low, high] = domainOf(quantity, curves);
  const room = HEIGHT - MARGIN.marginTop - MARGIN.marginBottom;
  const ends = curves.map(({ points }) => points.at(-1)?.value ?? 0);
  const places = ends.map((value) => (1 - (value - low) / (high - low)) * room);
  const labels = spread(places, LABEL_GAP);
  const lines = curves.map((curve) =>
    lineY(curve.points, {
      x: "day",
      y: "value",
      stroke: colour[curve.home],
      strokeWidth: curve.who === "caregiver" ? 2 : 1.5,
      strokeDasharray: dashOf(curve),
    }),
  );
  const labelled = curves.map((curve, i) =>
    text(curve.points.slice(-1), {
      x: "day",
      y: "value",
      text: () => names[curve.home][curve.who],
      textAnchor: "start",
      dx: 6,
      dy: (labels[i] as number) - (places[i] as number),
    }),
  );
  return [ruleY([low]), ...lines, ...labelled];
}

function domainOf(quantity: Quantity, curves: readonly Curve[]): [number, number] {
  const [low, high] = RANGES[quantity];
  const most = curves.map(({ points }) => points.reduce((top, one) => Math.max(top, one.value), 0));
  return [low, Math.max(high, ...most)];
}

function rowsOf(curves: readonly Curve[]): Rows {
  return curves.flatMap(({ home, who, points }) =>
    points.map(({ day, value }) => ({ home, figure: who, day, value })),
  );
}

function spokenOf(curves: readonly Curve[], title: string, names: LineNames): string {
  const ends = curves.map((curve) => {
    const [first, last] = [curve.points[0]?.value ?? 0, curve.points.at(-1)?.value ?? 0];
    return `${names[curve.home][curve.who]}: ${first.toPrecision(2)} → ${last.toPrecision(2)}`;
  });
  return `${title}. ${ends.join("; ")}`;
}
