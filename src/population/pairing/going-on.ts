import { sigmoid } from "../../numerics/index.ts";
import type { Pairing } from "./settings.ts";

/**
 * Chance that somebody goes on after an evening out, by what the evenings with the other were like on
 * average (q of 15.5) and by nothing else:
 *
 *     P = σ(b_m (q̄ − q_m))                                                      (15.7)
 *
 * Nobody looks at where the other stands, or for somebody like itself.
 */
export function goingOnOdds(evenings: number, { choosiness, enough }: Pairing): number {
  return sigmoid(choosiness * (evenings - enough));
}
