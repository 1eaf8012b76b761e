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
  "6d0e6e1589e34f4eb2c0461183978fe608ea111b753fec4e1f30ea1792e0783c";
