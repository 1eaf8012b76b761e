import { exp, normal, type Stream } from "../numerics/index.ts";
import { DAYS_PER_MONTH } from "./development.ts";
import { type Care, careDeclarations, type SystemParameters } from "./parameters/index.ts";

/** Where care has wandered to, in standard normal deviates from its usual level. */
export interface Wandering {
  readonly availability: number;
  readonly attentiveness: number;
  readonly frightening: number;
}

/** One whose care wanders. */
export interface Wanderer {
  readonly care: Care;
  /** ζ: where care stands around its usual level; moves by `wanderOn`. */
  wandering: Wandering;
}

export const AT_USUAL: Wandering = { availability: 0, attentiveness: 0, frightening: 0 };

/** Draws where care stands at birth, N(0, 1) each. Care that does not wander draws nothing. */
export function beginWandering(one: Wanderer, chance: Stream): void {
  if (one.care.wandering === 0) return;
  one.wandering = {
    availability: normal(chance),
    attentiveness: normal(chance),
    frightening: normal(chance),
  };
}

/**
 * Days pass. Each deviate is an Ornstein-Uhlenbeck process in its stationary state:
 *
 *     ζ ← r ζ + √(1 − r²) · noise,   r = e^(−days/τ_ζ)                            (7.7)
 */
export function wanderOn(one: Wanderer, days: number, chance: Stream, p: SystemParameters): void {
  if (one.care.wandering === 0) return;
  const kept = exp(-days / (p.wanderingMonths * DAYS_PER_MONTH));
  const fresh = Math.sqrt(1 - kept * kept);
  const { availability, attentiveness, frightening } = one.wandering;
  one.wandering = {
    availability: kept * availability + fresh * normal(chance),
    attentiveness: kept * attentiveness + fresh * normal(chance),
    frightening: kept * frightening + fresh * normal(chance),
  };
}

/**
 * Frightening acts a day as things stand, at most what the declaration allows:
 *
 *     f = f* e^(σ_w ζ_f − σ_w²/2)                                                (7.8)
 *
 * so that over the months the mean stays f*.
 */
export function frighteningNow({ care, wandering }: Wanderer): number {
  const wide = care.wandering;
  const most = careDeclarations.frightening.range[1];
  return Math.min(most, care.frightening * exp(wide * wandering.frightening - (wide * wide) / 2));
}
