import { type ReadonlySignal, signal } from "@preact/signals";
import { createJob, type Job } from "../../widgets/work-status.tsx";
import { Cancelled } from "../../worker/index.ts";

/** Many lives that are asked for in pieces, so that what is there can be shown as it grows. */
export interface Gathering {
  readonly job: Job<void>;
  /** Lives a second, since it went on last; `undefined` before there is a piece. */
  readonly pace: ReadonlySignal<number | undefined>;
  /** Lives the lives `from` up to but not including `to`. */
  readonly start: <T>(lives: Lives<T>) => Promise<void>;
}

export interface Lives<T> {
  /** What is asked for: what is on its way already is not begun anew. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly ask: (from: number, to: number, signal: AbortSignal) => Promise<T>;
  /** Takes a piece, in the order of the lives. */
  readonly take: (piece: T, from: number, to: number) => void;
}

/** How long a piece should take, ms: as often is there something new to see. */
const PIECE = 300;
const FIRST = 4;

export function createGathering(): Gathering {
  const job = createJob<void>();
  const pace = signal<number | undefined>(undefined);
  let underWay = "";
  const start = <T>({ name, from, to, ask, take }: Lives<T>): Promise<void> => {
    const wanted = `${name} ${to}`;
    if (job.status.peek().is === "computing" && wanted === underWay) return Promise.resolve();
    underWay = wanted;
    return job.start(async ({ progress, signal: own }) => {
      const began = performance.now();
      pace.value = undefined;
      progress(from, to);
      let size = FIRST;
      for (let at = from; at < to; ) {
        const next = Math.min(to, at + size);
        const asked = performance.now();
        const piece = await untilAnswered(() => ask(at, next, own), own);
        if (own.aborted) return;
        take(piece, at, next);
        const now = performance.now();
        size = Math.max(1, Math.round(((next - at) * PIECE) / Math.max(1, now - asked)));
        at = next;
        pace.value = (1000 * (at - from)) / Math.max(1, now - began);
        progress(at, to);
      }
    });
  };
  return { job, pace, start };
}

/** When somebody else gives up, the worker is ended and this has to be asked for again. */
export async function untilAnswered<T>(ask: () => Promise<T>, own: AbortSignal): Promise<T> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (own.aborted || !(error instanceof Cancelled)) throw error;
    }
  }
}
