import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { studyPlan } from "../../../tests/study-text.ts";
import { liveLife } from "../../population/index.ts";
import { assessments } from "../../procedures/index.ts";
import { headerOf, liveChunk, type StudyPlan, type TableName, tablesOf } from "../index.ts";
import { addressOf } from "../plan/address.ts";
import { lifePlanOf } from "./people.ts";

/** Two children in three cells, with all procedures, one of them named later but held earlier. */
const parts = {
  procedures: [
    "procedures:",
    "  - { hold: strange-situation, ageDays: 14, with: grandFather, name: late2 }",
    "  - { hold: home-observation, ageDays: 13 }",
    "  - { hold: strange-situation, ageDays: 12 }",
    "  - { hold: still-face, ageDays: 12 }",
  ].join("\n"),
};
const further = [
  "household:",
  "  - { name: mother }",
  "  - { name: grandFather, hours: [2, 5] }",
  "factors:",
  "  warmth:",
  "    levels:",
  "      low: { mother.load: 1 }",
  "      drawn: { mother.load: { normal: { mean: 0, sd: 1 } } }",
  "      'rival': { learner: q-learning }",
  "  everyday.upsetsPerDay: { drawn: { uniform: { from: 3, to: 9 } } }",
];
const plan = studyPlan(parts, ...further, "outputs: { tables: [events, growth] }");
const whole = liveChunk(plan, "0123456789", 0, plan.lives).tables;

const columnsOf = (name: TableName) => tablesOf(plan).get(name)?.columns ?? [];
const textOf = (name: TableName) => whole[name] as string;
/** Rows of a table by column, as text. */
function readRows(name: TableName): Record<string, string>[] {
  const header = headerOf({ columns: columnsOf(name) });
  return Papa.parse<Record<string, string>>(header + textOf(name), {
    header: true,
    skipEmptyLines: true,
  }).data;
}
const names: TableName[] = ["lives", "growth", "events"];
const rows = new Map(names.map((name) => [name, readRows(name)]));
const rowsOf = (name: TableName) => rows.get(name) ?? [];

