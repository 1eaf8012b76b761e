import { type ChildRecord, childRecordOf } from "../../population/index.ts";
import { type Chunk, liveChunk, type StudyPlan } from "../../study/index.ts";
import type { Part } from "./part.ts";

/** Children of a cohort: what they add to the tables, and all that a report is made from. */
export interface CohortChunk {
  readonly chunk: Chunk;
  readonly records: readonly ChildRecord[];
}

export function liveCohortChunk(plan: StudyPlan, run: string, { from, to }: Part): CohortChunk {
  const records: ChildRecord[] = [];
  const chunk = liveChunk(plan, run, from, to, (life) => records.push(childRecordOf(life)));
  return { chunk, records };
}
