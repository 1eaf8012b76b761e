import { describe, expect, test } from "vitest";
import { studyPlan } from "../../../tests/study-text.ts";
import { careDeclarations, temperamentDeclarations, valuesOf } from "../../model/index.ts";
import { normalCdf } from "../../numerics/index.ts";
import { communityPlan, type LifePlan, liveChild, liveLife } from "../../population/index.ts";
import { everydayDeclarations, type Member } from "../../procedures/index.ts";
import type { StudyPlan } from "../index.ts";
import { addressOf } from "../plan/address.ts";
import { lifePlanOf } from "./people.ts";

/** Every life of a study, before it is lived. */
function livesOf(plan: StudyPlan): LifePlan[] {
  return Array.from({ length: plan.lives }, (_, life) => lifePlanOf(plan, addressOf(plan, life)));
}

const MANY = 2000;
const many = { people: `people: { children: ${MANY} }` };
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
const product = (x: readonly number[], y: readonly number[]) =>
  mean(x.map((value, i) => (value - mean(x)) * ((y[i] as number) - mean(y))));
const sd = (values: readonly number[]) => Math.sqrt(product(values, values));
const correlation = (x: readonly number[], y: readonly number[]) => product(x, y) / sd(x) / sd(y);
/** Four standard errors of a mean, of a standard deviation (normal), and of a correlation. */
const [ofMean, ofSd, ofR] = [4 / Math.sqrt(MANY), 4 / Math.sqrt(2 * MANY), 4 / Math.sqrt(MANY)];

describe("quantities that are drawn", () => {
  const plan = studyPlan(
    many,
    "household:",
    "  - name: mother",
    "    care:",
    "      availability: { normal: { mean: 0.5, sd: 1 } }",
    "      inconsistency: { lognormal: { median: 0.5, spread: 0.3 } }",
    "      load: { normal: { mean: 2, sd: 2 } }",
    "      misreading: { uniform: { from: 0.1, to: 0.5 } }",
    "      frightening: { sometimes: { share: 0.3, of: { exponential: { mean: 0.2 } } } }",
    "correlations:",
    "  - { between: [mother.availability, mother.inconsistency], r: -0.6 }",
    "  - { between: [mother.inconsistency, temperament.autoregulation], r: 0.4 }",
    "factors:",
    "  temperament.autoregulation: { drawn: { uniform: { from: 0.002, to: 0.008 } } }",
  );
  const lives = livesOf(plan);
  const care = (name: keyof Member["care"]) =>
    lives.map(({ household }) => household[0]?.care[name] as number);
  const inconsistency = care("inconsistency").map(Math.log);

  test("have the means and spreads that were asked for, within their sampling error", () => {
    expect(Math.abs(mean(care("availability")) - 0.5)).toBeLessThan(ofMean);
    expect(Math.abs(sd(care("availability")) - 1)).toBeLessThan(ofSd);
    expect(Math.abs(mean(inconsistency) - Math.log(0.5))).toBeLessThan(0.3 * ofMean);
    expect(Math.abs(sd(inconsistency) - 0.3)).toBeLessThan(0.3 * ofSd);
    expect(Math.abs(mean(care("misreading")) - 0.3)).toBeLessThan((0.4 / Math.sqrt(12)) * ofMean);
    expect(Math.abs(sd(care("misreading")) - 0.4 / Math.sqrt(12))).toBeLessThan(0.4 * ofSd);
  });

  test("are 0 for all but a share, and as asked for in those", () => {
    const some = care("frightening").filter((acts) => acts > 0);
    expect(Math.abs(some.length / MANY - 0.3)).toBeLessThan(Math.sqrt(0.21) * ofMean);
    expect(Math.abs(mean(some) - 0.2)).toBeLessThan((4 * 0.2) / Math.sqrt(some.length));
  });

  test("are put at the end of the range where they fall outside", () => {
    const [low, high] = careDeclarations.load.range;
    expect(Math.max(...care("load"))).toBe(high);
    expect(Math.min(...care("load"))).toBeGreaterThanOrEqual(low);
    const share = care("load").filter((load) => load === high).length / MANY;
    expect(Math.abs(share - normalCdf(-0.5))).toBeLessThan(0.5 * ofMean);
  });

  test("correlate as asked for, and not otherwise", () => {
    const autoregulation = lives.map(({ temperament }) => temperament.autoregulation);
    expect(Math.abs(correlation(care("availability"), inconsistency) + 0.6)).toBeLessThan(ofR);
    // Of a uniform quantity with a normal one: r √(3 / π).
    const withUniform = 0.4 * Math.sqrt(3 / Math.PI);
    expect(Math.abs(correlation(inconsistency, autoregulation) - withUniform)).toBeLessThan(ofR);
    expect(Math.abs(correlation(care("availability"), autoregulation))).toBeLessThan(ofR);
    expect(Math.abs(correlation(care("availability"), care("misreading")))).toBeLessThan(ofR);
  });

  test("that are not given are drawn from the community, or at their start values", () => {
    expect(sd(care("attentiveness"))).toBeGreaterThan(1);
    expect(new Set(care("latency"))).toEqual(new Set([careDeclarations.latency.start]));
    const reactivity = lives.map(({ temperament }) => Math.log(temperament.reactivity));
    expect(Math.abs(sd(reactivity) - 0.25)).toBeLessThan(0.25 * ofSd);
  });

  test("are others for other seeds and other quantities", () => {
    const other = studyPlan(
      { seeds: "seeds: [1, 2]", people: "people: { children: 40 }" },
      ...[
        "household: [{ name: mother, care: { availability: { exponential: { mean: 1 } }, misreading: { uniform: { from: 0, to: 1 } } } }]",
      ],
    );
    const drawn = livesOf(other).map(({ household: [one] }) => [
      normalCdf(one?.care.availability as number),
      one?.care.misreading as number,
    ]);
    expect(new Set(drawn.flat()).size).toBe(2 * 80);
  });
});