describe("the tables of a study", () => {
  test("are lives, and those that were asked for", () => {
    expect([...tablesOf(plan).keys()]).toEqual(names);
    expect([...tablesOf(studyPlan()).keys()]).toEqual(["lives"]);
    expect(Object.keys(liveChunk(studyPlan(), "r", 0, 1).tables)).toEqual(["lives"]);
  });

  test.each(names)("%s: as many cells in every row as columns", (name) => {
    const lines = Papa.parse<string[]>(textOf(name), { skipEmptyLines: true });
    expect(lines.errors).toEqual([]);
    expect(lines.data.length).toBeGreaterThan(5);
    expect(new Set(lines.data.map(({ length }) => length))).toEqual(
      new Set([columnsOf(name).length]),
    );
    expect(textOf(name).endsWith("\n")).toBe(true);
    expect(textOf(name)).not.toContain("\r");
    expect(textOf(name)).not.toMatch(/NaN|Infinity|undefined|null|\[object/);
  });

  test.each(names)(
    "%s: columns with names and meanings of their own, in words of the field",
    (name) => {
      const columns = columnsOf(name);
      const spelt = columns.map((column) => column.name);
      expect(new Set(spelt).size).toBe(spelt.length);
      expect(spelt).not.toContain("size");
      for (const column of columns) {
        expect(column.name).toMatch(/^[a-z][a-z0-9_]*[a-z0-9]$/);
        expect(column.meaning).toMatch(/^\S.*\.$/s);
      }
    },
  );

  test.each(names)("%s: numbers inside their ranges and words among their levels", (name) => {
    const outside = columnsOf(name).flatMap(({ name: column, range, levels }) => {
      const cells = rowsOf(name).map((row) => row[column] as string);
      const [low, high] = range ?? [-Infinity, Infinity];
      const may = (cell: string) =>
        levels?.includes(cell) ??
        (range === undefined || (Number(cell) >= low && Number(cell) <= high));
      return cells.filter((cell) => cell !== "" && !may(cell)).map((cell) => [column, cell]);
    });
    expect(outside).toEqual([]);
  });

  test("are the same however the lives are shared out", () => {
    for (const cuts of [[3], [1, 2, 5], [0, 6]]) {
      const ends = [...cuts, plan.lives];
      const chunks = ends.map((to, i) => liveChunk(plan, "0123456789", ends[i - 1] ?? 0, to));
      for (const name of names) {
        expect(chunks.map(({ tables }) => tables[name]).join("")).toBe(textOf(name));
      }
    }
    expect(liveChunk(plan, "r", 2, 2)).toEqual({
      from: 2,
      to: 2,
      tables: { lives: "", growth: "", events: "" },
    });
  });

  test("have the same rows, whichever are asked for", () => {
    const alone = studyPlan(parts, ...further);
    expect(liveChunk(alone, "0123456789", 0, 2).tables.lives).toBe(
      textOf("lives").split("\n").slice(0, 2).concat("").join("\n"),
    );
  });

  test("tell one life by the same key", () => {
    const keys = Array.from({ length: plan.lives }, (_, life) => `01234567-life${life}`);
    expect(rowsOf("lives").map((row) => row.run_id)).toEqual(keys);
    for (const name of names) {
      expect([...new Set(rowsOf(name).map((row) => row.run_id))]).toEqual(keys);
    }
  });
});

describe("a row of lives", () => {
  const rows = rowsOf("lives");
  const lives = Array.from({ length: plan.lives }, (_, life) =>
    liveLife(lifePlanOf(plan, addressOf(plan, life))),
  );

  test("says where it belongs", () => {
    expect(rows.map(({ seed, child, cell, warmth }) => [seed, child, cell, warmth])).toEqual(
      ["0", "1"].flatMap((child) => [
        ["1", child, "0", "low"],
        ["1", child, "1", "drawn"],
        ["1", child, "2", "rival"],
      ]),
    );
  });

  test("has what the child was born with, to and in", () => {
    rows.forEach((row, i) => {
      const { temperament, household, everyday } = lifePlanOf(plan, addressOf(plan, i));
      expect(Number(row.temperament_reactivity)).toBe(temperament.reactivity);
      expect(Number(row.mother_load)).toBe(household[0]?.care.load);
      expect(Number(row.grand_father_repair_pace)).toBe(household[1]?.care.repairPace);
      expect(Number(row.everyday_upsets_per_day)).toBe(everyday.upsetsPerDay);
    });
    expect(new Set(rows.map((row) => row.everyday_upsets_per_day)).size).toBe(2);
  });

  test("has what was seen in each procedure under its own name", () => {
    rows.forEach((row, i) => {
      const held = lives[i]?.held ?? [];
      held.forEach(({ planned, record }) => {
        for (const output of assessments[planned.hold].outputs) {
          const prefix = planned.name === "late2" ? "late_2" : planned.name;
          const value = output.of(record);
          expect(row[`${prefix}_${output.name}`]).toBe(value === undefined ? "" : String(value));
        }
      });
      expect(held.map(({ planned }) => planned.name)).toEqual([
        "late2",
        "home_observation",
        "strange_situation",
        "still_face",
      ]);
    });
    expect(rows.map((row) => row.late_2_ep1_arousal_mean)).not.toEqual(
      rows.map((row) => row.strange_situation_ep1_arousal_mean),
    );
  });

  test("has empty cells for what is missing: a rival learner has no beliefs", () => {
    for (const row of rows) {
      const rival = row.warmth === "rival";
      for (const column of ["belief_others", "mother_belief", "grand_father_doubt_logit"]) {
        expect(row[column] === "").toBe(rival);
      }
      expect(row.mother_felt).not.toBe("");
    }
  });
});

describe("a row of growth", () => {
  test("is a station and one of the household; the last is the end in the table of lives", () => {
    const rows = rowsOf("growth").filter(({ run_id }) => run_id === "01234567-life0");
    expect(rows).toHaveLength(13 * 2);
    expect(rows.map(({ figure }) => figure).slice(0, 3)).toEqual([
      "mother",
      "grandFather",
      "mother",
    ]);
    expect([rows[0]?.age_days, rows.at(-1)?.age_days]).toEqual(["0", "14"]);
    const [life] = rowsOf("lives");
    expect(rows.at(-1)).toMatchObject({
      belief_others: life?.belief_others,
      well_being: life?.well_being,
      felt: life?.grand_father_felt,
    });
    expect(rows.at(-2)?.felt).toBe(life?.mother_felt);
  });
});

describe("a row of events", () => {
  test("is what could be seen, in time, by the procedure's name", () => {
    const rows = rowsOf("events");
    const procedures = new Set(rows.map(({ procedure }) => procedure));
    expect(procedures).toEqual(new Set(["late2", "strange_situation", "still_face"]));
    for (const life of new Set(rows.map(({ run_id }) => run_id))) {
      for (const procedure of procedures) {
        const own = rows.filter((row) => row.run_id === life && row.procedure === procedure);
        const starts = own.map((row) => Number(row.start_s));
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        for (const row of own) {
          const [start, stop] = [Number(row.start_s), Number(row.stop_s)];
          expect(row.type === "POINT" ? stop === start : stop > start).toBe(true);
        }
      }
    }
  });
});

test("a title, a column for every varied factor, none for what every cell shares", () => {
  const two = studyPlan(
    {},
    "factors: { system.novelty: { values: [0.2, 0.4] }, everyday.wakesAt: { fixed: 6 } }",
  );
  const spelt = (one: StudyPlan) =>
    tablesOf(one)
      .get("lives")
      ?.columns.map(({ name }) => name);
  expect(spelt(two)).toContain("system_novelty");
  expect(spelt(two)).not.toContain("everyday_wakes_at");
});
