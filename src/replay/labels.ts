/** A rectangle on the canvas, px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Side = "below" | "above" | "right" | "left";

/** A label that wants a place beside its disc. */
export interface Wanted {
  readonly key: string;
  readonly centre: { readonly x: number; readonly y: number };
  /** Radius to keep free around the centre, px. */
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

export interface Placed extends Box {
  readonly key: string;
  readonly side: Side;
}

const GAP = 4;
/** A label stays on its side unless another is better by this much, px²: no flicker. */
const LOYALTY = 100;

/**
 * Puts each label where it covers least of discs, other labels and what is `taken`. `before` holds
 * the sides of the last picture.
 */
export function placeLabels(
  wanted: readonly Wanted[],
  area: Box,
  taken: readonly Box[],
  before: ReadonlyMap<string, Side>,
): Placed[] {
  const discs = wanted.map(({ centre, radius }) => square(centre, radius));
  const placed: Placed[] = [];
  for (const label of wanted) {
    const others = [...discs, ...placed, ...taken];
    const cost = ({ side, ...box }: Placed) => {
      const covered = others.reduce((sum, other) => sum + overlap(box, other), 0);
      const loyal = before.get(label.key) === side ? LOYALTY : 0;
      return covered - loyal;
    };
    const [best] = candidates(label, area).sort((a, b) => cost(a) - cost(b));
    if (best) placed.push(best);
  }
  return placed;
}

function candidates({ key, centre, radius, width, height }: Wanted, area: Box): Placed[] {
  const middle = { x: centre.x - width / 2, y: centre.y - height / 2 };
  const away = radius + GAP;
  const corners: Record<Side, { x: number; y: number }> = {
    below: { x: middle.x, y: centre.y + away },
    above: { x: middle.x, y: centre.y - away - height },
    right: { x: centre.x + away, y: middle.y },
    left: { x: centre.x - away - width, y: middle.y },
  };
  return (Object.keys(corners) as Side[]).map((side) => ({
    key,
    side,
    x: within(corners[side].x, area.x, area.x + area.width - width),
    y: within(corners[side].y, area.y, area.y + area.height - height),
    width,
    height,
  }));
}

function square({ x, y }: { x: number; y: number }, radius: number): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

function within(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
