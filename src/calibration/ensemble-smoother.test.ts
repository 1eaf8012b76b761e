import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { latinHypercube, normalQuantile } from "../numerics/index.ts";
import { assimilate, type Observation, type Rows, smoothEnsemble } from "./ensemble-smoother.ts";

interface Step {
  members: number[][];
  simulated: (number | null)[][];
  observations: Observation[];
  deviates: number[][];
  inflation: number;
  moved: number[][];
}
interface Posterior {
  priorSd: number;
  design: number[][];
  value: number[];
  variance: number[];
  mean: number[];
  covariance: number[][];
}
const reference: { steps: Step[]; posteriors: Posterior[] } = JSON.parse(
  readFileSync(new URL("../../tests/reference/ensemble-smoother.json", import.meta.url), "utf8"),
);

/** Standard normal, filling the space. */
const ensemble = (members: number, parameters: number, sd: number, seed = 1): Rows =>
  latinHypercube(members, parameters, seed).map((row) => row.map((p) => sd * normalQuantile(p)));
const linear = (design: number[][], members: Rows): number[][] =>
  members.map((row) =>
    design.map((line) => line.reduce((sum, g, p) => sum + g * (row[p] ?? 0), 0)),
  );
const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;

test.each(reference.steps)("a step is what numpy makes of it (%#)", (one) => {
  const simulated = one.simulated.map((row) => row.map((value) => value ?? Number.NaN));
  const shown = { simulated, observations: one.observations };
  const moved = assimilate(one.members, shown, one.deviates, one.inflation);
  moved.forEach((row, j) => {
    row.forEach((value, p) => {
      expect(value).toBeCloseTo(one.moved[j]?.[p] as number, 10);
    });
  });
});

describe.each(reference.posteriors)("of a linear problem with normal noise (%#)", (one) => {
  const many = 20_000;
  const observations = one.value.map((value, k) => ({
    value,
    variance: one.variance[k] as number,
  }));
  const run = (steps: number) =>
    smoothEnsemble(ensemble(many, one.mean.length, one.priorSd), steps, 7, async (members) => ({
      simulated: linear(one.design, members),
      observations,
    }));

  test.each([1, 4])("the members after %i steps are a sample of the posterior", async (steps) => {
    const members = await run(steps);
    const columns = one.mean.map((_, p) => members.map((row) => row[p] as number));
    const means = columns.map(mean);
    one.mean.forEach((right, p) => {
      const sd = Math.sqrt(one.covariance[p]?.[p] as number);
      expect(Math.abs((means[p] as number) - right)).toBeLessThan((5 * sd) / Math.sqrt(many));
      one.mean.forEach((_, q) => {
        const other = Math.sqrt(one.covariance[q]?.[q] as number);
        const products = members.map(
          (row) =>
            ((row[p] as number) - (means[p] as number)) *
            ((row[q] as number) - (means[q] as number)),
        );
        const missed = Math.abs(mean(products) - (one.covariance[p]?.[q] as number));
        expect(missed).toBeLessThan((7 * sd * other) / Math.sqrt(many));
      });
    });
  });
});

const curved = async (members: Rows) => ({
  simulated: members.map(([a = 0, b = 0]) => [a * a + b, b - a]),
  observations: [
    { value: 1, variance: 0.1 },
    { value: 0.5, variance: 0.2, orMore: true },
  ],
});

test("the same seed gives the same bits again, another seed others", async () => {
  const start = ensemble(30, 2, 1);
  const once = await smoothEnsemble(start, 3, 5, curved);
  expect(await smoothEnsemble(start, 3, 5, curved)).toEqual(once);
  expect(await smoothEnsemble(start, 3, 6, curved)).not.toEqual(once);
});

test("the steps are simulated one after the other, each with the members of the one before", async () => {
  const asked: [number, Rows][] = [];
  const last = await smoothEnsemble(ensemble(5, 2, 1), 3, 5, async (members, step) => {
    asked.push([step, members]);
    return curved(members);
  });
  expect(asked.map(([step]) => step)).toEqual([0, 1, 2]);
  expect(new Set([...asked.map(([, members]) => members), last]).size).toBe(4);
});

