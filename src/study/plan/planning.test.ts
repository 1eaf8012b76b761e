import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { between } from "../../../tests/arbitraries.ts";
import { studyPlan } from "../../../tests/study-text.ts";
import { type AssessmentName, assessments } from "../../procedures/index.ts";
import type { DesignEntry, StudyDocument, StudyPlan } from "../index.ts";
import { addressOf } from "../plan/address.ts";
import { cellsOf, countCells, variedFactor } from "./cells.ts";
import { planStudy } from "./planning.ts";

const grid = [
  "factors:",
  "  everyday.upsetsPerDay: { from: 2, to: 6, steps: 3 }",
  "  system.novelty: { fixed: 0.4 }",
  "  warmth: { levels: { low: { caregiver.load: 1 }, high: { caregiver.load: -1 } } }",
  "  temperament.reactivity: { drawn: { exponential: { mean: 0.02 } } }",
];

/** Two ranges and an age. */
const ranges = [
  "factors:",
  "  everyday.upsetsPerDay: { from: 2, to: 6 }",
  "  strange_situation.ageDays: { from: 3, to: 7 }",
  "  system.novelty: { from: 0.1, to: 0.3 }",
];

/** Every life's address, in order. */
function addresses(plan: StudyPlan) {
  return Array.from({ length: plan.lives }, (_, life) => addressOf(plan, life));
}

describe("the cells of a study", () => {
  test("of a grid are all combinations of what varies, the last factor fastest", () => {
    const { cells, varied } = studyPlan({}, ...grid);
    expect(varied.map(({ name }) => name)).toEqual(["everyday.upsetsPerDay", "warmth"]);
    expect(cells).toEqual([
      [2, "low"],
      [2, "high"],
      [4, "low"],
      [4, "high"],
      [6, "low"],
      [6, "high"],
    ]);
  });

  test("of a study without factors are one", () => {
    expect(studyPlan().cells).toEqual([[]]);
  });

  test.each([
    ["{ latinHypercube: { points: 7 } }", 7],
    ["{ sobol: { points: 6 } }", 6],
    ["{ morris: { trajectories: 3 } }", 3 * 4],
    ["{ sobolIndices: { points: 4 } }", 4 * 5],
  ])("of %s are as many as it says, inside the ranges, in whole days", (design, count) => {
    const { cells } = studyPlan({}, ...ranges, `design: ${design}`);
    expect(cells).toHaveLength(count);
    for (const [upsets, age, novelty] of cells as [number, number, number][]) {
      expect(upsets).toBeGreaterThanOrEqual(2);
      expect(upsets).toBeLessThanOrEqual(6);
      expect([3, 4, 5, 6, 7]).toContain(age);
      expect(novelty).toBeGreaterThanOrEqual(0.1);
      expect(novelty).toBeLessThanOrEqual(0.3);
    }
    expect(new Set(cells.map(([, age]) => age)).size).toBeGreaterThan(1);
  });

  test("of a design that fills space take every choice and every whole day as often", () => {
    const further = [...ranges, "  learner: { values: [q-learning, bid-response] }"];
    const { cells } = studyPlan({}, ...further, "design: { latinHypercube: { points: 20 } }");
    const count = (place: number, value: unknown) =>
      cells.filter((cell) => cell[place] === value).length;
    expect([3, 4, 5, 6, 7].map((age) => count(1, age))).toEqual([4, 4, 4, 4, 4]);
    expect(count(3, "q-learning")).toBe(10);
  });

  test("are the same for the same document, and others for another first seed", () => {
    const design = "design: { sobol: { points: 8 } }";
    const plan = studyPlan({}, ...ranges, design);
    expect(studyPlan({}, ...ranges, design)).toEqual(plan);
    expect(studyPlan({ seeds: "seeds: [1, 5]" }, ...ranges, design).cells).toEqual(plan.cells);
    expect(studyPlan({ seeds: "seeds: [2]" }, ...ranges, design).cells).not.toEqual(plan.cells);
  });

  test("never leave a range by rounding, reach both ends of a grid, and are as many as counted", () => {
    const anyDesign = fc.constantFrom<DesignEntry>(
      "grid",
      { latinHypercube: { points: 5 } },
      { sobol: { points: 4 } },
      { morris: { trajectories: 2 } },
      { sobolIndices: { points: 2 } },
    );
    const range = fc.tuple(fc.double({ noNaN: true, min: -10, max: 10 }), between(1e-9, 9));
    fc.assert(
      fc.property(
        anyDesign,
        range,
        fc.integer({ min: 2, max: 9 }),
        (design, [from, width], steps) => {
          const to = from + width;
          fc.pre(from < to);
          const entry = { from, to, steps };
          const factors = ["a.b", "c.d"].map((name) => variedFactor(name, entry, design));
          const varied = factors.filter((one) => one !== undefined);
          const { cells } = cellsOf(design, varied, 1);
          expect(cells.length).toBe(countCells(design, varied));
          const values = cells.flat() as number[];
          expect(Math.min(...values)).toBeGreaterThanOrEqual(from);
          expect(Math.max(...values)).toBeLessThanOrEqual(to);
          if (design !== "grid") return;
          // A grid says 0 for −0: the sum of the two is 0.
          expect(cells[0]).toEqual([from + 0, from + 0]);
          for (const value of cells.at(-1) as number[]) expect(value).toBeCloseTo(to, 12);
        },
      ),
    );
  });
});

