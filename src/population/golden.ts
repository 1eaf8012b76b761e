import type { CohortPlan } from "./cohort.ts";
import { communityPlan } from "./community-plan.ts";

/** A small cohort whose results are known to the last bit. */
export const GOLDEN_PLAN: CohortPlan = communityPlan({ seed: 7, children: 4, days: 365 });

/**
 * SHA-256, in hexadecimal, of `JSON.stringify` of the array of GOLDEN_PLAN's ChildRecords in order:
 * the same on any engine, thread and machine. It changes only when the theory or a start value
 * does, and then CHANGELOG says what changed.
 */
export const GOLDEN_HASH: string =
  "7ca8aa01e7b984a1df73e5fc96bb9daba6db28e5292fc3d5676442f2dd874211";
