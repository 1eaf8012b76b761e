import { type Counts, pooled, totalOf } from "./tally.ts";

/** How distress and quiet signals are answered in a home, logits. */
export interface Home {
  readonly availability: number;
  readonly attentiveness: number;
}

/** The corners of the plane: whether cries are answered (across), then quiet signals (up). */
export const CORNERS = ["seldom_more", "often_more", "seldom_less", "often_less"] as const;
export type Corner = (typeof CORNERS)[number];

/** The corner a home is in; `undefined` on a border. */
export function cornerOf({ availability, attentiveness }: Home): Corner | undefined {
  if (availability === 0 || attentiveness === 0) return undefined;
  return `${availability > 0 ? "often" : "seldom"}_${attentiveness > 0 ? "more" : "less"}`;
}

/** What came out in each corner. */
export function byCorner(
  homes: readonly Home[],
  counts: readonly Counts[],
): Readonly<Record<Corner, Counts>> {
  const of = (corner: Corner) => pooled(counts.filter((_, i) => isIn(homes[i], corner)));
  return {
    seldom_more: of("seldom_more"),
    often_more: of("often_more"),
    seldom_less: of("seldom_less"),
    often_less: of("often_less"),
  };
}

/** The corner with the largest share of resistant children; several when they are even. */
export function mostResistant(corners: Readonly<Record<Corner, Counts>>): readonly Corner[] {
  const shareOf = (corner: Corner) => corners[corner].C / Math.max(1, totalOf(corners[corner]));
  const most = Math.max(...CORNERS.map(shareOf));
  return most === 0 ? [] : CORNERS.filter((corner) => shareOf(corner) === most);
}

function isIn(home: Home | undefined, corner: Corner): boolean {
  return home !== undefined && cornerOf(home) === corner;
}
