import { availableParallelism } from "node:os";
import { type WorkerLink, workInOrder } from "../../population/index.ts";
import type { Chunk, StudyPlan } from "../../study/index.ts";
import type { CohortChunk } from "./cohort-chunk.ts";
import { linkThread } from "./link.ts";
import { type Part, partsOf } from "./part.ts";
import { untilAborted } from "./until-aborted.ts";

/** Who does the work, and how much of it at a time; the results are the same for any. */
export interface Hands {
  readonly threads: number;
  /** Lives in a chunk. */
  readonly size: number;
}

/** More threads than this for each core cost memory and give nothing. */
const MOST_PER_CORE = 4;
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
  return live({ plan, run }, from, hands, "./study-worker.js", signal);
}

/** The same, with the records that a report on a cohort is made from. */
export function liveCohort(
  plan: StudyPlan,
  run: string,
  threads: number,
  signal: AbortSignal,
): AsyncGenerator<CohortChunk> {
  const hands = { threads, size: COHORT_CHUNK };
  return live({ plan, run }, 0, hands, "./cohort-worker.js", signal);
}

async function* live<Reply>(
  begin: { readonly plan: StudyPlan; readonly run: string },
  from: number,
  { threads, size }: Hands,
  script: string,
  signal: AbortSignal,
): AsyncGenerator<Reply> {
  const { lives } = begin.plan;
  if (from >= lives) return;
  const many = Math.min(threads, MOST_PER_CORE * availableParallelism());
  const needed = Math.min(many, Math.ceil((lives - from) / size));
  // Also a single one: this thread stays free to listen to the user.
  const links = Array.from(
    { length: needed },
    (): WorkerLink<Part, Reply> => linkThread(new URL(script, import.meta.url), begin),
  );
  try {
    yield* untilAborted(workInOrder(partsOf(from, lives, size), links), signal);
  } finally {
    await Promise.all(links.map((link) => link.end()));
  }
}
