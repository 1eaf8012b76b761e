import { expect, test } from "vitest";
import { liveChunk, type ReadStudy, readStudy } from "../../src/study/index.ts";
import { outcomes } from "./outcomes.ts";
import { liveStudy, openStudy, sumStudy } from "./study.ts";

const TEXT = `
bowlby: 1
title: Two homes
seeds: [3]
people: { children: 2, days: 6 }
household: [{ name: caregiver, otherwise: centre }]
procedures: [{ hold: strange-situation, ageDays: 5 }]
factors: { caregiver.availability: { values: [-1, 2] } }
outputs: { tables: [lives, events] }
`;

test("lives in a few homes are those of a study of these homes, whatever the pieces", () => {
  const homes = [1, 2].map((availability) => ({ availability, attentiveness: -0.6 }));
  const all = { seed: 3, homes, community: {} };
  const silent = () => {};
  const whole = outcomes({ ...all, from: 0, to: 8 }, silent);
  expect(new Set(whole).size).toBeGreaterThan(1);
  const pieces = [0, 3, 5, 8].map((to, i, ends) =>
    i === 0 ? [] : outcomes({ ...all, from: ends[i - 1] as number, to }, silent),
  );
  expect(pieces.flat()).toEqual(whole);
  const study = TEXT.replace("{ children: 2, days: 6 }", "{ children: 4 }")
    .replace("ageDays: 5", "ageDays: 365")
    .replace("values: [-1, 2]", "values: [1, 2]")
    .replace("otherwise: centre", "care: { attentiveness: -0.6 }, otherwise: centre");
  const { columns } = openStudy({ text: study, most: 10 });
  const at = columns.findIndex(({ name }) => name === "strange_situation_classification");
  expect(liveStudy({ text: study, from: 0, to: 8 }).map((row) => row[at])).toEqual(whole);
});

test("rows of a study are its table of lives", () => {
  const { plan }: ReadStudy = readStudy(TEXT, "study");
  const { columns } = openStudy({ text: TEXT, most: 4 });
  const rows = liveStudy({ text: TEXT, from: 1, to: 3 });
  const lines = (liveChunk(plan, "study", 1, 3).tables.lives ?? "").trim().split("\n");
  expect(lines).toHaveLength(2);
  const numbers = columns.map(({ text }, i) => (text === true ? -1 : i)).filter((i) => i >= 0);
  lines.forEach((line, life) => {
    const cells = line.split(",");
    const own = rows[life] ?? [];
    expect(numbers.map((i) => String(own[i] ?? ""))).toEqual(numbers.map((i) => cells[i]));
  });
});

test("a study that is too large is told of, and not planned", () => {
  expect(openStudy({ text: TEXT, most: 3 })).toMatchObject({ lives: 4, plan: undefined });
});

test("an output is summed up along a factor from the columns it needs", () => {
  const names = ["cell", "caregiver_felt"];
  const rows = [0.2, 0.4, 0.6, 0.8].map((felt, life) => [life % 2, felt]);
  const { measures } = sumStudy({
    text: TEXT,
    x: "caregiver.availability",
    y: "caregiver_felt",
    by: undefined,
    names,
    rows,
  });
  const means = measures[0]?.axes[0]?.accounts[0]?.map(({ children }) => children.mean);
  expect(means?.map((mean) => mean.toFixed(3))).toEqual(["0.400", "0.600"]);
  const wrong = { text: TEXT, x: "mood", y: "caregiver_felt", by: undefined, names, rows };
  expect(() => sumStudy(wrong)).toThrow("it must be a factor that varies: caregiver.availability");
});
