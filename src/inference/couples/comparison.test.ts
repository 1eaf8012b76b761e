import { expect, test } from "vitest";
import { bidResponseValues } from "./bid-response-values.ts";
import { type CoupleComparison, compareCouples, fitsOf } from "./comparison.ts";
import type { CoupleModel } from "./couple-model.ts";
import { independence } from "./independence.ts";
import { markov } from "./markov.ts";
import { simulateCouples } from "./simulate.ts";

const couples = simulateCouples(10, 12, 3, bidResponseValues());
const models = [independence, markov];
const holding = { folds: 4, seed: 1, baseline: markov.name };

function finish(steps: Generator<number, CoupleComparison>): [number[], CoupleComparison] {
  const done: number[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done === true) return [done, step.value];
    done.push(step.value);
  }
}

test("no couple is scored by a model that was fitted to it, and each is scored once", () => {
  const seen: string[][] = [];
  const scored: string[] = [];
  const spy: CoupleModel = {
    name: "spy",
    parameters: 0,
    fit(known) {
      const names = known.map(({ couple }) => couple);
      seen.push(names);
      return {
        estimates: {},
        logScore({ couple }) {
          expect(names).not.toContain(couple);
          scored.push(couple);
          return { signals: 0, answers: 0 };
        },
      };
    },
  };
  finish(compareCouples(couples, [spy], { ...holding, baseline: "spy" }));
  expect(scored.toSorted()).toEqual(couples.map(({ couple }) => couple).toSorted());
  expect(seen.map((names) => names.length).toSorted()).toEqual([10, 7, 7, 8, 8].toSorted());
});

test("scores are means over couples, the baseline differs from itself by nothing, steps are counted", () => {
  const [done, found] = finish(compareCouples(couples, models, holding));
  expect(done).toHaveLength(fitsOf(models, holding));
  expect(done.at(-1)).toBe(10);
  expect(found).toMatchObject({ couples: 10, intervals: 110, folds: 4, seed: 1 });
  const [one, chain] = found.models;
  expect(chain?.lessBaseline.both).toEqual({ mean: 0, se: 0 });
  for (const { score } of found.models) {
    expect(score.both.mean).toBeCloseTo(score.signals.mean + score.answers.mean, 12);
    expect(score.both.mean).toBeLessThan(0);
  }
  expect(one?.lessBaseline.both.mean).toBeCloseTo(
    (one?.score.both.mean as number) - (chain?.score.both.mean as number),
    12,
  );
});

test("the best model is that with the highest score of both, and differs from itself by nothing", () => {
  const [, { best, models: compared }] = finish(compareCouples(couples, models, holding));
  const [first, ...others] = compared.toSorted((a, b) => b.score.both.mean - a.score.both.mean);
  expect(first?.name).toBe(best);
  expect(first?.lessBest.both).toEqual({ mean: 0, se: 0 });
  for (const other of others) expect(other.lessBest.both.mean).toBeLessThan(0);
});

test("another seed holds other couples out together, the same seed the same", () => {
  const scoreOf = (seed: number) =>
    finish(compareCouples(couples, models, { ...holding, seed }))[1].models[1]?.score.both.mean;
  expect(scoreOf(1)).toBe(scoreOf(1));
  expect(scoreOf(1)).not.toBe(scoreOf(2));
});

test("too many folds, or a baseline that is none of the models, are refused", () => {
  const start = (changed: object) => () =>
    compareCouples(couples, models, { ...holding, ...changed }).next();
  expect(start({ folds: 11 })).toThrow(/folds is 11; .* the number of couples, 10/);
  expect(start({ baseline: "chain" })).toThrow(/baseline is "chain"; it must be one of "indep/);
});
