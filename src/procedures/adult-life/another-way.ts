import type { Grown } from "../../model/index.ts";
import type { OwnWay } from "../adulthood/index.ts";

/**
 * Somebody's own way when its care (7.6) changes by so many logits whatever it believes; as it was where
 * care follows from beliefs alone, because there nobody has a way of its own.
 */
export function anotherWay(
  [first, other]: OwnWay,
  availability: number,
  attentiveness: number,
  { availabilityNoise, attentivenessNoise, noiseCorrelation: r }: Grown,
): OwnWay {
  if (availabilityNoise === 0 || attentivenessNoise === 0) return [first, other];
  const moved = availability / availabilityNoise;
  const rest = attentiveness / attentivenessNoise - r * moved;
  return [first + moved, other + rest / Math.sqrt(1 - r * r)];
}