// Without −0, which is not the same to a test.
const small = fc.double({ min: -3, max: 3, noNaN: true }).map((value) => value + 0);
const step = fc.integer({ min: 2, max: 8 }).chain((many) => {
  const rows = (width: number) =>
    fc.array(fc.array(small, { minLength: width, maxLength: width }), {
      minLength: many,
      maxLength: many,
    });
  return fc.record({
    members: rows(3),
    simulated: rows(2),
    deviates: rows(2),
    values: fc.array(small, { minLength: 2, maxLength: 2 }),
    inflation: fc.double({ min: 1, max: 10, noNaN: true }),
  });
});

test("a bound that is reached, or a value that is missing, holds no member back", () => {
  const members = [0, 1, 2, 3, 4, 5].map((value) => [value]);
  const deviates = members.map(() => [0, 0]);
  const wanted = { value: 10, variance: 1 };
  const alone = assimilate(
    members,
    { simulated: members, observations: [wanted] },
    deviates.map(() => [0]),
    1,
  );
  const withBound = (second: (value: number) => number) =>
    assimilate(
      members,
      {
        simulated: members.map(([value = 0]) => [value, second(value)]),
        observations: [wanted, { value: -100, variance: 0.01, orMore: true }],
      },
      deviates,
      1,
    );
  expect(withBound((value) => value)).toEqual(alone);
  const missing = withBound((value) => (value === 0 ? Number.NaN : value));
  expect(missing[0]).toEqual(alone[0]);
});

test("an ensemble that reaches every bound stays where it is", () => {
  fc.assert(
    fc.property(step, ({ members, simulated, deviates, inflation }) => {
      const observations = [0, 1].map((k) => ({
        value: Math.min(...simulated.map((row) => row[k] as number)),
        variance: 0.3,
        orMore: true,
      }));
      expect(assimilate(members, { simulated, observations }, deviates, inflation)).toEqual(
        members,
      );
    }),
  );
});

test("a target that no member tells moves none", () => {
  fc.assert(
    fc.property(step, ({ members, simulated, deviates, values, inflation }) => {
      const observations = values.map((value) => ({ value, variance: 0.3 }));
      const untold = simulated.map(([first = 0]) => [first, Number.NaN]);
      const both = assimilate(members, { simulated: untold, observations }, deviates, inflation);
      const alone = assimilate(
        members,
        {
          simulated: simulated.map(([first = 0]) => [first]),
          observations: observations.slice(0, 1),
        },
        deviates,
        inflation,
      );
      expect(both).toEqual(alone);
    }),
  );
});

test("the units of a target do not matter", () => {
  fc.assert(
    fc.property(step, ({ members, simulated, deviates, values, inflation }) => {
      const of = (unit: number) =>
        assimilate(
          members,
          {
            simulated: simulated.map(([a = 0, b = 0]) => [a * unit, b]),
            observations: values.map((value, k) =>
              k === 0
                ? { value: value * unit, variance: 0.5 * unit * unit }
                : { value, variance: 0.5 },
            ),
          },
          deviates,
          inflation,
        ).flat();
      const inOthers = of(1000);
      of(1).forEach((value, i) => {
        expect(inOthers[i]).toBeCloseTo(value, 6);
      });
    }),
  );
});

test("a single member and a variance of 0 are refused", () => {
  const observations = [{ value: 1, variance: 0 }];
  expect(() => assimilate([[1]], { simulated: [[1]], observations }, [[0]], 1)).toThrow(
    "members are 1; covariances need 2 at least.",
  );
  expect(() =>
    assimilate([[1], [2]], { simulated: [[1], [2]], observations }, [[0], [0]], 1),
  ).toThrow("The variance of observation 0 is 0; it must be a finite number above 0.");
});
