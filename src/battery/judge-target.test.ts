import { describe, expect, test } from "vitest";
import { columnsOf } from "../../tests/battery/made-up-columns.ts";
import type { Target } from "../literature/index.ts";
import { normal, openStream } from "../numerics/index.ts";
import type { Samples, TargetTest } from "./finding-test.ts";
import { meanOf } from "./findings/measures.ts";
import { judgeTarget } from "./judge-target.ts";
import type { PopulationName } from "./populations/index.ts";
import { type People, Replicates } from "./replicate.ts";

const COUNT = 64;

function target(point: number | null, ci95: Target["ci95"]): Target {
  return { name: "a number", point, ci95, ciKind: "published", checked: "abstract seen" };
}

/** Values of a column with exactly this mean and a standard deviation of 1. */
function spread(lives: number, mean: number, name: string): number[] {
  const chance = openStream(1, 0, name);
  const raw = Array.from({ length: lives }, () => normal(chance));
  const centre = meanOf(raw);
  const sd = Math.sqrt(meanOf(raw.map((value) => (value - centre) ** 2)));
  return raw.map((value) => mean + (value - centre) / sd);
}

const pools = { community: columnsOf({ x: [0, 1] }) };
const judged = (one: Target, test: TargetTest | undefined, missing?: string) =>
  judgeTarget(
    one,
    test,
    { people: { community: 8 }, ...(missing !== undefined && { missing }) },
    "predict",
    new Replicates(pools, 1, COUNT),
  );
/** A statistic that has one value after the other. */
const inTurn = (...values: number[]) => {
  let i = 0;
  return { number: () => values[i++ % values.length] as number };
};

describe("a published number passes", () => {
  test.each([
    ["at the lower end", 0.25, true],
    ["at the upper end", 0.5, true],
    ["between them", 0.375, true],
    ["not just below", 0.25 - 2 ** -30, false],
    ["not just above", 0.5 + 2 ** -30, false],
  ])("when the simulated mean is in its interval: %s", (_, value, passed) => {
    expect(judged(target(0.3, [0.25, 0.5]), { number: () => value }).passed).toBe(passed);
  });

  test("by the mean, not by how many replicates are inside", () => {
    const { passed, simulated } = judged(target(0, [-0.5, 0.5]), inTurn(-1, 1, -1, 1));
    expect(passed).toBe(true);
    expect(simulated).toMatchObject({ mean: 0, inside: 0, n: 8 });
    expect(simulated?.sd).toBeCloseTo(Math.sqrt(COUNT / (COUNT - 1)), 12);
    expect([simulated?.low, simulated?.high]).toEqual([-1, 1]);
    expect(judged(target(0, [-0.5, 0.5]), inTurn(0, 0, 0, 4))).toMatchObject({
      passed: false,
      simulated: { mean: 1, inside: 0.75 },
    });
  });

  test("with its distance from the middle of the interval in half-widths: ±1 are its ends", () => {
    const distance = (point: number, value: number) =>
      judged(target(point, [0, 1]), { number: () => value }).simulated?.distance;
    expect(distance(0.5, 1)).toBe(1);
    expect(distance(0.5, 0.25)).toBe(-0.5);
    // Wherever in the interval the published number lies.
    expect(distance(0.25, 1)).toBe(1);
    expect(judged(target(0.25, [0, 1]), { number: () => 1 }).passed).toBe(true);
  });
});

describe("a published number is shown and not scored", () => {
  test("without an interval", () => {
    const one = judged(target(0.3, null), { number: () => 0.25 });
    expect(one).toMatchObject({
      passed: null,
      simulated: { mean: 0.25, inside: null, distance: null },
      note: "No interval was published or proposed.",
    });
  });

  test("when its test says so, with the reason", () => {
    const one = judged(target(0.3, [0.25, 0.5]), { number: () => 0.3, shownOnly: "Superseded." });
    expect(one).toMatchObject({ passed: null, note: "Superseded.", simulated: { inside: 1 } });
  });

  test("when there is no procedure for it, with the reason of its finding", () => {
    const none = { passed: null, simulated: null };
    expect(judged(target(0.3, [0.25, 0.5]), undefined, "Needs a mother's age.")).toMatchObject({
      ...none,
      note: "Needs a mother's age.",
    });
    expect(judged(target(0.3, null), undefined).note).toBe("No procedure for this one yet.");
  });
});

describe("what a replicate does not tell", () => {
  test("is left out of the mean, counts as not inside, and fails where it is more than 5 %", () => {
    const one = judged(target(0.25, [0, 0.5]), inTurn(0.25, Number.NaN, 0.25, Number.NaN));
    expect(one).toMatchObject({ passed: false, simulated: { mean: 0.25, inside: 0.5 } });
    expect(one.note).toContain("Cannot be told in 50 % of the replicates");
    const rarely = Array.from({ length: COUNT }, (_, i) => (i === 0 ? Number.NaN : 0.25));
    expect(judged(target(0.25, [0, 0.5]), inTurn(...rarely)).passed).toBe(COUNT >= 20);
  });

  test("is left out of an order, of which each margin counts as not above 0", () => {
    let i = 0;
    const margins = () => (i++ % 4 === 0 ? [1, Number.NaN] : [1, 2]);
    const one = judged(target(null, null), { margins: () => (i === COUNT ? [1, 2] : margins()) });
    expect(one).toMatchObject({ passed: false, simulated: { mean: 1, inside: 0.75 } });
    expect(one.margins?.map(({ mean, inside }) => [mean, inside])).toEqual([
      [1, 0.75],
      [2, 0.75],
    ]);
  });

  test.each([
    ["a number", { number: () => Number.NaN }],
    ["an order", { margins: () => [1, Number.NaN] }],
    ["a share of nobody", { number: () => 1 / 0 }],
  ] as [string, TargetTest][])("makes nothing of %s when no replicate does", (_, test) => {
    const one = judged(target(0.25, [0, 0.5]), test);
    expect(one).toMatchObject({ passed: false, simulated: null });
    expect(one.note).toBe("Could not be computed: what it needs does not vary.");
  });
});

