import { addUp, countOf } from "./answered.ts";
import type { SeenAtHome } from "./seen.ts";

/** What a signal met with interference takes away, in signals answered. */
export const INTERFERENCE_COST = 0.5;
/** The rating of an hour in which there was nothing to answer. */
const MIDDLE = 5;

/**
 * Sensitivity, 1 to 9, of what was seen: every signal counts the same, so that the quiet ones, which
 * are most of what there is to see, decide.
 *
 *     sensitivity = 1 + 8 · max(0, (answered in time − ½ · met with interference) / signals)
 *
 * Signals are the child's bids and the mismatches of play. A comfort counts by its promptness, a
 * mismatch mended in time fully; a rebuff and an intrusion are interference. Anchors in
 * docs/home-observation.md, after the scale of `ainsworth1978` in our own words.
 */
export function sensitivityOf(seen: SeenAtHome): number {
  const bids = addUp([seen.upset.bids, seen.calm.bids, seen.inArms.bids]);
  let signals = seen.mended + seen.left + seen.intruded;
  let answered = seen.mended;
  let interference = seen.intruded;
  for (const level of bids) {
    signals += countOf(level);
    answered += level.prompt;
    interference += level.rebuffed;
  }
  if (signals === 0) return MIDDLE;
  return 1 + 8 * Math.max(0, (answered - INTERFERENCE_COST * interference) / signals);
}
