import type { Classification } from "../../src/procedures/index.ts";
import { columnsOf, liveChunk, readStudy, type StudyPlan } from "../../src/study/index.ts";

/** Lives of a study in which a Strange Situation is called `lab`. */
export interface HomesAsked {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const COLUMN = "lab_second_coder_classification";
let last: { readonly text: string; readonly plan: StudyPlan } | undefined;

/** The codes of some lives, as a second coder gives them. @throws StudyError when it is no study */
export function homesCodes(
  { text, from, to }: HomesAsked,
  progress: (done: number, of: number) => void,
): Classification[] {
  if (last?.text !== text) last = { text, plan: readStudy(text, "homes").plan };
  const { plan } = last;
  let rows = "";
  for (let life = from; life < to; life++) {
    progress(life - from, to - from);
    rows += liveChunk(plan, "lab", life, life + 1).tables.lives ?? "";
  }
  return [...(columnsOf(plan, rows).words[COLUMN] ?? [])] as Classification[];
}
