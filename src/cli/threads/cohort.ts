import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { type ChildRecord, type CohortPlan, liveChild } from "../../population/index.ts";
import { Interrupted } from "../errors.ts";
import type { Chunk } from "./worker.ts";

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
  if (threads === 1) yield* liveHere(plan, signal);
  else yield* liveOnThreads(plan, Math.min(threads, Math.ceil(plan.children / CHUNK)), signal);
}

async function* liveHere(plan: CohortPlan, signal: AbortSignal): AsyncGenerator<ChildRecord> {
  for (let child = 0; child < plan.children; child++) {
    await setImmediate();
    stopIfAsked(signal, child, plan);
    yield liveChild(plan, child);
  }
}

async function* liveOnThreads(
  plan: CohortPlan,
  threads: number,
  signal: AbortSignal,
): AsyncGenerator<ChildRecord> {
  const workers = Array.from(
    { length: threads },
    () => new Worker(new URL("./worker.js", import.meta.url), { workerData: plan }),
  );
  let lived = 0;
  try {
    const chunks = Math.ceil(plan.children / CHUNK);
    // Chunk i always goes to worker i mod threads, one at a time, so answers come in order.
    const pending: Promise<ChildRecord[]>[] = [];
    const ask = (i: number) => {
      if (i >= chunks) return;
      const from = i * CHUNK;
      const chunk: Chunk = { from, to: Math.min(plan.children, from + CHUNK) };
      const answer = askWorker(workers[i % threads] as Worker, chunk, signal);
      answer.catch(() => {}); // reported when its turn comes
      pending[i] = answer;
    };
    for (let i = 0; i < threads; i++) ask(i);
    for (let i = 0; i < chunks; i++) {
      const records = (await pending[i]) as ChildRecord[];
      delete pending[i];
      ask(i + threads);
      stopIfAsked(signal, lived, plan);
      lived += records.length;
      yield* records;
    }
  } catch (error) {
    stopIfAsked(signal, lived, plan);
    throw error;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function askWorker(worker: Worker, chunk: Chunk, signal: AbortSignal): Promise<ChildRecord[]> {
  return new Promise((resolve, reject) => {
    const done = () => {
      worker.off("message", onMessage);
      worker.off("error", onError);
      signal.removeEventListener("abort", onAbort);
    };
    const onMessage = (records: ChildRecord[]) => {
      done();
      resolve(records);
    };
    const onError = (error: Error) => {
      done();
      reject(error);
    };
    const onAbort = () => onError(new Error("aborted"));
    worker.on("message", onMessage);
    worker.on("error", onError);
    signal.addEventListener("abort", onAbort);
    worker.postMessage(chunk);
  });
}

function stopIfAsked(signal: AbortSignal, done: number, plan: CohortPlan): void {
  if (!signal.aborted) return;
  throw new Interrupted(
    `Interrupted after ${done} of ${plan.children} children; nothing was written. The same command starts again and gives the same results.`,
  );
}
