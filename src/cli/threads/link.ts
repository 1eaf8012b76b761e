import { Worker } from "node:worker_threads";
import type { WorkerLink } from "../../population/index.ts";

/** A thread that serves (`serve`), told what it works on when it starts. */
export function linkThread<Request, Reply>(
  script: URL,
  begin: unknown,
): WorkerLink<Request, Reply> {
  const worker = new Worker(script, { workerData: begin });
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        const done = () => {
          worker.off("message", onMessage);
          worker.off("error", onError);
          worker.off("exit", onExit);
        };
        const onMessage = (reply: Reply) => {
          done();
          resolve(reply);
        };
        const onError = (error: Error) => {
          done();
          reject(error);
        };
        const onExit = (code: number) => onError(new Error(`A thread ended with code ${code}.`));
        worker.on("message", onMessage);
        worker.on("error", onError);
        worker.on("exit", onExit);
        worker.postMessage(request);
      }),
    async end() {
      await worker.terminate();
    },
  };
}
