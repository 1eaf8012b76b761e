import { type Chunk, liveChunk, type StudyPlan } from "../../study/index.ts";
import type { Part } from "./part.ts";
import { serve } from "./serve.ts";

serve(({ plan, run }: { plan: StudyPlan; run: string }) => ({ from, to }: Part): Chunk => {
  return liveChunk(plan, run, from, to);
});
