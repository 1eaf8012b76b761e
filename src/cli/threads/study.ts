import { setImmediate } from "node:timers/promises";
import { linkHere, type WorkerLink, workInOrder } from "../../population/index.ts";
import { type Chunk, liveChunk, type StudyPlan } from "../../study/index.ts";
import { type CohortChunk, liveCohortChunk } from "./cohort-chunk.ts";
import { linkThread } from "./link.ts";
import { type Part, partsOf } from "./part.ts";
import { untilAborted } from "./until-aborted.ts";

/** Who does the work, and how much of it at a time; the results are the same for any. */
export interface Hands {
  readonly threads: number;
  /** Lives in a chunk. */
  readonly size: number;
}

/** Children of a cohort a thread lives before it reports; small enough to keep memory flat. */
const COHORT_CHUNK = 8;

/**
 * The lives of a study from number `from` on, in order, chunk after chunk, until all are lived or
 * `signal` is aborted. The same text for any number of threads and any size of chunks.
 */
export function liveStudy(
  plan: StudyPlan,
  run: string,
  from: number,
  hands: Hands,
  signal: AbortSignal,
): AsyncGenerator<Chunk> {
  const here = ({ from: first, to }: Part) => liveChunk(plan, run, first, to);
  return live({ plan, run }, from, hands, "./study-worker.js", here, signal);
}

/** The same, with the records that a report on a cohort is made from. */
export function liveCohort(
  plan: StudyPlan,
  run: string,
  threads: number,
  signal: AbortSignal,
): AsyncGenerator<CohortChunk> {
  const here = (part: Part) => liveCohortChunk(plan, run, part);
  const hands = { threads, size: threads === 1 ? 1 : COHORT_CHUNK };
  return live({ plan, run }, 0, hands, "./cohort-worker.js", here, signal);
}

async function* live<Reply>(
  begin: { readonly plan: StudyPlan; readonly run: string },
  from: number,
  { threads, size }: Hands,
  script: string,
  here: (part: Part) => Reply,
  signal: AbortSignal,
): AsyncGenerator<Reply> {
  const { lives } = begin.plan;
  const many = Math.min(threads, Math.ceil((lives - from) / size));
  const links: WorkerLink<Part, Reply>[] =
    many <= 1
      ? [linkHere(here, setImmediate)]
      : Array.from({ length: many }, () => linkThread(new URL(script, import.meta.url), begin));
  try {
    yield* untilAborted(workInOrder(partsOf(from, lives, size), links), signal);
  } finally {
    await Promise.all(links.map((link) => link.end()));
  }
}
