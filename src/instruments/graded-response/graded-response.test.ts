import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sharedData } from "../../../tests/shared-data.ts";
import { gaussHermite, normal, openStream } from "../../numerics/index.ts";
import { latentCorrelation } from "./correlation.ts";
import { drawAnswers } from "./draw.ts";
import { fitGradedItems, type GradedFit } from "./fit.ts";
import { answerChances, checkItem, type GradedItem, meanAnswer } from "./item.ts";
import { planeScorer } from "./plane.ts";
import { estimatePosition, scorerOf } from "./position.ts";

interface Fitted {
  readonly logLikelihood: number;
  readonly slopes: readonly number[];
  readonly thresholds: readonly (readonly number[])[];
}

const file = new URL("../../../tests/reference/graded-response.json", import.meta.url);
const reference = JSON.parse(readFileSync(file, "utf8")) as {
  readonly answers: readonly string[];
  readonly fitted: Fitted;
  readonly scored: readonly { answers: number[]; estimate: number; se: number }[];
  readonly shared: Fitted & { readonly items: readonly number[]; readonly people: number };
};

const anyItem: fc.Arbitrary<GradedItem> = fc
  .tuple(
    fc.double({ min: 0.2, max: 4, noNaN: true }),
    fc.double({ min: -3, max: 1, noNaN: true }),
    fc.array(fc.double({ min: 0.05, max: 1.5, noNaN: true }), { minLength: 0, maxLength: 5 }),
  )
  .map(([slope, first, steps]) => {
    let at = first;
    return { slope, thresholds: [first, ...steps.map((step) => (at += step))] };
  });

const items: readonly GradedItem[] = [0.8, 1.4, 2, 2.6].map((slope, i) => ({
  slope,
  thresholds: [-1.2, -0.3, 0.5, 1.3].map((b) => b + i / 10),
}));

function expectSame({ items: found, logLikelihood }: GradedFit, fitted: Fitted, digits: number) {
  expect(logLikelihood).toBeCloseTo(fitted.logLikelihood, 2);
  found.forEach(({ slope, thresholds }, i) => {
    expect(slope).toBeCloseTo(fitted.slopes[i] as number, digits);
    thresholds.forEach((b, k) => {
      expect(b).toBeCloseTo(fitted.thresholds[i]?.[k] as number, digits);
    });
  });
}

