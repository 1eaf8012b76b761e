import type { Grown } from "../../model/index.ts";
import type { Childhood } from "../everyday-life/index.ts";

/**
 * What is left unresolved of a life so far: fear it was lived with, and loss.
 *
 *     U = mean over the days of max_f φ_f + U_L · deaths                         (12.2)
 */
export function unresolvedFearOf(
  { fearLived, lost }: Pick<Childhood, "fearLived" | "lost">,
  { unresolvedLoss }: Grown,
): number {
  const { days, sum } = fearLived;
  return (days === 0 ? 0 : sum / days) + unresolvedLoss * lost.length;
}
