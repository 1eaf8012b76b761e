import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { studyPlan } from "../../../tests/study-text.ts";
import { createStudySums, type MeasureSummary, type StudyPlan } from "../index.ts";
import { addressOf } from "../plan/address.ts";

const CELLS = [0, 1, 2, 3, 4, 5];
const plan = studyPlan(
  { people: "people: { children: 6 }", seeds: "seeds: [3, 4]" },
  "factors:",
  "  everyday.upsetsPerDay: { values: [2, 4, 6] }",
  "  warmth: { levels: { low: { caregiver.load: 1 }, high: { caregiver.load: -1 } } }",
  "  temperament.autoregulation: { drawn: { uniform: { from: 0.002, to: 0.008 } } }",
  "outputs:",
  "  figures:",
  "    - { x: warmth, y: caregiver_felt }",
  "    - { x: warmth, y: strange_situation_classification=B, by: everyday.upsetsPerDay }",
  "    - { x: temperament.autoregulation, y: caregiver_felt }",
);

/** What a row of the table of lives has, as far as it is read. */
interface Row {
  readonly felt: number | undefined;
  readonly letter: string | undefined;
  /** Where the child is between 0.002 and 0.008, from 0 to 1. */
  readonly place: number;
}

/** One row for every life: a child has the same temperament in all cells. */
const anyRows: fc.Arbitrary<Row[]> = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 12, maxLength: 12 }),
    fc.array(
      fc.record({
        felt: fc.option(fc.integer({ min: 0, max: 50 }), { nil: undefined, freq: 8 }),
        letter: fc.option(fc.constantFrom("A", "B", "C", "D"), { nil: undefined, freq: 8 }),
      }),
      { minLength: plan.lives, maxLength: plan.lives },
    ),
  )
  .map(([places, rows]) =>
    rows.map((row, life) => ({
      ...row,
      place: ((places[Math.floor(life / CELLS.length)] as number) + 0.5) / 100,
    })),
  );

/** Sums as a reader of the file makes them: cells are text, and "" is missing. */
function summarise(study: StudyPlan, rows: readonly Row[]): MeasureSummary[] {
  const sums = createStudySums(study, study.figures);
  rows.forEach(({ felt, letter, place }, life) => {
    const cells: Record<string, string | number> = {
      cell: addressOf(study, life).cell,
      caregiver_felt: felt === undefined ? "" : String(felt),
      strange_situation_classification: letter ?? "",
      temperament_autoregulation: String(0.002 + 0.006 * place),
    };
    sums.add((column) => cells[column]);
  });
  return sums.finish();
}

const meanOf = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;

/** That an account is of these values. */
function expectOf(account: unknown, values: readonly number[]): void {
  const { count, mean, m2 } = account as { count: number; mean: number; m2: number };
  expect(count).toBe(values.length);
  expect(mean).toBeCloseTo(meanOf(values), 9);
  const squares = values.map((value) => (value - meanOf(values)) ** 2);
  expect(m2).toBeCloseTo(
    squares.reduce((a, b) => a + b, 0),
    6,
  );
}

const present = (values: readonly (number | undefined)[]) =>
  values.filter((value) => value !== undefined);

