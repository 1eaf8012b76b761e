import type { OwnPlace } from "../../../src/instruments/index.ts";
import type { OwnPlaces } from "../../worker/index.ts";
import type { Whom } from "./as-text.ts";

/** Lowest on anxiety and avoidance together; then those the ratings do not tell from it. */
export function mostAtEase({ places }: OwnPlaces): readonly Whom[] {
  const ordered = places
    .map(({ relationship, place }) => ({ whom: relationship as Whom, ...sumOf(place) }))
    .sort((a, b) => a.sum - b.sum);
  const [least] = ordered;
  if (least === undefined) return [];
  return ordered
    .filter(({ sum, variance }) => sum - least.sum <= Math.sqrt(variance + least.variance))
    .map(({ whom }) => whom);
}

function sumOf(place: OwnPlace): { readonly sum: number; readonly variance: number } {
  const { anxiety, avoidance, anxietySe, avoidanceSe, tilt } = place;
  const together = 2 * tilt * anxietySe * avoidanceSe;
  return {
    sum: anxiety + avoidance,
    variance: anxietySe * anxietySe + avoidanceSe * avoidanceSe + together,
  };
}
