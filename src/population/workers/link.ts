/** One worker, of whatever engine, that answers requests one at a time. */
export interface WorkerLink<Request, Reply> {
  ask(request: Request): Promise<Reply>;
  /** Ends the worker; requests under way are never answered. */
  end(): Promise<void>;
}

/** No worker at all: requests are answered where they are asked, after other things had a turn. */
export function linkHere<Request, Reply>(
  answer: (request: Request) => Reply,
  pause: () => Promise<unknown>,
): WorkerLink<Request, Reply> {
  return {
    async ask(request) {
      await pause();
      return answer(request);
    },
    async end() {},
  };
}
