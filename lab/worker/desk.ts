import type { Input, Output, Question, Reply, TaskName } from "./tasks.ts";

/** How one asks: who is told how far it is, and what gives it up. */
export interface Asking {
  readonly progress?: (done: number, of: number) => void;
  readonly signal?: AbortSignal;
}

interface Waiting {
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly progress: ((done: number, of: number) => void) | undefined;
}

/** What was asked was given up by whoever asked. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

let worker: Worker | undefined;
let last = 0;
const waiting = new Map<number, Waiting>();

/**
 * Asks the worker for something.
 *
 * @param progress called with what is done, of how much
 * @param signal gives up: the worker is ended, so whatever else it was asked for is asked again
 * @throws Error with the worker's message; Cancelled when given up
 */
export function ask<T extends TaskName>(
  task: T,
  input: Input<T>,
  { progress, signal }: Asking = {},
): Promise<Output<T>> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(new Cancelled("Given up."));
    const number = ++last;
    waiting.set(number, { resolve: resolve as (output: unknown) => void, reject, progress });
    signal?.addEventListener("abort", () => giveUp(number), { once: true });
    desk().postMessage({ number, task, input } satisfies Question);
  });
}

function desk(): Worker {
  if (worker !== undefined) return worker;
  worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => hear(data));
  worker.addEventListener("error", ({ message }) => fail(message || "The worker could not start."));
  return worker;
}

function hear(reply: Reply): void {
  const one = waiting.get(reply.number);
  if (one === undefined) return;
  if ("done" in reply) {
    one.progress?.(reply.done, reply.of);
    return;
  }
  waiting.delete(reply.number);
  if ("error" in reply) one.reject(new Error(reply.error));
  else one.resolve(reply.output);
}

/** A worker cannot be interrupted, only ended: whoever else waits is told so. */
function giveUp(number: number): void {
  if (!waiting.has(number)) return;
  for (const { reject } of waiting.values()) reject(new Cancelled("Given up."));
  waiting.clear();
  worker?.terminate();
  worker = undefined;
}

function fail(message: string): void {
  for (const { reject } of waiting.values()) reject(new Error(message));
  waiting.clear();
  worker?.terminate();
  worker = undefined;
}
