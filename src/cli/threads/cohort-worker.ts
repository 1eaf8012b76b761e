import type { StudyPlan } from "../../study/index.ts";
import { type CohortChunk, liveCohortChunk } from "./cohort-chunk.ts";
import type { Part } from "./part.ts";
import { serve } from "./serve.ts";

serve(({ plan, run }: { plan: StudyPlan; run: string }) => (part: Part): CohortChunk => {
  return liveCohortChunk(plan, run, part);
});
