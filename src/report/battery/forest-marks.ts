import { dot, type Markish, ruleX, ruleY, text } from "@observablehq/plot";
import { type Extent, within } from "../extent.ts";
import { beyondText, type ForestRow } from "./forest-row.ts";
import type { Verdict } from "./verdict.ts";

export const PUBLISHED = "var(--figure-published, #0072b2)";
/** Vermillion that keeps a contrast of 4.5 as text on white. */
export const SIMULATED = "var(--child, #b4541c)";
export const CARD = "var(--card, #fff)";
export const MUTED = "var(--muted, #55606f)";

/** A verdict is a shape first, so that it can be told without colour. */
export const SHAPES: Readonly<
  Record<Verdict, { readonly symbol: "circle" | "times" | "diamond"; readonly filled: boolean }>
> = {
  passed: { symbol: "circle", filled: true },
  failed: { symbol: "times", filled: false },
  "not scored": { symbol: "diamond", filled: false },
  "not yet computed": { symbol: "diamond", filled: false },
};

/** A row with the heights of its two lines, px. */
export interface Placed {
  readonly row: ForestRow;
  readonly published: number;
  readonly simulated: number;
}

/** Published intervals: whole where they are confidence intervals, dashed where a band is ours. */
export function publishedMarks(placed: readonly Placed[], extent: Extent): Markish[] {
  const known = placed.filter(({ row }) => row.human.interval !== null);
  const line = (band: boolean): Markish =>
    ruleY(
      known.filter(({ row }) => row.human.band === band),
      {
        y: "published",
        x1: ({ row }: Placed) => within(extent, row.human.interval?.[0] ?? 0),
        x2: ({ row }: Placed) => within(extent, row.human.interval?.[1] ?? 0),
        stroke: PUBLISHED,
        strokeWidth: 2,
        ...(band ? { strokeDasharray: "5 4" } : {}),
      },
    );
  return [
    line(false),
    line(true),
    dot(placed, {
      y: "published",
      x: ({ row }: Placed) => within(extent, row.human.point),
      r: 4,
      symbol: "square",
      fill: CARD,
      stroke: PUBLISHED,
      strokeWidth: 1.75,
    }),
  ];
}

/** Means of replicates with their middle 95 %; one beyond the axis is an arrow and its number. */
export function simulatedMarks(placed: readonly Placed[], extent: Extent): Markish[] {
  const known = placed.filter(({ row }) => row.simulated !== null);
  const meanOf = ({ row }: Placed) => row.simulated?.mean ?? Number.NaN;
  const isIn = (one: Placed) => meanOf(one) >= extent.low && meanOf(one) <= extent.high;
  const shown = known.filter(isIn);
  const reaching = known.filter(
    ({ row }) =>
      (row.simulated?.low ?? 0) <= extent.high && (row.simulated?.high ?? 0) >= extent.low,
  );
  const beyond = (left: boolean): Markish =>
    text(
      known.filter((one) => !isIn(one) && meanOf(one) < extent.low === left),
      {
        y: "simulated",
        frameAnchor: left ? "left" : "right",
        textAnchor: left ? "start" : "end",
        dx: left ? 2 : -2,
        text: (one: Placed) => beyondText(meanOf(one)),
        fill: SIMULATED,
        fontWeight: 600,
        stroke: CARD,
        strokeWidth: 3,
        paintOrder: "stroke",
      },
    );
  return [
    ruleY(reaching, {
      y: "simulated",
      x1: ({ row }: Placed) => within(extent, row.simulated?.low ?? 0),
      x2: ({ row }: Placed) => within(extent, row.simulated?.high ?? 0),
      stroke: SIMULATED,
      strokeWidth: 2,
    }),
    ...(Object.keys(SHAPES) as Verdict[]).map((verdict) =>
      verdictDots(
        shown.filter(({ row }) => row.verdict === verdict),
        verdict,
        meanOf,
      ),
    ),
    beyond(true),
    beyond(false),
  ];
}

function verdictDots(
  placed: readonly Placed[],
  verdict: Verdict,
  x: (one: Placed) => number,
): Markish {
  const { symbol, filled } = SHAPES[verdict];
  return dot(placed, {
    y: "simulated",
    x,
    r: symbol === "times" ? 5 : 4.5,
    symbol,
    fill: filled ? SIMULATED : symbol === "times" ? "none" : CARD,
    stroke: SIMULATED,
    strokeWidth: symbol === "times" ? 2.75 : 1.75,
  });
}

/** 0 as a line, where nothing differs or nothing goes together. */
export function zeroMark({ low, high }: Extent): Markish | undefined {
  if (low > 0 || high < 0) return undefined;
  return ruleX([0], { stroke: "currentColor", strokeOpacity: 0.6 });
}

const LEGEND: readonly (readonly [
  words: string,
  symbol: "square" | "circle" | "times" | "diamond",
  filled: boolean,
])[] = [
  ["published number; interval whole, project band dashed", "square", false],
  ["simulated mean and middle 95 % of replicates: passed", "circle", true],
  ["failed", "times", false],
  ["not scored", "diamond", false],
];

/** What symbols mean, in two lines above a drawing that stands alone. */
export function legendMarks(left: number, height: number): Markish[] {
  const places = [
    [8, 0],
    [8, 1],
    [384, 1],
    [458, 1],
  ] as const;
  return LEGEND.flatMap(([words, symbol, filled], i): Markish[] => {
    const [x, line] = places[i] as readonly [number, number];
    const at = { frameAnchor: "top-left", dy: 10 + line * 19 - height } as const;
    const colour = symbol === "square" ? PUBLISHED : SIMULATED;
    return [
      dot([0], {
        ...at,
        dx: x - left,
        r: 4.5,
        symbol,
        fill: filled ? colour : symbol === "times" ? "none" : CARD,
        stroke: colour,
        strokeWidth: symbol === "times" ? 2.75 : 1.75,
      }),
      text([words], {
        ...at,
        dx: x + 10 - left,
        lineAnchor: "middle",
        textAnchor: "start",
        text: String,
        fill: "currentColor",
      }),
    ];
  });
}
