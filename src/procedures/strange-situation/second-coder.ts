import { normal, openStream, type Stream, seek } from "../../numerics/index.ts";
import { type Coding, classify, FROZEN_RULE, type Rule } from "./coding.ts";
import type { Scales } from "./scales.ts";

/**
 * Spread of one coder's error on a 1-7 or 1-9 scale, scale points. Assumed: it puts the agreement
 * of two coders on the scales near the .8 to .9 usually asked of trained coders.
 */
export const CODER_ERROR = 0.7;
/** Spread of the error on the share of crying. Assumed: crying is easy to hear. */
const CRYING_ERROR = 0.03;

/**
 * A second coder of the same tape: sees what the first saw, with a human's error on every scale,
 * and applies the same rule. For kappa and ICC, and for published findings, whose codes were a human's
 * too (docs/findings.md); the main result of a run is the first coder's.
 *
 * @param occasion number of the Strange Situation in the child's life, as when it was held
 */
export function codeAgain(
  sheet: Coding,
  seed: number,
  child: number,
  occasion: number,
  rule: Rule = FROZEN_RULE,
): Coding {
  const chance = openStream(seed, child, "second coder");
  seek(chance, occasion);
  const score = (value: number, most: number) => scoreAgain(value, most, chance);
  const again = (scales: Scales): Scales => ({
    proximitySeeking: score(scales.proximitySeeking, 7),
    contactMaintaining: score(scales.contactMaintaining, 7),
    avoidance: score(scales.avoidance, 7),
    resistance: score(scales.resistance, 7),
  });
  const reunion1 = again(sheet.reunion1);
  const reunion2 = again(sheet.reunion2);
  const crying = Math.min(1, Math.max(0, sheet.crying + CRYING_ERROR * normal(chance)));
  return classify(reunion1, reunion2, crying, score(sheet.disorganisation, 9), rule);
}

/** A score as the second coder gives it: with an error, and never out of the scale of 1 to `most`. */
export function scoreAgain(value: number, most: number, chance: Stream): number {
  return Math.min(most, Math.max(1, value + CODER_ERROR * normal(chance)));
}
