import { type Stream, uniform } from "../numerics/index.ts";
import { INTENSITIES } from "./foresight.ts";
import type { WorkingModel } from "./working-model.ts";

/**
 * Whether something that could mean anything, a silence or a bad mood, is taken for a rebuff. A share
 * q_r of it is read through what was expected (1):
 *
 *     P(taken for a rebuff) = q_r P₋ / (P₋ + P₀)                                 (15.1)
 *
 * so that who expects to be rebuffed sees it happen. What is seen is learnt as seen.
 *
 * @param level of the intensity of the bid, made or thought of
 * @param share q_r in [0, 1]
 */
export function takenForRebuff(
  { foresight }: WorkingModel,
  slot: number,
  level: number,
  share: number,
  chance: Stream,
): boolean {
  const at = slot * INTENSITIES.length + level;
  const rebuffed = foresight.rebuffed[at] as number;
  const nothing = 1 - (foresight.comforted[at] as number) - rebuffed;
  return uniform(chance) * (rebuffed + nothing) < share * rebuffed;
}
