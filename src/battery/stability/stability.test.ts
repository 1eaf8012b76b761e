import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { populations, published, retested } from "../../../tests/battery/made-up.ts";
import { sharedData } from "../../../tests/shared-data.ts";
import { readTransitions } from "../../data/index.ts";
import { FORECAST_NAMES, forecastsOf, logScore } from "./forecasts.ts";
import { compareStability } from "./stability.ts";
import { sumOf } from "./tables.ts";

const always = [
  [30, 0, 0, 0],
  [0, 90, 0, 0],
  [0, 0, 15, 0],
  [0, 0, 0, 35],
];
const halfway = [
  [20, 6, 2, 2],
  [8, 66, 8, 8],
  [2, 6, 5, 2],
  [4, 14, 2, 15],
];
const lives = populations(retested([always, halfway, halfway]));
const table = (secure: number, lost: number, won: number, insecure: number) => [
  [secure, lost],
  [won, insecure],
];

describe("a score", () => {
  it("is the sum of the logarithms of what came about", () => {
    const forecast = [
      [0.75, 0.25],
      [0.5, 0.5],
    ];
    expect(logScore(table(3, 1, 0, 2), forecast)).toBeCloseTo(
      3 * Math.log(0.75) + Math.log(0.25) + 2 * Math.log(0.5),
      12,
    );
  });

  it("is greatest in expectation for the truth", () => {
    const row = fc
      .tuple(fc.double({ min: 0.02, max: 0.98, noNaN: true }))
      .map(([chance]) => [chance, 1 - chance]);
    const chances = fc.tuple(row, row);
    fc.assert(
      fc.property(
        chances,
        chances,
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        (truth, said, first) => {
          const expected = truth.map((cells, i) =>
            cells.map((cell) => 1000 * cell * (i === 0 ? first : 1 - first)),
          );
          expect(logScore(expected, said)).toBeLessThanOrEqual(logScore(expected, truth) + 1e-9);
        },
      ),
    );
  });
});

describe("samples held against the simulation", () => {
  const two = [
    published("1", { twoWay: table(40, 10, 10, 20) }),
    published("2", { twoWay: table(30, 10, 20, 40), socialRisk: true, monthsAtSecond: 18 }),
  ];
  const result = compareStability(two, lives, { resamples: 200 });
  const [first, second] = result.samples;

  it("are scored by what the other samples counted, as one computes by hand", () => {
    // Of the other sample 50 of 100 were secure at the second time.
    expect(first?.scores.independence).toBeCloseTo(80 * Math.log(0.5), 10);
    const pooled =
      40 * Math.log(30.5 / 41) +
      10 * Math.log(10.5 / 41) +
      10 * Math.log(20.5 / 61) +
      20 * Math.log(40.5 / 61);
    expect(first?.scores.pooled).toBeCloseTo(pooled, 10);
  });

  it("are scored by the simulation over as many months", () => {
    // After 6 months all simulated children were what they had been; 90 of 170 were secure.
    const after6 =
      30 * Math.log(90.5 / 91) +
      10 * Math.log(0.5 / 91) +
      20 * Math.log(0.5 / 81) +
      40 * Math.log(80.5 / 81);
    expect(second?.scores.model).toBeCloseTo(after6, 9);
    // After 12 months 66 of 90 secure ones were secure, and 54 of 80 insecure ones insecure.
    const after12 =
      40 * Math.log(66.5 / 91) +
      10 * Math.log(24.5 / 91) +
      10 * Math.log(26.5 / 81) +
      20 * Math.log(54.5 / 81);
    expect(first?.scores.model).toBeCloseTo(after12, 9);
  });

  it("have kappa and phi beside the simulated ones", () => {
    // (60/80 - (50·50 + 30·30)/6400) / (1 - 3400/6400) = 7/15, and phi the same with equal margins.
    expect(first?.agreement[0]?.kappa.point).toBeCloseTo(7 / 15, 12);
    expect(first?.phi?.real.point).toBeCloseTo(7 / 15, 12);
    expect(second?.agreement[0]?.simulated.point).toBeCloseTo(1, 12);
    expect(first?.agreement[0]?.simulated.point).toBeCloseTo(
      result.simulated.find(({ ways, months }) => ways === 2 && months === 12)?.kappa.point ?? 0,
      12,
    );
  });

  it("are added up, together and by codes, interval and risk", () => {
    expect(result.groups.map(({ name, children }) => [name, children])).toEqual([
      ["all samples", 180],
      ["2 codes", 180],
      ["under 9 months", 100],
      ["9 to 18 months", 80],
      ["no social risk", 80],
      ["social risk", 100],
    ]);
    const [all] = result.groups;
    for (const name of FORECAST_NAMES) {
      expect(all?.scores[name]).toBeCloseTo(
        sumOf(result.samples.map(({ scores }) => scores[name])),
        9,
      );
    }
    const [difference] = all?.differences ?? [];
    expect(difference).toMatchObject({ of: "model", against: "independence" });
    expect(difference?.point).toBeCloseTo(
      ((all?.scores.model ?? 0) - (all?.scores.independence ?? 0)) / 180,
      12,
    );
  });

  it("belong to the band that begins with their interval", () => {
    const atEdges = [21, 30, 42].map((months) =>
      published(`${months}`, { twoWay: table(4, 1, 2, 3), monthsAtSecond: months }),
    );
    const { groups } = compareStability(atEdges, lives, { resamples: 200 });
    const bands = groups.filter(({ by }) => by === "interval");
    expect(bands.map(({ name, samples }) => [name, samples])).toEqual([
      ["9 to 18 months", 1],
      ["18 to 30 months", 1],
      ["30 months and more", 1],
    ]);
  });

  it("have no interval where one study stands alone", () => {
    const alone = result.groups.find(({ name }) => name === "social risk");
    expect(alone?.differences.map(({ low, high }) => [low, high])).toEqual(
      Array.from({ length: 6 }, () => [null, null]),
    );
  });

  it("are plain JSON, and the same for the same seed", () => {
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(compareStability(two, lives, { resamples: 200 })).toEqual(result);
    const many = [5, 9, 14, 22, 30].map((n) =>
      published(`${n}`, { twoWay: table(3 * n, n, 7, 20) }),
    );
    const [zero, one] = [0, 1].map((seed) =>
      compareStability(many, lives, { resamples: 200, seed }),
    );
    expect(one?.groups).not.toEqual(zero?.groups);
    expect(one?.samples).toEqual(zero?.samples);
  });

  it("are not scored by themselves: what a study counted does not change what is forecast for it", () => {
    const changed = [published("1", { twoWay: table(1, 70, 70, 1) }), ...two.slice(1)];
    const forecasts = [two, changed].map((samples) => {
      const real = samples.map((one) => ({
        ...one,
        months: 12,
        risk: "none" as const,
        tables: { 2: one.twoWay ?? [] },
        ways: 2 as const,
      }));
      const none = { 4: [], 3: [], 2: [table(5, 3, 2, 6), table(5, 3, 2, 6), table(5, 3, 2, 6)] };
      const [own] = real;
      if (!own) throw new Error("There are two.");
      return forecastsOf(own, real, { none, social: none });
    });
    expect(forecasts[1]).toEqual(forecasts[0]);
  });
});