describe("an item", () => {
  test("is answered somehow: the chances are none below 0 and sum to 1", () => {
    fc.assert(
      fc.property(anyItem, fc.double({ min: -8, max: 8, noNaN: true }), (item, θ) => {
        const chances = answerChances(item, θ);
        expect(Math.min(...chances)).toBeGreaterThanOrEqual(0);
        expect(chances.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
        const mean = chances.reduce((sum, p, k) => sum + k * p, 0);
        expect(mean).toBeCloseTo(meanAnswer(item, θ), 10);
      }),
    );
  });

  test("is passed by half of those who stand at its threshold", () => {
    expect(answerChances({ slope: 3, thresholds: [0.7] }, 0.7)).toEqual([0.5, 0.5]);
  });

  test("without a slope or with thresholds that do not rise is none", () => {
    expect(() => checkItem({ slope: 0, thresholds: [0] }, "item 3")).toThrow(
      /slope of item 3 is 0/,
    );
    expect(() => checkItem({ slope: 1, thresholds: [1, 1] }, "item 3")).toThrow(/must rise/);
  });
});

describe("answers that are drawn", () => {
  test("are never lower for who stands higher, by the same chance", () => {
    fc.assert(
      fc.property(fc.array(anyItem, { minLength: 1, maxLength: 6 }), fc.nat(), (some, seed) => {
        const [low, high] = [-0.4, 0.9].map((θ) => drawAnswers(some, θ, openStream(seed, 0, "a")));
        high?.forEach((answer, i) => {
          expect(answer).toBeGreaterThanOrEqual(low?.[i] as number);
        });
      }),
    );
  });

  test("come as often as their chances say", () => {
    const item = items[2] as GradedItem;
    const chance = openStream(3, 0, "answers");
    const counts = [0, 0, 0, 0, 0];
    const many = 20_000;
    for (let i = 0; i < many; i++) {
      const [answer = 0] = drawAnswers([item], 0.4, chance);
      counts[answer] = (counts[answer] as number) + 1;
    }
    answerChances(item, 0.4).forEach((p, k) => {
      expect(Math.abs((counts[k] as number) / many - p)).toBeLessThan(
        4 * Math.sqrt((p * (1 - p)) / many),
      );
    });
  });
});

describe("a position", () => {
  test("is that of a fine sum by other software", () => {
    const fitted = reference.fitted.slopes.map((slope, i) => ({
      slope,
      thresholds: reference.fitted.thresholds[i] ?? [],
    }));
    for (const { answers, estimate, se } of reference.scored) {
      const position = estimatePosition(fitted, answers);
      expect(position.estimate).toBeCloseTo(estimate, 5);
      expect(position.se).toBeCloseTo(se, 5);
    }
  });

  test("of who answered nothing is the middle, and nothing is sure", () => {
    const { estimate, se } = estimatePosition(items, [undefined, undefined]);
    expect(estimate).toBeCloseTo(0, 10);
    expect(se).toBeCloseTo(1, 6);
  });

  test("knows no answer beyond the last", () => {
    expect(() => estimatePosition(items, [5])).toThrow(/answer 5 to item 1.*0 to 4/);
  });

  test("on two dimensions without correlation is that on each alone", () => {
    const { first, second, tilt } = planeScorer(items, items, 0)([4, 3, 4, 4], [0, 1, 0, 0]);
    expect(first.estimate).toBeCloseTo(estimatePosition(items, [4, 3, 4, 4]).estimate, 3);
    expect(second.se).toBeCloseTo(estimatePosition(items, [0, 1, 0, 0]).se, 3);
    expect(tilt).toBeCloseTo(0, 10);
  });

  test("on one dimension says something of the other where they go together", () => {
    const { second } = planeScorer(items, items, 0.5)([4, 4, 4, 4], []);
    const { estimate } = estimatePosition(items, [4, 4, 4, 4]);
    expect(second.estimate).toBeCloseTo(0.5 * estimate, 2);
    expect(second.se).toBeLessThan(1);
    expect(() => planeScorer(items, items, 1)).toThrow(/correlation is 1/);
  });
});

/** The rule that other software averages with. */
const rule = gaussHermite(41);
const GAUSS = {
  nodes: Float64Array.from(rule, ({ at }) => at),
  weights: Float64Array.from(rule, ({ weight }) => weight),
};

describe("a fit", () => {
  const made = reference.answers.map((row) => [...row].map(Number));

  test("is that of other software, climbed another way", () => {
    const fit = fitGradedItems(made, 4, { grid: GAUSS, tolerance: 1e-7 });
    expect(fit.settled).toBe(true);
    expectSame(fit, reference.fitted, 2);
  });

  test("finds the items again that answers were drawn from, with some answers missing", () => {
    const chance = openStream(11, 0, "people");
    const θs = Array.from({ length: 1500 }, () => normal(chance));
    const people = θs.map((θ, n) =>
      drawAnswers(items, θ, chance).map((answer, i) => ((n + i) % 9 === 0 ? undefined : answer)),
    );
    const fit = fitGradedItems(people, 5, { tolerance: 1e-3 });
    fit.items.forEach(({ slope, thresholds }, i) => {
      expect(Math.abs(slope / (items[i]?.slope as number) - 1)).toBeLessThan(0.2);
      thresholds.forEach((b, k) => {
        expect(Math.abs(b - (items[i]?.thresholds[k] as number))).toBeLessThan(0.2);
      });
    });
    const score = scorerOf(fit.items);
    const inside = people.filter((one, n) => {
      const { estimate, se } = score(one);
      return Math.abs(estimate - (θs[n] as number)) < 1.96 * se;
    }).length;
    expect(inside / people.length).toBeGreaterThan(0.93);
    expect(inside / people.length).toBeLessThan(0.97);
  });

  test("needs people, items, and somebody for every answer", () => {
    expect(() => fitGradedItems([[0, 1]], 2)).toThrow(/1 people and 2 items/);
    expect(() =>
      fitGradedItems(
        [
          [0, 1],
          [0, 0],
        ],
        2,
      ),
    ).toThrow(/nobody gave.*item 1/);
  });

  test("finds how two dimensions go together, which sums of answers understate", () => {
    const chance = openStream(12, 0, "two");
    const pairs = Array.from({ length: 800 }, () => {
      const θ = normal(chance);
      return [θ, 0.6 * θ + 0.8 * normal(chance)] as const;
    });
    const sides = [0, 1].map((side) => ({
      items,
      people: pairs.map((pair) => drawAnswers(items, pair[side] as number, chance)),
    }));
    const [first, second] = sides as [(typeof sides)[0], (typeof sides)[0]];
    expect(Math.abs(latentCorrelation(first, second) - 0.6)).toBeLessThan(0.07);
    expect(() => latentCorrelation(first, { items, people: [] })).toThrow(/same/);
  });
});

const { text, note } = sharedData("ecr-r-items/hpp_ecrr_items.csv");

describe.skipIf(text === undefined)(`six items of the Human Penguin Project${note}`, () => {
  const { shared } = reference;
  const people = (text ?? "")
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => shared.items.map((item) => Number(line.split(",")[2 + item] || 8) - 1))
    .filter((answers) => answers.every((answer) => answer < 7));

  test("are fitted as scipy fits them, and no worse than ltm 1.2-0 did", () => {
    expect(people).toHaveLength(shared.people);
    const fit = fitGradedItems(people, 7, { grid: GAUSS, tolerance: 1e-4 });
    expectSame(fit, shared, 2);
    // ltm, which stopped short of the top: log-likelihood, two slopes, thresholds of item 1.
    expect(fit.logLikelihood).toBeGreaterThan(-13434.3);
    expect(fit.items[4]?.slope).toBeCloseTo(2.397, 2);
    expect(fit.items[5]?.slope).toBeCloseTo(1.82, 0);
    [-1.558, -0.427, -0.073, 0.505, 1.067, 1.997].forEach((b, k) => {
      expect(Math.abs((fit.items[0]?.thresholds[k] as number) - b)).toBeLessThan(0.08);
    });
  });
});
