import type { WorkerLink } from "./link.ts";

/** A browser's Worker, as far as it is used here. */
export interface WebWorker {
  postMessage(message: unknown): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
  terminate(): void;
}

/** The inside of a browser's worker, as far as it is used here. */
export interface WebWorkerInside {
  postMessage(message: unknown): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
}

/** A browser's worker that serves (`serveWeb`), told once what it works on. */
export function linkWeb<Request, Reply>(
  worker: WebWorker,
  begin: unknown,
): WorkerLink<Request, Reply> {
  // A worker that cannot even begin fails before it is asked, and would never answer.
  let lost: Error | undefined;
  worker.onerror = (event) => {
    lost = failureOf(event);
  };
  worker.postMessage(begin);
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        if (lost !== undefined) {
          reject(lost);
          return;
        }
        worker.onmessage = ({ data }) => resolve(data as Reply);
        worker.onerror = (event) => reject(failureOf(event));
        worker.postMessage(request);
      }),
    async end() {
      worker.terminate();
    },
  };
}

function failureOf({ message }: { readonly message?: string }): Error {
  return new Error(message ?? "The worker failed.");
}

/** Serves inside a browser's worker: the first message begins, every other is a request. */
export function serveWeb<Begin, Request, Reply>(
  inside: WebWorkerInside,
  open: (begin: Begin) => (request: Request) => Reply,
): void {
  inside.onmessage = ({ data }) => {
    const answer = open(data as Begin);
    inside.onmessage = (event) => inside.postMessage(answer(event.data as Request));
  };
}
