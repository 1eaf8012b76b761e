import { exp } from "../../numerics/index.ts";
import type { TogetherSettings } from "./settings.ts";
import type { Day } from "./today.ts";

const DAYS_PER_YEAR = 365.25;

/**
 * How a day was with the other:
 *
 *     q = g_j joy + g_c (comforted − rebuffed)/bids − g_x rounds                (15.5)
 */
export function dayWithOther(day: Readonly<Day>, settings: TogetherSettings): number {
  const { joy, bids, comforted, rebuffed, rounds } = day;
  const support = bids === 0 ? 0 : (comforted - rebuffed) / bids;
  const { joyWeight, comfortWeight, conflictWeight } = settings;
  return joyWeight * joy + comfortWeight * support - conflictWeight * rounds;
}

/** Satisfaction follows the days: Q ← q + (Q − q) e^(−1/τ_Q). */
export function settleSatisfaction(before: number, today: number, days: number): number {
  return today + (before - today) * exp(-1 / days);
}

/** Satisfaction at which the rate of leaving is the declared one, and with which two begin. */
export const MIDDLING = 0.5;

/**
 * Chance that somebody leaves on a day, by a hazard of its satisfaction alone:
 *
 *     h = h₀ e^(−b_Q (Q − 0.5))                                                 (15.6)
 */
export function leavingOdds(
  satisfaction: number,
  { breakUp, breakUpSlope }: TogetherSettings,
): number {
  const yearly = breakUp * exp(-breakUpSlope * (satisfaction - MIDDLING));
  return 1 - exp(-yearly / DAYS_PER_YEAR);
}