describe("a child is the same in all cells", () => {
  test("in temperament, care and household, when a setting is varied", () => {
    const factors = "factors: { everyday.upsetsPerDay: { values: [2, 5] } }";
    const [quiet, upset, another] = livesOf(studyPlan({}, factors)) as [
      LifePlan,
      LifePlan,
      LifePlan,
    ];
    expect(quiet.everyday.upsetsPerDay).toBe(2);
    expect(upset).toEqual({
      ...quiet,
      everyday: valuesOf(everydayDeclarations, { upsetsPerDay: 5 }),
    });
    expect(another).not.toEqual(quiet);
  });

  test("in all its chance: a setting that nothing asks about changes no bit of its life", () => {
    const factors = "factors: { homeObservation.visits: { values: [1, 3] } }";
    const [one, three] = livesOf(studyPlan({}, factors)).map((life) => liveLife(life));
    expect(one?.plan.procedures).not.toEqual(three?.plan.procedures);
    expect({ ...one, plan: null }).toEqual({ ...three, plan: null });
  });

  test("in its rank, whatever it is drawn from, alone or with what it correlates with", () => {
    const plan = studyPlan(
      { people: "people: { children: 20 }" },
      "household: [{ name: m, care: { load: { normal: { mean: 0, sd: 0.5 } } } }]",
      "correlations: [{ between: [m.load, m.availability], r: 0.7 }]",
      "factors:",
      "  care:",
      "    levels:",
      "      normal: { m.availability: { normal: { mean: 0, sd: 1 } } }",
      "      uniform: { m.availability: { uniform: { from: -1, to: 1 } } }",
      "      alone: { m.availability: { normal: { mean: 1, sd: 1 } }, m.load: 1 }",
      "      none: { m.availability: 2 }",
    );
    const lives = livesOf(plan);
    for (let child = 0; child < 20; child++) {
      const cells = lives.slice(4 * child, 4 * child + 4).map(({ household: [one] }) => one?.care);
      const [normal, uniform, alone, none] = cells.map((one) => one?.availability as number) as [
        number,
        number,
        number,
        number,
      ];
      expect(uniform).toBeCloseTo(2 * normalCdf(normal) - 1, 12);
      expect(alone).toBeCloseTo(normal + 1, 12);
      expect(none).toBe(2);
      expect(cells.map((one) => one?.load)).toEqual([
        cells[0]?.load,
        cells[0]?.load,
        1,
        cells[0]?.load,
      ]);
    }
  });

  test("but every cell has children of its own where they are not twins", () => {
    const people = "people: { children: 3, twins: false }";
    const factors = "factors: { everyday.upsetsPerDay: { values: [2, 5] } }";
    const lives = livesOf(studyPlan({ people }, factors));
    expect(new Set(lives.map(({ temperament }) => temperament.reactivity)).size).toBe(6);
  });
});

