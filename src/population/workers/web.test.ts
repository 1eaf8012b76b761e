import { describe, expect, test } from "vitest";
import { linkWeb, serveWeb, type WebWorker, type WebWorkerInside, workInOrder } from "./index.ts";

/** A browser's worker, both ends here: messages arrive later, as copies; errors do, too. */
function workerPair(serve: (inside: WebWorkerInside) => void) {
  let ended = false;
  const deliver = (give: () => void) => {
    queueMicrotask(() => {
      if (!ended) give();
    });
  };
  const outside: WebWorker = {
    onmessage: null,
    onerror: null,
    postMessage(message) {
      const copy = structuredClone(message);
      deliver(() => {
        try {
          inside.onmessage?.({ data: copy });
        } catch (error) {
          outside.onerror?.({ message: (error as Error).message });
        }
      });
    },
    terminate() {
      ended = true;
    },
  };
  const inside: WebWorkerInside = {
    onmessage: null,
    postMessage(message) {
      const copy = structuredClone(message);
      deliver(() => outside.onmessage?.({ data: copy }));
    },
  };
  serve(inside);
  return { outside, hasEnded: () => ended };
}

/** Adds what it was begun with; knows no 13. */
const adding = (inside: WebWorkerInside) =>
  serveWeb(inside, ({ more }: { more: number }) => (request: number) => {
    if (request === 13) throw new Error("no 13 here");
    return request + more;
  });

describe("a browser's worker", () => {
  test("answers by what it was begun with", async () => {
    const link = linkWeb<number, number>(workerPair(adding).outside, { more: 10 });
    expect(await link.ask(1)).toBe(11);
    expect(await link.ask(2)).toBe(12);
  });

  test("tells whoever asked when it fails, and goes on", async () => {
    const link = linkWeb<number, number>(workerPair(adding).outside, { more: 1 });
    await expect(link.ask(13)).rejects.toThrow("no 13 here");
    expect(await link.ask(4)).toBe(5);
  });

  test("that never began is told of by the first question", async () => {
    const broken = (inside: WebWorkerInside) =>
      serveWeb(inside, () => {
        throw new Error("cannot begin");
      });
    const link = linkWeb<number, number>(workerPair(broken).outside, {});
    await new Promise((resolve) => setImmediate(resolve));
    await expect(link.ask(1)).rejects.toThrow("cannot begin");
    const unserved = workerPair(() => {}).outside;
    const lost = linkWeb<number, number>(unserved, {});
    unserved.onerror?.({});
    await expect(lost.ask(1)).rejects.toThrow("The worker failed.");
  });

  test("is ended once it is not needed", async () => {
    const { outside, hasEnded } = workerPair(adding);
    const link = linkWeb<number, number>(outside, { more: 1 });
    expect(hasEnded()).toBe(false);
    await link.end();
    expect(hasEnded()).toBe(true);
  });

  test("shares work with others, in order", async () => {
    const links = [1, 2, 3].map(() =>
      linkWeb<number, number>(workerPair(adding).outside, { more: 100 }),
    );
    const answers: number[] = [];
    for await (const one of workInOrder([1, 2, 3, 4, 5, 6, 7], links)) answers.push(one);
    expect(answers).toEqual([101, 102, 103, 104, 105, 106, 107]);
  });
});
