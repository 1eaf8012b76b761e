import { expect, test } from "vitest";
import { columnsOf } from "../lives/index.ts";
import { lifeColumns, planStudy } from "../plan/index.ts";
import { type TrialAsked, trialRows } from "./index.ts";

const plan = (() => {
  const planned = planStudy({
    bowlby: 1,
    title: "Arms",
    seeds: [1],
    people: { children: 2, days: 12 },
    procedures: [{ hold: "strange-situation", ageDays: 10, name: "lab" }],
    factors: {
      arm: { levels: { control: { "lab.ageDays": 10 }, other: { "lab.ageDays": 11 } } },
      "everyday.upsetsPerDay": { values: [3, 6] },
    },
  });
  if ("problems" in planned) throw new Error(planned.problems.map(({ said }) => said).join(" "));
  return planned;
})();

const FEARS = "caregiver_fear";
/** Rows that nobody lived: only what is told of them matters. */
const rows = [
  {
    arm: "control",
    everyday_upsets_per_day: 3,
    lab_classification: "B",
    [FEARS]: 1,
    seed: 1,
    child: 0,
  },
  {
    arm: "control",
    everyday_upsets_per_day: 6,
    lab_classification: "A",
    [FEARS]: 2,
    seed: 1,
    child: 1,
  },
  {
    arm: "other",
    everyday_upsets_per_day: 3,
    lab_classification: "B",
    [FEARS]: 0,
    seed: 1,
    child: 0,
  },
  {
    arm: "other",
    everyday_upsets_per_day: 6,
    lab_classification: "",
    [FEARS]: "",
    seed: 1,
    child: 1,
  },
] as const;
const names = lifeColumns(plan).map(({ name }) => name);
const text = rows
  .map((row) => names.map((name) => (row as Record<string, unknown>)[name] ?? "").join(","))
  .join("\n");
const read = (asked: Partial<TrialAsked>) =>
  trialRows(plan, columnsOf(plan, text), { arms: "arm", outcome: FEARS, ...asked });

test("every row is somebody of one arm; who was not measured has no outcome", () => {
  const category = "lab_classification=B";
  expect(
    read({ outcome: category, baseline: category, leaves: FEARS, control: "other" }),
  ).toMatchObject({
    test: "shares",
    arms: [
      {
        name: "other",
        people: [
          { outcome: 1, baseline: 1, leaves: false },
          { outcome: Number.NaN, baseline: Number.NaN, leaves: false },
        ],
      },
      {
        name: "control",
        people: [
          { outcome: 1, baseline: 1, leaves: true },
          { outcome: 0, baseline: 0, leaves: true },
        ],
      },
    ],
  });
  expect(read({ baseline: FEARS })).toMatchObject({
    arms: [{ people: [{}, { baseline: 2 }] }, {}],
  });
  expect(read({ leaves: category })).toMatchObject({
    test: "means",
    arms: [{ people: [{ leaves: true }, { leaves: false }] }, { people: [{ leaves: true }, {}] }],
  });
});

test("only lives of which it is true, by factor or column", () => {
  for (const where of ["everyday.upsetsPerDay=3", "lab_classification=B"]) {
    expect(read({ where })).toMatchObject({
      arms: [{ people: [{ outcome: 1 }] }, { people: [{ outcome: 0 }] }],
    });
  }
});

test("twins are one child in every arm; others are themselves alone", () => {
  const found = read({});
  if ("said" in found) throw new Error(found.said);
  const [control, other] = found.arms.map(({ people }) => people.map(({ child }) => child));
  expect(control).toEqual(["1 0", "1 1"]);
  expect(other).toEqual(control);
  const apart = trialRows({ ...plan, twins: false }, columnsOf(plan, text), {
    arms: "arm",
    outcome: FEARS,
  });
  expect(apart).toMatchObject({ arms: [{ people: [{ child: undefined }, {}] }, {}] });
});

test("any factor with levels or values can be the arms", () => {
  expect(read({ arms: "everyday.upsetsPerDay" })).toMatchObject({
    arms: [{ name: "3", people: [{ outcome: 1 }, { outcome: 0 }] }, { name: "6" }],
  });
});

test.each([
  [{ arms: "arn" }, "arms", "a factor with levels: arm, everyday.upsetsPerDay. Did you mean arm?"],
  [{ control: "contrl" }, "control", "it must be an arm: control, other. Did you mean control?"],
  [{ outcome: "caregiver_fears" }, "outcome", "Did you mean caregiver_fear"],
  [{ outcome: "run_id" }, "outcome", "measures nothing"],
  [{ outcome: "lab_classification" }, "outcome", "say of which: lab_classification=A"],
  [{ baseline: "nothing" }, "baseline", "a column of the table of lives"],
  [{ baseline: "lab_classification=B" }, "baseline", "a category, but the outcome is"],
  [
    { outcome: "lab_classification=B", baseline: FEARS },
    "baseline",
    'is "caregiver_fear", a number, but the outcome is "lab_classification=B", a category',
  ],
  [{ leaves: "nothing" }, "leaves", "a column of the table of lives"],
  [{ where: "arm" }, "where", "factor=level or column=value"],
  [{ where: "am=control" }, "where", "factor=level or column=value"],
  [{ where: "arm=control" }, "where", "nobody in the arm other has it"],
] as const)("%j cannot be", (asked, key, said) => {
  const found = read(asked);
  expect(found).toMatchObject({ key });
  expect((found as { said: string }).said).toContain(said);
});
