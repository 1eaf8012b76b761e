import { describe, expect, test } from "vitest";
import { complaint, studyPlan, studyText } from "../../../tests/study-text.ts";
import { valuesOf } from "../../model/index.ts";
import { communityDeclarations, liveLife } from "../../population/index.ts";
import { addressOf, lifeColumns } from "../plan/index.ts";
import { lifePlanOf } from "./people.ts";

const household = [
  "household:",
  "  - name: mother",
  "    care: { availability: 1.5 }",
  "  - { name: father, hours: [8, 12] }",
];
const changes = [
  "changes:",
  "  - name: move",
  "    ageDays: 20",
  "    leave: [father]",
  "    join: [{ name: aunt, hours: [0, 4], care: { availability: 2, load: { normal: { mean: 0, sd: 1 } } } }]",
  "    care: { mother: { load: 1 } }",
  "    shift: { mother: { availability: -0.5 } }",
  "    strangePlace: 0.5",
  "  - { name: hospital, ageDays: 30, days: 5, leave: everybody, join: [{ name: nurse }], told: 1 }",
];
const procedures = {
  procedures: "procedures: [{ hold: strange-situation, ageDays: 40, with: aunt }]",
};
const plan = studyPlan(
  procedures,
  ...household,
  ...changes,
  "factors:",
  "  move.mother.availability: { values: [-0.5, 0.25] }",
  "  hospital.ageDays: { values: [30, 35] }",
);
const lives = Array.from({ length: plan.lives }, (_, life) =>
  lifePlanOf(plan, addressOf(plan, life)),
);

describe("S44 changes written in a study", () => {
  test("are those of each life: ages, people with their own care, what is set and what is added", () => {
    const [first, second, third] = lives;
    expect(first?.household.map(({ name }) => name)).toEqual(["mother", "father"]);
    const [move, hospital] = first?.changes ?? [];
    expect(move).toMatchObject({
      age: 20,
      leave: ["father"],
      care: { mother: { load: 1 } },
      shift: { mother: { availability: -0.5 } },
      strangePlace: 0.5,
      told: 0,
    });
    expect(move?.days).toBeUndefined();
    expect(move?.join[0]).toMatchObject({ name: "aunt", from: 0, to: 4, nights: 0.5 });
    expect(move?.join[0]?.care.availability).toBe(2);
    expect(hospital).toMatchObject({ age: 30, days: 5, leave: "everybody", told: 1 });
    expect(hospital?.join[0]).toMatchObject({ name: "nurse", nights: 1 });
    expect(second?.changes?.[1]?.age).toBe(35);
    expect(third?.changes?.[0]?.shift).toEqual({ mother: { availability: 0.25 } });
  });

  test("draw for whoever joins as for the household, for each child its own", () => {
    const loads = lives.map(({ changes: own }) => own?.[0]?.join[0]?.care.load);
    expect(new Set(loads).size).toBe(plan.children);
    const usual = valuesOf(communityDeclarations).wanderingMean;
    expect(lives[0]?.changes?.[0]?.join[0]?.care.wandering).toBe(usual);
  });

  test("give columns to everybody, empty for whoever is not known", () => {
    const columns = lifeColumns(plan);
    const names = columns.map(({ name }) => name);
    for (const name of ["father_felt", "aunt_felt", "nurse_felt", "aunt_availability"]) {
      expect(names).toContain(name);
    }
    const early = { ...(lives[0] as (typeof lives)[number]), days: 10, assessments: [] };
    const life = {
      runId: "",
      address: addressOf(plan, 0),
      factors: plan.cells[0] ?? [],
      record: liveLife(early),
    };
    const value = (name: string) => columns.find((one) => one.name === name)?.of(life);
    expect(value("aunt_felt")).toBeUndefined();
    expect(value("father_felt")).toBeGreaterThan(0);
    expect(value("aunt_availability")).toBe(2);
  });

  test("do what they say: the one who came is known at the end, the one who left is not forgotten", () => {
    const record = liveLife(lives[0] as (typeof lives)[number]);
    const end = record.growth.at(-1) ?? [];
    expect(end.map(({ felt }) => felt === undefined)).toEqual([false, false, false, false]);
    const before = record.growth[0] ?? [];
    expect(before.map(({ felt }) => felt === undefined)).toEqual([false, false, true, true]);
  });
});

describe("a change that cannot be is told with line, key and what is allowed:", () => {
  const move = (text: string) => [...household, `changes: [{ name: move, ageDays: 20, ${text} }]`];
  test.each<[string, string[], string]>([
    [
      "who nobody is",
      move("leave: [fatther]"),
      '12: changes[0].leave[0] is "fatther"; it must be one of mother, father. Did you mean father?',
    ],
    [
      "a quantity set and added to",
      move("care: { mother: { load: 1 } }, shift: { mother: { load: 1 } }"),
      "12: changes[0].shift.mother.load is given a new value and added to as well",
    ],
    [
      "an age before birth",
      ["changes: [{ name: move, ageDays: -3, leave: [caregiver] }]"],
      "8: changes[0].ageDays is -3; it must be a whole number from 0 to 9131.",
    ],
    [
      "a name that is taken",
      ["changes: [{ name: caregiver, ageDays: 3 }]"],
      '8: changes[0].name is named "caregiver", which something else is named already',
    ],
    [
      "nobody there",
      move("leave: everybody"),
      "changes[0] cannot be lived in: At 20 days: A household has 1 to 7 members, this one has 0.",
    ],
    [
      "the dead who answer",
      [...household, "changes: [{ name: loss, ageDays: 5, die: [mother] }]"],
      "procedures[0] cannot be held: strange_situation is held with mother at 10 days, who is dead since 5.",
    ],
    [
      "a load beyond its range",
      move("care: { mother: { load: 7 } }"),
      "changes[0].care.mother.load is 7; it must be a number from -3 to 3.",
    ],
  ])("%s", (_, further, said) => {
    expect(complaint(studyText({}, ...further))).toContain(said);
  });

  test("somebody met before having come", () => {
    const early = {
      procedures: "procedures: [{ hold: strange-situation, ageDays: 10, with: aunt }]",
    };
    expect(complaint(studyText(early, ...household, ...changes))).toContain(
      "strange_situation is held with aunt at 10 days, who has not come by then.",
    );
  });
});
