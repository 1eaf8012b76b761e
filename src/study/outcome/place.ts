import type { Level } from "../document/index.ts";

/** A place along a factor: a level, a stretch of its range, or a tenth of its distribution. */
export interface Place {
  /** A level, the number of a tenth, or both ends of a stretch. */
  readonly what: Level | readonly [from: number, to: number];
  /** Where it stands on an axis: a number, or its number among words. */
  readonly value: number;
  /** Numbers of the cells that belong here; none for a tenth, which every cell has. */
  readonly cells: readonly number[];
  /** Of a tenth in which all children have one and the same value: the higher tenth they count in. */
  readonly countsIn?: number;
}

/**
 * How a factor lies along an axis: numbers that were set, words, a range in which the cells are
 * scattered, or tenths of a distribution of which every child has its own value.
 */
export interface Along {
  readonly kind: "numbers" | "words" | "range" | "tenths";
  readonly places: readonly Place[];
}
