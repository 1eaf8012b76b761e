import { normalQuantile } from "../../numerics/index.ts";
import { quantitiesOf, valueAt } from "../document/index.ts";
import { drawnFactors, type StudyPlan } from "../plan/index.ts";
import type { Place } from "./place.ts";

const TENTHS = 10;

/** Tenths of the distribution of which every child has its own value. */
export interface Tenths {
  readonly places: readonly Place[];
  /** The number of the tenth, from 0, in which a value lies: a bound belongs to the higher one. */
  indexOf(value: number): number;
}

/**
 * Tenths of the values children can have of a factor: what falls outside the quantity's range is
 * put at its end, so that some tenths may hold one and the same value.
 */
export function tenthsOf({ document }: Pick<StudyPlan, "document">, factor: string): Tenths {
  const distribution = drawnFactors(document).get(factor) ?? { uniform: { from: 0, to: 1 } };
  const [low, high] = quantitiesOf(document).get(factor)?.declaration.range ?? [
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
  ];
  const quantile = (share: number) =>
    Math.min(high, Math.max(low, valueAt(distribution, normalQuantile(share))));
  const bounds = Array.from({ length: TENTHS - 1 }, (_, i) => quantile((i + 1) / TENTHS));
  const indexOf = (value: number) => bounds.filter((bound) => value >= bound).length;
  const places = Array.from({ length: TENTHS }, (_, i): Place => {
    const place = { what: i + 1, value: i + 1, cells: [] };
    const countsIn = indexOf(quantile((i + 0.5) / TENTHS)) + 1;
    return countsIn > i + 1 ? { ...place, countsIn } : place;
  });
  return { places, indexOf };
}
