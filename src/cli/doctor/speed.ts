import { communityPlan, liveChild } from "../../population/index.ts";

/** How long a child takes on one thread. */
export interface Speed {
  readonly children: number;
  /** Milliseconds a child: 365 days at home and the Strange Situation. */
  readonly median: number;
}

const MILLISECONDS = 1000;

/** Lives children of the community for about a second. */
export function measureSpeed(): Speed {
  const plan = communityPlan();
  const times: number[] = [];
  const started = performance.now();
  for (let now = started; now - started < MILLISECONDS; ) {
    liveChild(plan, times.length);
    const done = performance.now();
    times.push(done - now);
    now = done;
  }
  return { children: times.length, median: medianOf(times) };
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (i: number) => sorted[i] as number;
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? at(half) : (at(half - 1) + at(half)) / 2;
}
