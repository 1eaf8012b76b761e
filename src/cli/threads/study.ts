import { setImmediate } from "node:timers/promises";
import { linkHere, type WorkerLink, workInOrder } from "../../population/index.ts";
import { type Chunk, liveChunk, type StudyPlan } from "../../study/index.ts";
import { linkThread } from "./link.ts";
import { type Part, partsOf } from "./part.ts";
import { untilAborted } from "./until-aborted.ts";

/**
 * The lives of a study from number `from` on, in order, chunk after chunk, until all are lived or
 * `signal` is aborted. The same text for any number of threads and any size of chunks.
 */
export async function* liveStudy(
  plan: StudyPlan,
  run: string,
  from: number,
  { threads, size }: { readonly threads: number; readonly size: number },
  signal: AbortSignal,
): AsyncGenerator<Chunk> {
  const parts = Math.ceil((plan.lives - from) / size);
  const links = openLinks(plan, run, Math.min(threads, parts));
  try {
    yield* untilAborted(workInOrder(partsOf(from, plan.lives, size), links), signal);
  } finally {
    await Promise.all(links.map((link) => link.end()));
  }
}

function openLinks(plan: StudyPlan, run: string, threads: number): WorkerLink<Part, Chunk>[] {
  if (threads <= 1) {
    return [linkHere(({ from, to }) => liveChunk(plan, run, from, to), setImmediate)];
  }
  const script = new URL("./study-worker.js", import.meta.url);
  return Array.from({ length: threads }, () => linkThread(script, { plan, run }));
}
