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
  "c5d5d73862ec5d4b17ffde24ffd2965fc2a6b6f6ea7532f6f622052eaf49a87f";
