import { describe, expect, test } from "vitest";
import { studyPlan } from "../../../tests/study-text.ts";
import { columnName, figureOf, lifeColumns } from "../index.ts";

const two = [
  "factors:",
  "  everyday.upsetsPerDay: { values: [2, 4] }",
  "  warmth: { levels: { low: { caregiver.load: 1 }, high: {} } }",
  "  temperament.autoregulation: { drawn: { uniform: { from: 0.002, to: 0.008 } } }",
];

describe("the figures of a study", () => {
  test("are those of every factor with every main output, unless some are asked for", () => {
    const plan = studyPlan({}, ...two);
    const main = lifeColumns(plan).filter((one) => one.main === true);
    expect(main.length).toBeGreaterThan(3);
    expect(plan.figures).toHaveLength(3 * main.length);
    expect([...new Set(plan.figures.map(({ x, by }) => `${x} by ${by}`))]).toEqual([
      "everyday.upsetsPerDay by warmth",
      "warmth by everyday.upsetsPerDay",
      "temperament.autoregulation by undefined",
    ]);
    expect(studyPlan().figures).toEqual([]);
    expect(studyPlan({}, ...two, "outputs: { figures: [] }").figures).toEqual([]);
  });

  test("have a line for each category, a share from 0 to 1", () => {
    const plan = studyPlan({}, ...two);
    const figure = figureOf(
      plan,
      lifeColumns(plan),
      "warmth",
      "strange_situation_organised",
      undefined,
    );
    if ("said" in figure) throw new Error(figure.said);
    expect(figure.y.map(({ name, level, range }) => [name, level, range])).toEqual(
      ["A", "B", "C"].map((one) => [`strange_situation_organised=${one}`, one, [0, 1]]),
    );
  });

  test("have one line for a number, in its unit and range, or for one category", () => {
    const plan = studyPlan({}, ...two);
    const of = (y: string) => figureOf(plan, lifeColumns(plan), "warmth", y, undefined);
    expect(of("caregiver_felt")).toMatchObject({
      x: "warmth",
      y: [{ name: "caregiver_felt", level: undefined, range: [0, 1], unit: "" }],
    });
    expect(of("strange_situation_classification=D")).toMatchObject({ y: [{ level: "D" }] });
    expect(of("caregiver_felt=1")).toMatchObject({ key: "y" });
  });

  test("cannot be by what every child has its own of, or by their own axis", () => {
    const plan = studyPlan({}, ...two);
    const by = (name: string) =>
      figureOf(plan, lifeColumns(plan), "warmth", "caregiver_felt", name);
    expect(by("everyday.upsetsPerDay")).toMatchObject({ by: "everyday.upsetsPerDay" });
    expect(by("warmth")).toMatchObject({ key: "by" });
    expect(by("temperament.autoregulation")).toMatchObject({ key: "by" });
  });
});

test.each([
  ["mother.repairPace", "mother_repair_pace"],
  ["grandFather", "grand_father"],
  ["father2.load", "father_2_load"],
  ["Aunt.load", "aunt_load"],
  ["home_life", "home_life"],
])("%s is spelt %s as a column", (path, column) => {
  expect(columnName(path)).toBe(column);
});
