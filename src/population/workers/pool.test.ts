import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type WorkerLink, workInOrder } from "./index.ts";

/** A worker that doubles, each answer after so many turns of others. */
function slow(delays: readonly number[], log: number[] = []): WorkerLink<number, number> {
  return {
    async ask(request) {
      log.push(request);
      const turns = delays[request % Math.max(1, delays.length)] ?? 0;
      for (let turn = 0; turn < turns; turn++) await Promise.resolve();
      return 2 * request;
    },
    async end() {},
  };
}

async function collect<T>(answers: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of answers) all.push(one);
  return all;
}

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);
/** Lets everything that can go on go on. */
const rest = () => new Promise((resolve) => setImmediate(resolve));

describe("work that is shared by workers", () => {
  const delays = fc.array(fc.nat(20), { maxLength: 12 });

  test("is answered in the order of the requests, each once, however slow who is", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(delays, { minLength: 1, maxLength: 5 }),
        fc.nat(40),
        async (workers, count) => {
          const log: number[] = [];
          const links = workers.map((one) => slow(one, log));
          const answers = await collect(workInOrder(upTo(count), links));
          expect(answers).toEqual(upTo(count).map((request) => 2 * request));
          expect(log.toSorted((a, b) => a - b)).toEqual(upTo(count));
        },
      ),
      { numRuns: 60 },
    );
  });

  test("is given to whoever is free: one that hangs holds up nobody but its own request", async () => {
    const log: number[] = [];
    let release: () => void = () => {};
    const stuck: WorkerLink<number, number> = {
      ask: (request) =>
        new Promise((resolve) => {
          release = () => resolve(2 * request);
        }),
      async end() {},
    };
    const answers = workInOrder(upTo(5), [stuck, slow([], log)]);
    const first = answers.next();
    await rest();
    expect(log).toEqual([1, 2, 3, 4]);
    release();
    expect((await first).value).toBe(0);
    expect(await collect(answers)).toEqual([2, 4, 6, 8]);
  });

  test("is not given out far ahead of what is taken", async () => {
    let given = 0;
    function* requests(): Generator<number> {
      for (; given < 1000; given++) yield given;
    }
    const links = [slow([]), slow([3])];
    const answers = workInOrder(requests(), links);
    for (let taken = 1; taken <= 20; taken++) {
      await answers.next();
      await rest();
      expect(given - taken).toBeLessThanOrEqual(3 * links.length);
    }
    await answers.return(undefined);
    expect(given).toBeLessThan(40);
  });

  test("one worker is asked one thing at a time", async () => {
    let asked = 0;
    let most = 0;
    const link: WorkerLink<number, number> = {
      async ask(request) {
        most = Math.max(most, ++asked);
        await rest();
        asked--;
        return request;
      },
      async end() {},
    };
    await collect(workInOrder(upTo(12), [link]));
    expect(most).toBe(1);
  });

  test("fails when its turn comes, after the answers before it, when a worker does", async () => {
    const failing: WorkerLink<number, number> = {
      async ask(request) {
        if (request === 4) throw new Error("planted");
        return request;
      },
      async end() {},
    };
    const answers: number[] = [];
    const work = async () => {
      for await (const one of workInOrder(upTo(9), [failing, failing])) answers.push(one);
    };
    await expect(work()).rejects.toThrow("planted");
    expect(answers).toEqual([0, 1, 2, 3]);
  });

  test("cannot be done by nobody", async () => {
    await expect(collect(workInOrder([1], []))).rejects.toThrow("There is no worker to ask.");
    expect(await collect(workInOrder([], [slow([])]))).toEqual([]);
  });
});