describe("a household", () => {
  const household = [
    "household:",
    "  - name: mother",
    "  - name: father",
    "    hours: [9, 12]",
    "  - { name: aunt, otherwise: centre, care: { load: 1 }, nights: 0.4 }",
  ];

  test("has members of their own, of the community or at the centre of it", () => {
    const [
      {
        household: [mother, father, aunt],
      },
    ] = livesOf(studyPlan({}, ...household)) as [LifePlan];
    expect(mother?.care.availability).not.toBe(father?.care.availability);
    expect(mother?.care.availability).not.toBe(careDeclarations.availability.start);
    expect(aunt?.care).toEqual(valuesOf(careDeclarations, { load: 1 }));
    expect(father).toMatchObject({ name: "father", from: 9, to: 12 });
    expect(mother).toMatchObject({ from: 0, to: 24 });
  });

  test("shares the nights that nobody was given, in every cell", () => {
    const factors = "factors: { mother.nights: { values: [0.1, 0.6] } }";
    const nights = (plan: StudyPlan, life: number) =>
      livesOf(plan)[life]?.household.map((one) => one.nights);
    expect(nights(studyPlan({}, ...household), 0)).toEqual([0.3, 0.3, 0.4]);
    expect(nights(studyPlan({}, ...household, factors), 0)).toEqual([0.1, 0.5, 0.4]);
    expect(nights(studyPlan({}, ...household, factors), 1)?.[1]).toBeCloseTo(0, 12);
  });
});

test("what a cell sets reaches the life: levels over the document, ages and learner too", () => {
  const plan = studyPlan(
    { people: "people:\n  children: 1\n  temperament: { reactivity: 0.02 }" },
    "settings: { system: { novelty: 0.4 }, strangeSituation: { strangerAvailability: 0 } }",
    "factors:",
    "  strange_situation.ageDays: { values: [9, 12] }",
    "  kind:",
    "    levels:",
    "      plain: {}",
    "      other: { learner: q-learning, system.novelty: 0.6 }",
  );
  const lives = livesOf(plan);
  expect(lives.map(({ days, assessments }) => [days, assessments[0]?.age])).toEqual([
    [9, 9],
    [9, 9],
    [12, 12],
    [12, 12],
  ]);
  expect(lives.map(({ learner }) => learner)).toEqual(
    Array(2).fill(["bid-response", "q-learning"]).flat(),
  );
  expect(lives.map(({ system }) => system.novelty)).toEqual([0.4, 0.6, 0.4, 0.6]);
  expect(lives[0]?.procedures.strangeSituation?.strangerAvailability).toBe(0);
  expect(lives[0]?.temperament).toEqual(valuesOf(temperamentDeclarations, { reactivity: 0.02 }));
});

test("a study of the community is the cohort that was always raised, to the last bit", () => {
  const days = 25;
  const plan = studyPlan({
    people: "people: { children: 4 }",
    procedures: `procedures: [{ hold: strange-situation, ageDays: ${days} }]`,
  });
  for (const life of livesOf(plan)) {
    const { growth, home, held } = liveLife(life);
    const child = liveChild(communityPlan({ days }), life.child);
    const { coding, secondCoding, episodes, log } = child;
    expect(life.household[0]?.care).toEqual(child.care);
    expect(life.temperament).toEqual(child.temperament);
    expect(growth.map(([point]) => point)).toEqual(child.growth);
    expect(growth.at(-1)?.[0]).toMatchObject(child.beliefs);
    expect(home).toEqual(child.home);
    expect(held.map(({ record }) => record)).toEqual([{ coding, secondCoding, episodes, log }]);
  }
});
