import { signal } from "@preact/signals";
import type { FindingKey } from "../../../src/literature/index.ts";
import { createJob, type Job } from "../../widgets/work-status.tsx";
import { ask, type Rerun, type RerunMenu, type Rerunning } from "../../worker/index.ts";
import { type Progress, secondsLeft } from "./time.ts";

/** What was run, with what came of it. */
export interface Ran {
  readonly asked: Rerun;
  readonly found: Rerunning;
}

/** What can be run again, looked up once. */
export const menu: Job<RerunMenu> = createJob<RerunMenu>();

export function lookUpMenu(): void {
  const { is } = menu.status.peek();
  if (is === "ready" || is === "computing") return;
  void menu.start((options) => ask("rerunMenu", null, options));
}

/** The one finding that is run; another gives it up. */
export const job: Job<Ran> = createJob<Ran>();
/** Whose job it is. */
export const running = signal<FindingKey | "">("");
/** Seconds it still takes. */
export const left = signal<number | undefined>(undefined);
/** Seconds a year of life took on this computer. */
export const perYear = signal<number | undefined>(undefined);

/** @param years years of life that are lived for it */
export function startRerun(asked: Rerun, years: number): void {
  running.value = asked.finding;
  left.value = undefined;
  void job.start(async ({ progress, signal: given }) => {
    let first: Progress | undefined;
    const found = await ask("rerun", asked, {
      signal: given,
      progress: (done, of) => {
        progress(done, of);
        if (given.aborted) return;
        const now = { done, at: performance.now() / 1000 };
        first ??= now;
        left.value = secondsLeft(first, now, of);
        if (done < of || first.done > 0) return;
        // Lives that were there already were not lived: they say nothing about this computer.
        perYear.value = (now.at - first.at) / years;
      },
    });
    return { asked, found };
  });
}
