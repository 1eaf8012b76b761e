import type { WorkerLink } from "./link.ts";

/** Requests given out ahead of the one that is awaited, per worker. */
const AHEAD = 3;

/**
 * Has requests answered by several workers, each taking the next one when it is free, and gives
 * the answers in the order of the requests. At most a few answers are held at a time, so memory
 * does not grow with their number. The links are left open.
 *
 * @throws RangeError when there is no link
 */
export async function* workInOrder<Request, Reply>(
  requests: Iterable<Request>,
  links: readonly WorkerLink<Request, Reply>[],
): AsyncGenerator<Reply> {
  if (links.length === 0) throw new RangeError("There is no worker to ask.");
  const give = shareOut(links);
  const underWay: Promise<Reply>[] = [];
  for (const request of requests) {
    const answer = give(request);
    answer.catch(() => {}); // reported when its turn comes
    underWay.push(answer);
    if (underWay.length >= AHEAD * links.length) yield underWay.shift() as Promise<Reply>;
  }
  for (const answer of underWay) yield answer;
}

/** Gives each request to whichever worker is free first. */
function shareOut<Request, Reply>(
  links: readonly WorkerLink<Request, Reply>[],
): (request: Request) => Promise<Reply> {
  const free = [...links];
  const waiting: ((link: WorkerLink<Request, Reply>) => void)[] = [];
  const taken = (): Promise<WorkerLink<Request, Reply>> => {
    const link = free.shift();
    return link === undefined
      ? new Promise((resolve) => waiting.push(resolve))
      : Promise.resolve(link);
  };
  return async (request) => {
    const link = await taken();
    try {
      return await link.ask(request);
    } finally {
      const next = waiting.shift();
      if (next === undefined) free.push(link);
      else next(link);
    }
  };
}
