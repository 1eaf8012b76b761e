import type { Grown } from "./parameters/index.ts";

/** What somebody expects of others and to be worth, as far as it is kept when grown: logits. */
export interface KeptBeliefs {
  readonly others: number;
  readonly self: number;
}

/**
 * What is kept of what a child came to expect, on the way to what a newborn expects:
 *
 *     α' = E₀α + k (α − E₀α),   ω' = k ω                                        (12.1)
 */
export function keptOf(
  { others, self }: KeptBeliefs,
  newborn: number,
  { keptBelief: kept }: Grown,
): KeptBeliefs {
  return { others: newborn + kept * (others - newborn), self: kept * self };
}

/** Availability a* and attentiveness w*, logits. */
export interface CareGiven {
  readonly availability: number;
  readonly attentiveness: number;
}

/**
 * How somebody grown cares, by what it came to expect; F is its reflective functioning, E a* and E w*
 * what is usual, z two standard normal deviates of its own:
 *
 *     a* = E a* + a₁ (α' − ᾱ) + ε_a                                             (7.6)
 *     w* = E w* + w₁ (ω' − ω̄) + w₂ F + ε_w
 *
 * ε_a and ε_w may correlate. The same holds towards a child and towards a partner.
 */
export function careByBeliefs(
  { others, self }: KeptBeliefs,
  reflectiveFunctioning: number,
  usual: CareGiven,
  [first, other]: readonly [number, number],
  grown: Grown,
): CareGiven {
  const r = grown.noiseCorrelation;
  const second = r * first + Math.sqrt(1 - r * r) * other;
  return {
    availability:
      usual.availability +
      grown.othersToAvailability * (others - grown.usualOthers) +
      grown.availabilityNoise * first,
    attentiveness:
      usual.attentiveness +
      grown.selfToAttentiveness * (self - grown.usualSelf) +
      grown.reflectionToAttentiveness * reflectiveFunctioning +
      grown.attentivenessNoise * second,
  };
}
