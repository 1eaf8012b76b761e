import { axisX, gridX, text } from "@observablehq/plot";
import { draw, type Spoken } from "../drawing.ts";
import { type Extent, extentOf, ticksOf } from "../extent.ts";
import type { Markup } from "../markup.ts";
import { shortened } from "../numbers.ts";
import { CARD, MUTED, publishedMarks, simulatedMarks, zeroMark } from "./forest-marks.ts";
import { type ForestRow, titleOf } from "./forest-row.ts";

/** Published and simulated numbers on one scale. */
export interface ForestPanel extends Spoken {
  readonly axis: string;
  /** Whether 0 is on the axis, however far away the numbers are. */
  readonly fromZero: boolean;
  readonly rows: readonly ForestRow[];
}

const LINE = { name: 16, lane: 14, gap: 10 };
const MARGIN = { top: 4, bottom: 42, left: 14, right: 18 };
const LETTER = 7;

/** Names with their verdict above two lines: what was published, what was simulated. */
export function drawForest(panel: ForestPanel, width: number): Markup {
  const { rows, axis, fromZero } = panel;
  const extent = extentOf(
    [...rows.flatMap(valuesOf), ...(fromZero ? [0] : [])].filter(Number.isFinite),
  );
  const lines = linesFor(width);
  const height = LINE.name * lines.length + 2 * LINE.lane + LINE.gap;
  const placed = rows.map((row, i) => {
    const top = height * i + LINE.name * lines.length;
    return {
      row,
      top: height * i,
      published: top + LINE.lane / 2,
      simulated: top + 1.5 * LINE.lane,
    };
  });
  const inner = height * rows.length;
  const ticks = ticksOf(extent);
  const letters = Math.floor((width - MARGIN.left) / LETTER);
  const title = {
    frameAnchor: "left",
    textAnchor: "start",
    dx: -MARGIN.left + 2,
    stroke: CARD,
    strokeWidth: 4,
    paintOrder: "stroke",
  } as const;
  return draw(
    {
      className: "battery-forest",
      height: inner + MARGIN.top + MARGIN.bottom,
      marginTop: MARGIN.top,
      marginBottom: MARGIN.bottom,
      marginLeft: MARGIN.left,
      marginRight: MARGIN.right,
      x: { domain: [extent.low, extent.high] },
      y: { domain: [0, inner], range: [MARGIN.top, MARGIN.top + inner], axis: null },
      marks: [
        gridX(
          ticks.map(({ value }) => value),
          { stroke: "currentColor", strokeOpacity: 0.14 },
        ),
        scaleAxis(extent, axis),
        zeroMark(extent),
        ...lines.map((say, line) =>
          text(placed, {
            ...title,
            y: ({ top }) => top + LINE.name * (line + 0.5),
            text: ({ row }) => shortened(say(row), letters),
            fill: line === 0 ? "currentColor" : MUTED,
            fontWeight: line === 0 ? 600 : 400,
          }),
        ),
        ...publishedMarks(placed, extent),
        ...simulatedMarks(placed, extent),
      ],
    },
    panel,
    width,
  );
}

/** What stands above the lines of a row; a telephone has no room for both names in one line. */
function linesFor(width: number): readonly ((row: ForestRow) => string)[] {
  if (width >= 400) return [titleOf, wordsOf];
  return [({ target }) => target, ({ finding }) => finding, wordsOf];
}

/** "failed, predicted, n = 851". */
export function wordsOf({ verdict, label, n }: ForestRow): string {
  return [verdict, label, ...(n === null ? [] : [`n = ${n.toLocaleString("en")}`])].join(", ");
}

/** Ticks with their title below. */
export function scaleAxis(extent: Extent, label: string): ReturnType<typeof axisX> {
  const ticks = ticksOf(extent);
  return axisX(
    ticks.map(({ value }) => value),
    {
      label,
      labelAnchor: "center",
      labelArrow: "none",
      labelOffset: 36,
      tickSize: 4,
      tickFormat: (_: number, i: number) => ticks[i]?.label ?? "",
    },
  );
}

function valuesOf({ human: { point, interval }, simulated }: ForestRow): number[] {
  const values = [point, ...(interval ?? [])];
  return simulated === null ? values : [...values, simulated.mean, simulated.low, simulated.high];
}
