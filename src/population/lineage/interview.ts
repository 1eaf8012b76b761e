import { INTENSITIES, QUIET } from "../../model/index.ts";
import { normal, openStream } from "../../numerics/index.ts";
import type { GrownUp } from "./grown-up.ts";
import type { Lineage } from "./settings.ts";

/** A grown person as an interview reads it; only a read-out, which causes nothing. */
export interface StateOfMind {
  /** Answer it expects to a quiet signal, logits, as read. */
  readonly expected: number;
  readonly autonomous: boolean;
  /** Unresolved fear as read, and whether that is enough to be called unresolved. */
  readonly unresolvedScore: number;
  readonly unresolved: boolean;
}

/**
 * Interviews a grown person: the answer it expects of people to a quiet signal by (1), with error,
 * is autonomous from a threshold on, and so is unresolved fear:
 *
 *     x = α' + (1 − u) ω' + N(0, sd e_I),  autonomous when x ≥ c_I               (12.5)
 *
 * A continuous plane is cut once; nothing in the person knows of it.
 */
export function interview(
  seed: number,
  child: number,
  { others, self, unresolved }: GrownUp,
  lineage: Lineage,
): StateOfMind {
  const chance = openStream(seed, child, "interview");
  const usual = others + (1 - INTENSITIES[QUIET]) * self;
  const expected = usual + lineage.interviewNoise * normal(chance);
  const unresolvedScore = unresolved + lineage.unresolvedNoise * normal(chance);
  return {
    expected,
    autonomous: expected >= lineage.interviewThreshold,
    unresolvedScore,
    unresolved: unresolvedScore >= lineage.unresolvedThreshold,
  };
}