describe("the lives of a study", () => {
  test("are seeds × children × cells", () => {
    const plan = studyPlan({ seeds: "seeds: [4, 9, 2]" }, ...grid);
    expect(plan.lives).toBe(3 * 2 * 6);
  });

  test("have seeds from a list, or from base and count", () => {
    const listed = studyPlan({ seeds: "seeds: [7, 8, 9]" });
    expect(studyPlan({ seeds: "seeds: { base: 7, count: 3 }" }).seeds).toEqual(listed.seeds);
    expect(listed.seeds).toEqual([7, 8, 9]);
  });

  test("have each child of each seed in each cell once: a child's cells follow one another", () => {
    const plan = studyPlan({ seeds: "seeds: [4, 9]" }, ...grid);
    const all = addresses(plan);
    expect(all.slice(0, 7)).toEqual([
      ...[0, 1, 2, 3, 4, 5].map((cell) => ({ life: cell, seed: 4, child: 0, cell })),
      { life: 6, seed: 4, child: 1, cell: 0 },
    ]);
    const keys = all.map(({ seed, child, cell }) => `${seed} ${child} ${cell}`);
    expect(new Set(keys).size).toBe(plan.lives);
    expect(new Set(all.map(({ child }) => child))).toEqual(new Set([0, 1]));
  });

  test("have children of their own in each cell where they are not twins", () => {
    const people = "people: { children: 2, twins: false }";
    const plan = studyPlan({ people, seeds: "seeds: [4, 9]" }, ...grid);
    const all = addresses(plan);
    const keys = all.map(({ seed, child }) => `${seed} ${child}`);
    expect(new Set(keys).size).toBe(plan.lives);
    expect(all.filter(({ cell }) => cell === 1).map(({ child }) => child)).toEqual([2, 3, 2, 3]);
  });
});

describe("a document that a program hands over, unread", () => {
  const of = (settings: StudyDocument["settings"], hold: AssessmentName): StudyDocument => ({
    bowlby: 1,
    title: "Handed over",
    seeds: [1],
    people: { children: 1 },
    procedures: [{ hold, ageDays: 60 }],
    ...(settings && { settings }),
  });

  test("is refused where it names a quantity that there is not", () => {
    const planned = planStudy(of({ therapy: { outsideAvailabilty: 1 } }, "therapy"));
    expect(planned).toMatchObject({
      problems: [{ path: ["settings", "therapy", "outsideAvailabilty"] }],
    });
    expect(JSON.stringify(planned)).toContain("therapy.outsideAvailability");
  });

  test.each(Object.keys(assessments) as AssessmentName[])(
    "may call a procedure as it is called, and set what its table has: %s",
    (hold) => {
      const { settings: table, declarations } = assessments[hold];
      const [[name, { start }] = ["", { start: 0 }]] = Object.entries(declarations);
      expect(planStudy(of({ [table]: { [name]: start } }, hold))).not.toHaveProperty("problems");
    },
  );

  test("calls nothing else as a table is called", () => {
    const document = of(undefined, "still-face");
    const procedures = [{ hold: "still-face" as const, ageDays: 60, name: "therapy" }];
    expect(planStudy({ ...document, procedures })).toHaveProperty("problems");
  });
});
