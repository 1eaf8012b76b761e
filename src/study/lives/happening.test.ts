import { describe, expect, test } from "vitest";
import { complaint, studyPlan, studyText } from "../../../tests/study-text.ts";
import type { LifePlan } from "../../population/index.ts";
import { addressOf, lifeColumns, type StudyPlan } from "../plan/index.ts";
import { lifePlanOf } from "./people.ts";

function livesOf(plan: StudyPlan): LifePlan[] {
  return Array.from({ length: plan.lives }, (_, life) => lifePlanOf(plan, addressOf(plan, life)));
}

const MANY = 2000;
const people = `people: { children: ${MANY}, days: 5000 }`;
const HOME = ["household:", "  - { name: mother }", "  - { name: father, hours: [8, 12] }"];
const ANY_AGE = "{ uniform: { from: 1000, to: 4000 } }";
const DIVORCE = `  - { name: divorce, share: 0.3, ageDays: ${ANY_AGE}, leave: [father] }`;
const LOSS = `  - { name: loss, share: 0.3, ageDays: ${ANY_AGE}, die: [father] }`;
const drawn = (...changes: string[]) =>
  livesOf(studyPlan({ people }, ...HOME, "changes:", ...changes));
const came = ({ changes = [] }: LifePlan, name: string) =>
  changes.find((one) => one.name === name)?.age;

describe("S44 what comes to some children only", () => {
  const lives = drawn(DIVORCE);

  test("comes to its share of them, within four standard errors, at whole days in its range", () => {
    const ages = lives.flatMap((life) => came(life, "divorce") ?? []);
    expect(Math.abs(ages.length / MANY - 0.3)).toBeLessThan(4 * Math.sqrt((0.3 * 0.7) / MANY));
    expect(ages.every((age) => Number.isInteger(age) && age >= 1000 && age <= 4000)).toBe(true);
    const mean = ages.reduce((sum, age) => sum + age, 0) / ages.length;
    expect(Math.abs(mean - 2500)).toBeLessThan((4 * 3000) / Math.sqrt(12 * ages.length));
  });

  test("comes by a chance of its own: something else that may happen leaves it alone", () => {
    const relief = `  - { name: relief, share: 0.5, ageDays: 2000, shift: { mother: { load: -1 } } }`;
    const both = drawn(relief, DIVORCE);
    expect(both.map((life) => came(life, "divorce"))).toEqual(
      lives.map((life) => came(life, "divorce")),
    );
  });

  test("is left out where it cannot be: nobody leaves who has died, nor dies here who has left", () => {
    const both = drawn(DIVORCE, LOSS);
    expect(both.filter((life) => came(life, "divorce") && came(life, "loss"))).toEqual([]);
    expect(both.some((life) => came(life, "loss") !== undefined)).toBe(true);
  });

  test("has a column that says when it came, empty where it did not", () => {
    const plan = studyPlan({ people }, ...HOME, "changes:", DIVORCE);
    const names = lifeColumns(plan).map(({ name }) => name);
    expect(names).toContain("divorce_came_days");
    const certain = "  - { name: move, ageDays: 9, strangePlace: 1 }";
    const without = lifeColumns(studyPlan({ people }, ...HOME, "changes:", certain));
    expect(without.map(({ name }) => name)).not.toContain("move_came_days");
  });

  test("is held against what a share can be", () => {
    const text = studyText({}, ...HOME, "changes:", DIVORCE.replace("0.3", "1.3"));
    expect(complaint(text)).toContain("share is 1.3; it must be a number from 0 to 1");
  });
});
