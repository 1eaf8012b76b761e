import { describe, expect, test } from "vitest";
import {
  careDeclarations,
  grownDeclarations,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../model/index.ts";
import {
  assessments,
  type EpisodeInside,
  everydayDeclarations,
  HouseholdError,
  type Member,
  oneCaregiver,
  total,
} from "../procedures/index.ts";
import { type DayWatcher, liveLife } from "./life.ts";
import type { LifePlan, PlannedAssessment } from "./life-plan.ts";

const settings = Object.fromEntries(
  Object.values(assessments).map((one) => [one.settings, valuesOf(one.declarations)]),
);
const mother = valuesOf(careDeclarations, { availability: 2, frightening: 0.2 });
const father = valuesOf(careDeclarations, { availability: -2, attentiveness: -1 });
const couple: readonly Member[] = [
  { name: "mother", care: mother, from: 0, to: 24, nights: 0.5 },
  { name: "father", care: father, from: 2, to: 9, nights: 0.5 },
];

function lifeOf(
  planned: readonly PlannedAssessment[],
  replaced: Partial<LifePlan> = {},
  eachDay?: DayWatcher,
) {
  const plan: LifePlan = {
    seed: 8,
    child: 3,
    days: 24,
    temperament: valuesOf(temperamentDeclarations),
    household: couple,
    assessments: planned,
    system: valuesOf(systemDeclarations),
    grown: valuesOf(grownDeclarations),
    everyday: valuesOf(everydayDeclarations),
    procedures: settings,
    learner: "bid-response",
    ...replaced,
  };
  return liveLife(plan, undefined, eachDay);
}

const strange = (age: number, company = "mother"): PlannedAssessment => ({
  name: `strange_${age}`,
  hold: "strange-situation",
  age,
  with: company,
});
const still = (age: number): PlannedAssessment => ({
  name: `still_${age}`,
  hold: "still-face",
  age,
  with: "mother",
});
const visit = (age: number): PlannedAssessment => ({
  name: `home_${age}`,
  hold: "home-observation",
  age,
  with: "father",
});

describe("a life", () => {
  test("has growth at birth and at twelve even stations, with each of the household", () => {
    const { growth } = lifeOf([]);
    expect(growth.map(([point]) => point?.age)).toEqual(
      Array.from({ length: 13 }, (_, i) => 2 * i),
    );
    expect(growth.map((station) => station.length)).toEqual(Array(13).fill(2));
    const [withMother, withFather] = growth.at(-1) ?? [];
    expect(withMother?.others).toBe(withFather?.others);
    expect(withMother?.wellBeing).toBe(withFather?.wellBeing);
    expect(withMother?.figure).toBeGreaterThan(withFather?.figure as number);
    expect(withMother?.fear).toBeGreaterThan(0);
    expect(withFather?.fear).toBe(0);
  });

  test("of no days is a birth, and can be looked at", () => {
    const { growth, home, held } = lifeOf([still(0)], { days: 0 });
    expect(growth.map(([point]) => point?.age)).toEqual([0]);
    expect(home.bidsPerDay).toBe(0);
    expect(held).toHaveLength(1);
  });

  test("holds procedures at their ages, and tells of them in the order of its plan", () => {
    const planned = [strange(20, "father"), visit(9), still(9), strange(12)];
    const { held } = lifeOf(planned);
    expect(held.map(({ planned: { name } }) => name)).toEqual([
      "strange_20",
      "home_9",
      "still_9",
      "strange_12",
    ]);
    // Whatever kind comes first in a plan, the same is lived.
    const kinds = [strange(20, "father"), visit(9), still(9)];
    const sorted = lifeOf([visit(9), still(9), strange(20, "father")]);
    for (const one of lifeOf(kinds).held) expect(sorted.held).toContainEqual(one);
  });

  test("holds what falls on one day in the order of its plan", () => {
    const [first] = lifeOf([strange(9), still(9)]).held;
    const [, second] = lifeOf([still(9), strange(9)]).held;
    expect(first?.record).toEqual(lifeOf([strange(9)]).held[0]?.record);
    expect(second?.record).not.toEqual(first?.record);
  });

  test("holds a procedure with the one who comes along", () => {
    const [withMother] = lifeOf([strange(20)]).held;
    const [withFather] = lifeOf([strange(20, "father")]).held;
    expect(withMother?.record).not.toEqual(withFather?.record);
    // Who is no member cannot come: the first of the household does.
    expect(() => lifeOf([strange(20, "aunt")])).toThrow("held with aunt at 20 days");
  });

  test("holds a procedure a second time by chance of its own", () => {
    // What is observed at home changes nothing: only chance can make a difference.
    const [first, second] = lifeOf([visit(9), { ...visit(9), name: "again" }]).held;
    expect(first?.record).toEqual(lifeOf([visit(9)]).held[0]?.record);
    expect(second?.record).not.toEqual(first?.record);
    // Other procedures in between do not count.
    const [, , third] = lifeOf([visit(9), still(9), { ...visit(9), name: "again" }]).held;
    expect(third?.record).not.toEqual(first?.record);
  });

  test("is told by its growth before what is held on the same day", () => {
    const seen = lifeOf([strange(12), strange(24)]).growth;
    const unseen = lifeOf([]).growth;
    expect(seen.slice(0, 7)).toEqual(unseen.slice(0, 7));
    // A Strange Situation leaves a trace in what is lived afterwards.
    expect(seen[7]).not.toEqual(unseen[7]);
  });

  test("goes on as if nobody had come when a home was observed", () => {
    const observed = lifeOf([visit(3), visit(11), still(15), strange(24)]);
    const unobserved = lifeOf([still(15), strange(24)]);
    expect(observed.growth).toEqual(unobserved.growth);
    expect(observed.home).toEqual(unobserved.home);
    expect(observed.held.slice(2)).toEqual(unobserved.held);
  });

  test("seen day by day, from birth on, goes the same way as one that nobody sees", () => {
    const planned = [strange(9), strange(24, "father")];
    const days: number[] = [];
    const asked: number[] = [];
    const seen = lifeOf(planned, {}, ({ day }, { bids }) => {
      days.push(day);
      asked.push(total(bids));
    });
    expect(seen).toEqual(lifeOf(planned));
    expect(days).toEqual(Array.from({ length: 25 }, (_, day) => day));
    expect(asked[0]).toBe(0);
    expect((asked.at(-1) as number) / 24).toBeCloseTo(seen.home.bidsPerDay, 9);
    expect(asked).toEqual(asked.toSorted((a, b) => a - b));
  });

  test("is the same each time, and another for another seed, child or learner", () => {
    const one = lifeOf([strange(24)]);
    expect(lifeOf([strange(24)])).toEqual(one);
    const others = [{ seed: 9 }, { child: 4 }, { learner: "q-learning" }] as const;
    for (const other of others) {
      expect(lifeOf([strange(24)], other).growth.at(-1)).not.toEqual(one.growth.at(-1));
    }
  });

  test("with one caregiver knows arousal within every episode, whoever looks", () => {
    const household = oneCaregiver(mother);
    const [held] = lifeOf([{ ...strange(24), with: "caregiver" }], { household }).held;
    const record = held?.record as { readonly episodes: readonly EpisodeInside[] };
    const { episodes } = record;
    expect(episodes).toHaveLength(8);
    for (const { arousalMean, arousalPeak } of episodes) {
      expect(arousalPeak).toBeGreaterThanOrEqual(arousalMean);
    }
  });

  test("is not lived in a household that cannot be", () => {
    const crowded = [couple[0], couple[0]] as Member[];
    expect(() => lifeOf([], { household: crowded })).toThrow(HouseholdError);
  });
});

test("a procedure that is moved to another age leaves the chance of another of its kind alone", () => {
  const home = (age: number, name: string): PlannedAssessment => ({ ...visit(age), name });
  const ratingOf = (moved: number) =>
    lifeOf([home(12, "stays"), home(moved, "moves")]).held[0]?.record;
  expect(ratingOf(8)).toEqual(ratingOf(20));
});
