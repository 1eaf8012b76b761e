import { type ReadonlySignal, signal } from "@preact/signals";
import type { JSX } from "preact";
import { words } from "../words/index.ts";
import { type Asking, Cancelled } from "../worker/index.ts";

/** Something that is computed for a page: not asked for, on its way, there, or failed. */
export type Status<T> =
  | { readonly is: "empty" }
  | { readonly is: "computing"; readonly done: number; readonly of: number }
  | { readonly is: "ready"; readonly output: T }
  | { readonly is: "failed"; readonly why: string };

export interface Job<T> {
  readonly status: ReadonlySignal<Status<T>>;
  /** Begins anew; whatever was on its way is given up. */
  readonly start: (work: (options: Required<Asking>) => Promise<T>) => Promise<void>;
  /** Gives up what is on its way. */
  readonly cancel: () => void;
  /** Forgets what came of it, too. */
  readonly clear: () => void;
}

/** A place for what one kind of work comes to. */
export function createJob<T>(): Job<T> {
  const status = signal<Status<T>>({ is: "empty" });
  let giveUp = new AbortController();
  const cancel = (): void => {
    giveUp.abort();
    if (status.peek().is === "computing") status.value = { is: "empty" };
  };
  return {
    status,
    cancel,
    clear: () => {
      giveUp.abort();
      status.value = { is: "empty" };
    },
    start: async (work) => {
      giveUp.abort();
      giveUp = new AbortController();
      const { signal: own } = giveUp;
      status.value = { is: "computing", done: 0, of: 0 };
      const progress = (done: number, of: number): void => {
        if (!own.aborted) status.value = { is: "computing", done, of };
      };
      try {
        const output = await work({ progress, signal: own });
        if (!own.aborted) status.value = { is: "ready", output };
      } catch (error) {
        if (own.aborted || error instanceof Cancelled) return;
        status.value = { is: "failed", why: (error as Error).message };
      }
    },
  };
}

/** How far it is, with a way to stop it; or what went wrong, with a way to try again. */
export function WorkStatus<T>(props: {
  readonly job: Job<T>;
  readonly again: () => void;
  /** What is said while it is computed, and while nothing was asked for. */
  readonly computing: string;
  readonly empty: string;
}): JSX.Element | null {
  const { job, again, computing, empty } = props;
  const t = words.value;
  const now = job.status.value;
  if (now.is === "ready") return null;
  if (now.is === "empty") return <p class="note">{empty}</p>;
  if (now.is === "failed") {
    return (
      <p class="notice" role="alert">
        {`${t.failed} ${now.why}`}{" "}
        <button type="button" onClick={again}>
          {t.again}
        </button>
      </p>
    );
  }
  return (
    <div class="computing" role="status">
      <p>{computing}</p>
      {now.of > 0 && (
        <>
          <progress value={now.done} max={now.of} aria-label={computing} />{" "}
          <span>{`${now.done} / ${now.of}`}</span>{" "}
        </>
      )}
      <button type="button" onClick={job.cancel}>
        {t.cancel}
      </button>
    </div>
  );
}
