import type { AdultStanding } from "../../model/index.ts";

/** Security as one number, logits: how far somebody stands from both anxiety and avoidance. A read-out. */
export function securityOf(standing: AdultStanding | undefined): number {
  if (standing === undefined) return Number.NaN;
  return -(standing.anxiety + standing.avoidance) / 2;
}
