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
  worker.postMessage(begin);
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }) => resolve(data as Reply);
        worker.onerror = ({ message }) => reject(new Error(message ?? "The worker failed."));
        worker.postMessage(request);
      }),
    async end() {
      worker.terminate();
    },
  };
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
