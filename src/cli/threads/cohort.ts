import { setImmediate } from "node:timers/promises";
import {
  type ChildRecord,
  type CohortPlan,
  linkHere,
  type WorkerLink,
  workInOrder,
} from "../../population/index.ts";
import { Interrupted } from "../errors.ts";
import { liveChildren } from "./children.ts";
import { linkThread } from "./link.ts";
import { type Part, partsOf } from "./part.ts";
import { untilAborted } from "./until-aborted.ts";

/** Children a thread lives before it reports; small enough to keep memory flat. */
const CHUNK = 8;

/**
 * The children of a plan in order of their number, lived on several threads. The records are the
 * same for any number of threads; at most a few chunks are held at a time.
 *
 * @throws Interrupted as soon as `signal` is aborted
 */
export async function* liveCohort(
  plan: CohortPlan,
  threads: number,
  signal: AbortSignal,
): AsyncGenerator<ChildRecord> {
  const size = threads === 1 ? 1 : CHUNK;
  const links = openLinks(plan, Math.min(threads, Math.ceil(plan.children / size)));
  let lived = 0;
  try {
    const parts = partsOf(0, plan.children, size);
    for await (const records of untilAborted(workInOrder(parts, links), signal)) {
      lived += records.length;
      yield* records;
    }
  } finally {
    await Promise.all(links.map((link) => link.end()));
  }
  if (lived < plan.children) {
    throw new Interrupted(
      `Interrupted after ${lived} of ${plan.children} children; nothing was written. The same command starts again and gives the same results.`,
    );
  }
}

function openLinks(plan: CohortPlan, threads: number): WorkerLink<Part, ChildRecord[]>[] {
  if (threads === 1) {
    return [linkHere((part) => liveChildren(plan, part), setImmediate)];
  }
  const script = new URL("./cohort-worker.js", import.meta.url);
  return Array.from({ length: threads }, () => linkThread(script, plan));
}
