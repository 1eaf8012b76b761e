/** A mark with a name, and where the name is written, px; y grows downwards. */
export interface Named {
  readonly x: number;
  readonly y: number;
  readonly name: string;
}

export interface Written {
  /** To the right of its mark, or to the left. */
  readonly side: 1 | -1;
  readonly y: number;
}

/** Between the lines of two names, between a name and its mark, and about a letter's width. */
const LINE = 15;
export const ASIDE = 10;
const LETTER = 6.6;
const HALF_MARK = 6;

/**
 * Names beside their marks, none upon another: each on the side where it hides fewer marks and has
 * room, and all moved up and down as little as keeps a line between them.
 */
export function namesBeside(marks: readonly Named[], left: number, right: number): Written[] {
  const order = marks.map((_, i) => i).sort((a, b) => at(marks, a).y - at(marks, b).y);
  const heights = spread(order.map((i) => at(marks, i).y));
  return marks.map((mark, i) => ({
    side: sideOf(mark, marks, left, right),
    y: heights[order.indexOf(i)] ?? mark.y,
  }));
}

/** Ascending numbers moved as little as leaves `LINE` between them; crowds stay about their middle. */
function spread(heights: readonly number[]): number[] {
  const crowds: { sum: number; n: number }[] = [];
  heights.forEach((height, i) => {
    let crowd = { sum: height - i * LINE, n: 1 };
    for (let above = crowds.at(-1); above !== undefined; above = crowds.at(-1)) {
      if (above.sum / above.n <= crowd.sum / crowd.n) break;
      crowd = { sum: crowd.sum + above.sum, n: crowd.n + above.n };
      crowds.pop();
    }
    crowds.push(crowd);
  });
  const moved = crowds.flatMap(({ sum, n }) => new Array<number>(n).fill(sum / n));
  return moved.map((height, i) => height + i * LINE);
}

function sideOf(mark: Named, marks: readonly Named[], left: number, right: number): 1 | -1 {
  const width = ASIDE + LETTER * mark.name.length;
  const cost = (side: 1 | -1): number => {
    const [from, to] = side === 1 ? [mark.x, mark.x + width] : [mark.x - width, mark.x];
    const hidden = marks.filter(
      ({ x, y }) =>
        x > from - HALF_MARK && x < to + HALF_MARK && x !== mark.x && Math.abs(y - mark.y) < LINE,
    ).length;
    const isOut = from < left || to > right;
    return hidden + (isOut ? marks.length : 0);
  };
  return cost(-1) < cost(1) ? -1 : 1;
}

function at(marks: readonly Named[], i: number): Named {
  return marks[i] as Named;
}