describe("a label", () => {
  const label = (test: TargetTest | undefined, use: "calibrate" | "predict") =>
    judgeTarget(
      target(0.3, null),
      test,
      { people: { community: 2 } },
      use,
      new Replicates(pools, 1, 2),
    );
  const number = () => 0;

  test("says what a number may be used for", () => {
    expect(label({ number }, "calibrate").label).toBe("calibrated");
    expect(label({ number }, "predict").label).toBe("predicted");
    expect(label(undefined, "predict").label).toBe("predicted");
  });

  test("says first when it could not come out otherwise, and why", () => {
    for (const use of ["calibrate", "predict"] as const) {
      const one = label({ number, arithmetic: "It is put in." }, use);
      expect([one.label, one.note]).toEqual(["arithmetic", "It is put in."]);
    }
  });
});

/** Means of x in these populations, added: an order of one margin. */
function judgedOrder(
  sizes: Readonly<Partial<Record<PopulationName, readonly [lives: number, people: number]>>>,
  margins: (samples: Samples) => readonly number[],
  means: Readonly<Partial<Record<PopulationName, number>>>,
) {
  const names = Object.keys(sizes) as PopulationName[];
  const each = <T>(of: (name: PopulationName) => T) =>
    Object.fromEntries(names.map((name) => [name, of(name)])) as Partial<Record<PopulationName, T>>;
  const columns = each((name) =>
    columnsOf({ x: spread(sizes[name]?.[0] ?? 0, means[name] ?? 0, name) }),
  );
  const people = each((name) => sizes[name]?.[1] ?? 0) as People;
  return judgeTarget(
    target(null, null),
    { margins },
    { people },
    "predict",
    new Replicates(columns, 1, 2000),
  );
}

describe("a published order passes", () => {
  const x = (samples: Samples, name: PopulationName) => meanOf(samples[name].numbers("x"));
  const alone = { community: [10_000, 25] } as const;
  /** Of a mean over 10,000 lives that vary by 1. */
  const SE = 0.01;

  test.each([
    [2.1, true],
    [1.8, false],
    [-2.1, false],
  ])("when its margin is %d standard errors in the whole population: %s", (errors, passed) => {
    const means = { community: errors * SE };
    const one = judgedOrder(alone, (samples) => [x(samples, "community")], means);
    expect(one.passed).toBe(passed);
    // A study of 25 shows little of it.
    expect(one.simulated?.sd).toBeCloseTo(0.2, 1);
    expect(one.simulated?.inside).toBeGreaterThan(0.4);
    expect(one.simulated?.inside).toBeLessThan(0.6);
    expect(one.simulated).toMatchObject({ distance: null, n: 25 });
  });

  test("when every margin is, however far the others are", () => {
    const order = (...factors: number[]) =>
      judgedOrder(alone, (samples) => factors.map((factor) => factor + x(samples, "community")), {
        community: 1.8 * SE,
      }).passed;
    expect(order(1, 2, 3)).toBe(true);
    expect(order(1, 0, 3)).toBe(false);
  });

  test("by the same errors, whether human studies were large or small", () => {
    for (const people of [5, 100, 400]) {
      const order = (errors: number) =>
        judgedOrder({ community: [2500, people] }, (samples) => [x(samples, "community")], {
          community: errors / 50,
        }).passed;
      expect([people, order(2.15), order(1.75)]).toEqual([people, true, false]);
    }
  });

  test("in two populations of one proportion by the error of both", () => {
    const sizes = { community: [4000, 40], support: [1000, 10] } as const;
    const order = (errors: number) =>
      judgedOrder(sizes, (samples) => [x(samples, "community") - x(samples, "support")], {
        community: errors * Math.sqrt(1 / 4000 + 1 / 1000),
      }).passed;
    expect([order(2.15), order(1.75)]).toEqual([true, false]);
  });

  test("in two of other proportions only when surely so: the error is never taken for smaller", () => {
    const sizes = { community: [10_000, 100], support: [400, 100] } as const;
    // Of both means together in all lives, and as it is taken: that of replicates times √(100/400).
    const truly = Math.sqrt(1 / 10_000 + 1 / 400);
    const taken = Math.sqrt(2 / 100) / 2;
    const order = (margin: number) =>
      judgedOrder(sizes, (samples) => [x(samples, "community") + x(samples, "support")], {
        support: margin,
      }).passed;
    expect(taken).toBeGreaterThan(truly);
    expect([order(1.8 * truly), order(2.2 * truly), order(2.15 * taken)]).toEqual([
      false,
      false,
      true,
    ]);
  });
});
