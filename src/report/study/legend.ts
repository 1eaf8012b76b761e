import { dot, type Markish, text } from "@observablehq/plot";
import { shortened } from "../numbers.ts";
import type { Series } from "./series.ts";

const LINE = 20;
const LETTER = 7.2;
const SYMBOL = 16;
const BETWEEN = 14;
/** How far left of the frame the first symbol stands. */
const LEFT = 13;

/** Symbols with the labels of their series, in as many lines as they need above a drawing. */
export function layOut(
  series: readonly Series[],
  width: number,
): { readonly height: number; readonly marks: readonly Markish[] } {
  let x = 0;
  let lines = 1;
  const most = Math.floor((width - SYMBOL) / LETTER);
  const entries = series.map(({ label, look }) => {
    const said = shortened(label, most);
    const needed = SYMBOL + LETTER * said.length;
    if (x > 0 && x + needed > width) {
      x = 0;
      lines += 1;
    }
    const entry = { said, look, x, line: lines - 1 };
    x += needed + BETWEEN;
    return entry;
  });
  const height = lines * LINE + 4;
  const marks = entries.flatMap(({ said, look, x: dx, line }): Markish[] => {
    const dy = line * LINE + LINE / 2 - height;
    return [
      dot([0], {
        frameAnchor: "top-left",
        dx: dx - LEFT,
        dy,
        r: 4.25,
        symbol: look.symbol,
        fill: look.filled ? look.colour : "var(--card, #fff)",
        stroke: look.colour,
        strokeWidth: 1.75,
      }),
      text([said], {
        frameAnchor: "top-left",
        lineAnchor: "middle",
        dx: dx + SYMBOL - 5 - LEFT,
        dy,
        text: String,
        fill: look.colour,
        fontWeight: 600,
      }),
    ];
  });
  return { height, marks };
}
