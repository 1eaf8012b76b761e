import { expect, test } from "vitest";

interface Simulated {
  readonly seconds: number;
  readonly peak: number;
  readonly lives: number;
  readonly tables: Readonly<Record<string, string>>;
}

interface Benchmark {
  simulate(
    study: object,
    how: {
      readonly threads: number;
      readonly stopAfter?: number;
      readonly hashing?: boolean;
    },
  ): Promise<Simulated>;
  studyOf(size: { children: number; days: number; figures?: number }): object;
}

const script = new URL("../../benchmarks/simulate.mjs", import.meta.url).href;
const { simulate, studyOf } = (await import(script)) as Benchmark;

test("a benchmark measures a study that has the same tables on two threads", async () => {
  const study = studyOf({ children: 30, days: 4, figures: 3 });
  const one = await simulate(study, { threads: 1, hashing: true });
  const two = await simulate(study, { threads: 2, hashing: true });
  expect(one.tables).toEqual(two.tables);
  expect(Object.keys(one.tables).filter((name) => name.endsWith(".csv"))).toHaveLength(3);
  expect([one.lives, two.lives]).toEqual([30, 30]);
  expect(one.peak).toBeGreaterThan(10);
});

test("a study of a million is interrupted, and what was lived is counted", async () => {
  const study = studyOf({ children: 1_000_000, days: 1 });
  const { lives, peak } = await simulate(study, { threads: 2, stopAfter: 0 });
  expect(lives).toBeGreaterThan(0);
  expect(lives).toBeLessThan(1_000_000);
  expect(peak).toBeGreaterThan(10);
});

test("a study that cannot be run is no measurement", async () => {
  await expect(simulate(studyOf({ children: 0, days: 1 }), { threads: 1 })).rejects.toThrow(
    /children/,
  );
});
