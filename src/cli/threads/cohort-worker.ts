import { type ChildRecord, type CohortPlan, liveChild } from "../../population/index.ts";
import type { Part } from "./part.ts";
import { serve } from "./serve.ts";

serve((plan: CohortPlan) => ({ from, to }: Part): ChildRecord[] => {
  const records: ChildRecord[] = [];
  for (let child = from; child < to; child++) records.push(liveChild(plan, child));
  return records;
});