describe("samples that were drawn from the simulation", () => {
  const twice = (counts: readonly (readonly number[])[]) =>
    counts.map((row) => row.map((n) => 2 * n));
  const drawn = ["1", "2", "3"].map((study) => published(study, { fourWay: twice(halfway) }));
  const others = published("4", { fourWay: [...halfway].reverse() });
  const { groups } = compareStability([...drawn, others, others], lives, { resamples: 200 });
  const own = compareStability(drawn, lives, { resamples: 200 });

  it("are forecast better by it than without any stability", () => {
    const [all] = own.groups;
    for (const { against, low } of all?.differences.filter(({ of }) => of === "model") ?? []) {
      if (against === "independence") expect(low).toBeGreaterThan(0.1);
    }
    expect(all?.perChild.model).toBeCloseTo(all?.perChild.pooled ?? 0, 2);
  });

  it("do better by it than by children who change otherwise", () => {
    expect(groups[0]?.samples).toBe(5);
    expect(groups[0]?.studies).toBe(4);
    expect(groups[0]?.perChild.model).toBeLessThan(own.groups[0]?.perChild.model ?? 0);
  });

  it("with the others' shares keep the simulation's odds, whatever the simulated shares", () => {
    // More of the secure among those simulated, and the same odds ratios.
    const scaled = halfway.map((row) => row.map((n, j) => (j === 1 ? 50 * n : 10 * n)));
    const skewed = compareStability(drawn, populations(retested([scaled, scaled, scaled])), {
      resamples: 200,
    });
    const [all] = skewed.groups;
    const model = all?.perChild.model ?? 0;
    const withShares = all?.perChild.modelWithTheirShares ?? 0;
    expect(withShares - model).toBeGreaterThan(0.1);
    expect(withShares).toBeCloseTo(all?.perChild.pooled ?? 0, 2);
  });
});

const real = sharedData("ssp-stability/opie_transitions.csv");

describe.skipIf(real.text === undefined)(`the 67 samples of Opie et al. 2021${real.note}`, () => {
  it("are scored where they have counts, by the finest table that is not contradicted", () => {
    const samples = readTransitions(real.text ?? "");
    const {
      published: all,
      leftOut,
      groups,
    } = compareStability(samples, lives, { resamples: 200 });
    expect(all).toBe(67);
    const tables = leftOut.filter((why) => why.includes("table")).map((why) => why.slice(0, 22));
    expect(tables).toEqual([
      "Cicchetti & Barnett (1",
      "Cicchetti & Barnett (1",
      "Howes & Hamilton (1992",
      "Wartner et al. (1994),",
    ]);
    expect(leftOut.filter((why) => why.endsWith("no counts."))).toHaveLength(9);
    const [together, four, three, two] = groups;
    expect(together?.samples).toBe(58);
    expect([four?.samples, four?.children]).toEqual([35, 3990 - 15 - 20]);
    expect((four?.samples ?? 0) + (three?.samples ?? 0) + (two?.samples ?? 0)).toBe(58);
    // What other studies counted is better than their shares alone, and a chance of staying between.
    expect(together?.perChild.pooled).toBeGreaterThan(together?.perChild.independence ?? 0);
    expect(together?.perChild.constantKappa).toBeGreaterThan(together?.perChild.independence ?? 0);
  });
});
