import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { complaint, studyPlan, studyText } from "../../../tests/study-text.ts";
import { liveLineage } from "../../population/index.ts";
import type { StudyPlan } from "../index.ts";
import { addressOf, lifeColumns } from "../plan/index.ts";
import { lineagePlanOf } from "./family.ts";
import { headerOf, liveChunk } from "./tables.ts";

const of = (generations: number, ...further: string[]) =>
  studyPlan(
    { people: `people: { children: 3, generations: ${generations} }` },
    "settings: { lineage: { childhoodYears: 1 } }",
    ...further,
  );

function rowsOf(plan: StudyPlan): Record<string, string>[] {
  const text = liveChunk(plan, "0123456789", 0, plan.lives).tables.lives ?? "";
  const header = headerOf({ columns: lifeColumns(plan) });
  return Papa.parse<Record<string, string>>(header + text, { header: true, skipEmptyLines: true })
    .data;
}

describe("a study of generations", () => {
  const plan = of(2);
  const rows = rowsOf(plan);

  test("S35 has a row for each last child, and columns about its parent", () => {
    expect(rows).toHaveLength(3);
    rows.forEach((row, life) => {
      const [parent] = liveLineage(lineagePlanOf(plan, addressOf(plan, life))).parents;
      expect(Number(row.parent_belief_others)).toBe(parent?.grown.others);
      expect(Number(row.parent_reactivity)).toBe(parent?.record.plan.temperament.reactivity);
      expect(row.parent_state_of_mind).toMatch(/^(autonomous|dismissing|preoccupied)$/);
      expect(row.parent_unresolved).toMatch(/^(yes|no)$/);
      expect(row.parent_classification).toMatch(/^[ABCD]$/);
      expect(row.caregiver_availability).not.toBe("");
    });
    expect(new Set(rows.map((row) => row.parent_belief_others)).size).toBe(3);
  });

  test("of one generation is the study without the word, to the last bit", () => {
    expect(rowsOf(of(1))).toEqual(rowsOf(studyPlan({ people: "people: { children: 3 }" })));
    expect(lifeColumns(of(1)).some(({ name }) => name.startsWith("parent_"))).toBe(false);
  });

  test("keeps what the study says of care and temperament over what is inherited", () => {
    const set = of(
      2,
      "household: [{ name: mother, care: { availability: 0.5 } }]",
      "factors: { temperament.reactivity: { fixed: 0.03 } }",
    );
    const family = liveLineage(lineagePlanOf(set, addressOf(set, 0)));
    for (const { plan: life } of [family.record, ...family.parents.map(({ record }) => record)]) {
      expect(life.household[0]?.care.availability).toBe(0.5);
      expect(life.temperament.reactivity).toBe(0.03);
    }
  });

  test("changes the last child's life, and no parent's", () => {
    const leaving = of(
      2,
      "changes: [{ name: away, ageDays: 3, days: 2, leave: [caregiver], join: [{ name: aunt }] }]",
    );
    const { record, parents } = liveLineage(lineagePlanOf(leaving, addressOf(leaving, 0)));
    expect(record.plan.changes).toHaveLength(1);
    expect(parents[0]?.record.plan.changes).toEqual([]);
  });

  test("cannot go back further than twenty, nor have none", () => {
    const asked = (n: number) =>
      complaint(studyText({ people: `people: { children: 1, generations: ${n} }` }));
    expect(asked(0)).toContain("generations");
    expect(asked(21)).toContain("generations");
  });

  test("its settings can be varied", () => {
    const varied = of(2, "factors: { grown.othersToAvailability: { values: [0, 1] } }");
    const cares = [0, 1].map(
      (life) =>
        liveLineage(lineagePlanOf(varied, addressOf(varied, life))).record.plan.household[0]?.care,
    );
    expect(cares[0]?.availability).not.toBe(cares[1]?.availability);
    expect(cares[0]?.attentiveness).toBe(cares[1]?.attentiveness);
  });
});
