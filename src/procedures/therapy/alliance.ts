import type { Person, SystemParameters } from "../../model/index.ts";
import { exp, normal, type Stream } from "../../numerics/index.ts";
import { expectedOf, type RelationshipTest } from "./relationship-tests.ts";
import type { TherapySettings } from "./settings.ts";

const MIDDLE = 4;
const LEAST = 1;
const MOST = 7;

/**
 * How the client rates the alliance after a session, on a scale of 1 to 7:
 *
 *     R = 4 + b_b E η_t(0.2) + b_s · mean of (y − (P₊ − P₋)) + N(0, e_a)        (16.3)
 *
 * what it expects of the therapist, and how much better or worse than foreseen its bids were met in
 * this hour. A read-out that causes nothing but who stays away. The two terms
 * pull in opposite directions: which weight is larger decides what security has to do with it.
 */
export function rateAlliance(
  { workingModel }: Person,
  slot: number,
  tests: readonly RelationshipTest[],
  settings: TherapySettings,
  chance: Stream,
  p: SystemParameters,
): number {
  const bond = expectedOf(workingModel, slot, p);
  const better = tests.reduce((sum, { answer, foreseen }) => sum + answer - foreseen, 0);
  const hour = tests.length === 0 ? 0 : better / tests.length;
  const rated =
    MIDDLE +
    settings.allianceBond * bond +
    settings.allianceSession * hour +
    settings.allianceError * normal(chance);
  return Math.min(MOST, Math.max(LEAST, rated));
}

/**
 * Odds of not coming back after a session, by its alliance:
 *
 *     h = 1 − e^(−h_d e^(−b_d (R − 4)))                                          (16.4)
 */
export function oddsOfLeaving(alliance: number, settings: TherapySettings): number {
  return 1 - exp(-settings.dropout * exp(-settings.dropoutByAlliance * (alliance - MIDDLE)));
}
