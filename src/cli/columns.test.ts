import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { populations } from "../battery/index.ts";
import { columnsOf, headerOf, liveChunk, readStudy, studyText, tablesOf } from "../study/index.ts";
import { readColumns } from "./columns.ts";
import { tableFile } from "./run-folder/index.ts";

const variant = { quantities: { "system.angryActs": 5 }, learner: "bid-response" } as const;
const { plan } = readStudy(studyText(populations.community.study(3, 4, variant)), "study");
const texts = [liveChunk(plan, "run", 0, 2), liveChunk(plan, "run", 2, 3)].map(
  ({ tables }) => tables.lives ?? "",
);

test("lives have a number or a word in every column, missing ones as such", () => {
  const { lives, numbers, words } = columnsOf(plan, texts.join(""));
  expect(lives).toBe(3);
  expect([...(numbers.child ?? [])]).toEqual([0, 1, 2]);
  expect(words.lab_classification).toHaveLength(3);
  for (const code of words.lab_classification ?? []) expect(code).toMatch(/^[ABCD]?$/);
  expect(numbers.lab_ep4_cry_share?.every((share) => share >= 0 && share <= 1)).toBe(true);
  const [first = ""] = (texts[0] ?? "").split("\n");
  expect(first).toContain(String(numbers.caregiver_availability?.[0]));
  const empty = columnsOf(plan, `${",".repeat(first.split(",").length - 1)}\n`);
  expect([empty.numbers.child, empty.words.lab_classification]).toEqual([
    Float64Array.of(Number.NaN),
    [""],
  ]);
});

test("lives are the same columns read from the table of a study", async () => {
  const table = tablesOf(plan).get("lives");
  if (table === undefined) throw new Error("A study has a table of lives.");
  const folder = mkdtempSync(join(tmpdir(), "columns-"));
  try {
    const file = join(folder, tableFile(plan, "lives"));
    mkdirSync(join(folder, "data"));
    writeFileSync(file, headerOf(table) + texts.join(""));
    expect(await readColumns(folder, plan, true)).toEqual(columnsOf(plan, texts.join("")));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