describe("sums over a study are what one finds by hand:", () => {
  const felt = ({ felt: value }: Row) => value;
  const isB = ({ letter }: Row) => (letter === undefined ? undefined : letter === "B" ? 1 : 0);

  test("one summary for each measure of the figures", () => {
    expect(summarise(plan, []).map(({ measure: { name } }) => name)).toEqual([
      "caregiver_felt",
      "strange_situation_classification=B",
    ]);
  });

  test.each([
    [0, felt],
    [1, isB],
  ])("means and spreads by cell, shares of a category, without what is missing (%i)", (at, of) => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const summary = summarise(plan, rows)[at];
        expect(summary?.cells).toHaveLength(CELLS.length);
        for (const cell of CELLS) {
          const own = rows.filter((_, life) => addressOf(plan, life).cell === cell);
          expectOf(summary?.cells[cell], present(own.map(of)));
        }
      }),
      { numRuns: 30 },
    );
  });

  /** The means of each child's lives in these cells, and how many lives each is of. */
  const childrenIn = (rows: readonly Row[], cells: readonly number[]) =>
    Array.from({ length: rows.length / CELLS.length }, (_, child) =>
      present(cells.map((cell) => rows[child * CELLS.length + cell]?.felt)),
    ).filter(({ length }) => length > 0);

  test("means over children at each place of a figure, a child's own lives averaged first", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const [warmth] = summarise(plan, rows)[0]?.axes ?? [];
        expect(warmth).toMatchObject({ x: "warmth", by: undefined, groups: [] });
        expect(warmth?.along.places.map(({ what }) => what)).toEqual(["low", "high"]);
        expect(warmth?.accounts).toHaveLength(1);
        [0, 1].forEach((level) => {
          const children = childrenIn(
            rows,
            [0, 2, 4].map((cell) => cell + level),
          );
          const account = warmth?.accounts[0]?.[level];
          expectOf(account?.children, children.map(meanOf));
          const lives = children.map(({ length }) => length);
          expect(account?.livesEach).toEqual(
            lives.length === 0 ? [0, 0] : [Math.min(...lives), Math.max(...lives)],
          );
        });
      }),
      { numRuns: 30 },
    );
  });

  test("shares apart by another factor, which are of a cell each", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const [warmth] = summarise(plan, rows)[1]?.axes ?? [];
        expect(warmth?.accounts.map(({ length }) => length)).toEqual([2, 2, 2]);
        for (const cell of CELLS) {
          const own = rows.filter((_, life) => addressOf(plan, life).cell === cell);
          const account = warmth?.accounts[Math.floor(cell / 2)]?.[cell % 2];
          expectOf(account?.children, present(own.map(isB)));
        }
      }),
      { numRuns: 30 },
    );
  });

  test("means over the tenths of what every child has its own of", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const tenths = summarise(plan, rows)[0]?.axes[1];
        expect(tenths).toMatchObject({ x: "temperament.autoregulation", by: undefined });
        expect(tenths?.accounts[0]).toHaveLength(10);
        tenths?.accounts[0]?.forEach(({ children }, tenth) => {
          const own = rows.filter(({ place }) => Math.floor(10 * place) === tenth);
          expectOf(children, childrenIn(own, CELLS).map(meanOf));
        });
      }),
      { numRuns: 30 },
    );
  });

  test("one case for every life of children who are no twins", () => {
    const strangers = { ...plan, twins: false };
    fc.assert(
      fc.property(anyRows, (rows) => {
        const [warmth] = summarise(strangers, rows)[0]?.axes ?? [];
        [0, 1].forEach((level) => {
          const own = rows.filter((_, life) => addressOf(plan, life).cell % 2 === level);
          const account = warmth?.accounts[0]?.[level];
          expectOf(account?.children, present(own.map(felt)));
          expect(account?.livesEach[1]).toBeLessThanOrEqual(1);
        });
      }),
      { numRuns: 30 },
    );
  });

  test("differences of the same child from the first level, other factors averaged over", () => {
    /** By factor and level, its cells beside those of the first level. */
    const pairs: Record<string, [own: number, first: number][][]> = {
      "everyday.upsetsPerDay": [0, 1, 2].map((level) => [
        [2 * level, 0],
        [2 * level + 1, 1],
      ]),
      warmth: [0, 1].map((level) => [0, 2, 4].map((cell) => [cell + level, cell])),
    };
    fc.assert(
      fc.property(anyRows, (rows) => {
        const [summary] = summarise(plan, rows);
        expect(Object.keys(summary?.differences ?? {})).toEqual(Object.keys(pairs));
        for (const [factor, levels] of Object.entries(pairs)) {
          levels.forEach((cells, level) => {
            const differences = Array.from({ length: 12 }, (_, child) => {
              const at = (cell: number) => rows[6 * child + cell]?.felt ?? Number.NaN;
              return meanOf(cells.map(([own, first]) => at(own) - at(first)));
            }).filter((difference) => !Number.isNaN(difference));
            expectOf(summary?.differences[factor]?.[level], differences);
          });
        }
      }),
      { numRuns: 30 },
    );
  });

  test("no differences between children who are no twins, or between cells of no grid", () => {
    const factors = "factors: { everyday.upsetsPerDay: { from: 2, to: 4, steps: 2 } }";
    const differences = (study: StudyPlan) =>
      createStudySums(study, study.figures)
        .finish()
        .map((one) => Object.keys(one.differences).length);
    const people = "people: { children: 2, twins: false }";
    expect(new Set(differences(studyPlan({}, factors)))).toEqual(new Set([1]));
    expect(new Set(differences(studyPlan({ people }, factors)))).toEqual(new Set([0]));
    const sobol = studyPlan({}, factors, "design: { sobol: { points: 4 } }");
    expect(new Set(differences(sobol))).toEqual(new Set([0]));
  });
});
