import { parentPort, workerData } from "node:worker_threads";

/** Serves inside a thread: answers every message by what it was started with. */
export function serve<Begin, Request, Reply>(
  open: (begin: Begin) => (request: Request) => Reply,
): void {
  const answer = open(workerData as Begin);
  parentPort?.on("message", (request: Request) => parentPort?.postMessage(answer(request)));
}
