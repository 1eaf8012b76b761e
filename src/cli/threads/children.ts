import { type ChildRecord, type CohortPlan, liveChild } from "../../population/index.ts";
import type { Part } from "./part.ts";

/** The children of a plan with these numbers. */
export function liveChildren(plan: CohortPlan, { from, to }: Part): ChildRecord[] {
  return Array.from({ length: to - from }, (_, i) => liveChild(plan, from + i));
}
