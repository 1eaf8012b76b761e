import { expect, test } from "vitest";
import { liveChunk, readStudy, studyText } from "../../study/index.ts";
import { columnsOf } from "./columns.ts";
import { studiesOf } from "./lives.ts";

const variant = { quantities: { "system.angryActs": 5 }, learner: "bid-response" } as const;
const children = { community: 3, home: 1, retest: 1 };

test("the lives of a trial have a number or a word in every column, missing ones as such", () => {
  const { plan } = readStudy(studyText(studiesOf(variant, 4, children).community), "trial");
  const texts = [liveChunk(plan, "run", 0, 2), liveChunk(plan, "run", 2, 3)].map(
    ({ tables }) => tables.lives ?? "",
  );
  const { lives, numbers, words } = columnsOf(plan, texts.join(""));
  expect(lives).toBe(3);
  expect([...(numbers.child ?? [])]).toEqual([0, 1, 2]);
  expect(words.lab_classification).toHaveLength(3);
  for (const code of words.lab_classification ?? []) expect(code).toMatch(/^[ABCD]?$/);
  expect(numbers.lab_ep4_cry_share?.every((share) => share >= 0 && share <= 1)).toBe(true);
  const [first = ""] = (texts[0] ?? "").split("\n");
  expect(first).toContain(String(numbers.caregiver_availability?.[0]));
  const empty = columnsOf(plan, `${",".repeat(first.split(",").length - 1)}\n`);
  expect([empty.numbers.child?.[0], empty.words.lab_classification?.[0]]).toEqual([Number.NaN, ""]);
});

test("a trial lives its populations by its own values and seed", () => {
  const studies = Object.values(studiesOf(variant, 4, children));
  expect(studies.map(({ people }) => people.children)).toEqual([3, 1, 1]);
  for (const { seeds, settings } of studies) {
    expect([seeds, settings?.system]).toEqual([[4], { angryActs: 5 }]);
  }
});
