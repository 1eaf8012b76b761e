import { expect, test } from "vitest";
import { cite, type WorkKey, works } from "../../literature/index.ts";
import type { Quantity } from "./quantity.ts";
import { detailOf } from "./text.ts";
import { csvOf } from "./tidy.ts";

const planted: Quantity = {
  group: "planted",
  title: "Planted",
  name: "planted",
  symbol: "p",
  unit: "",
  range: [0, 1],
  start: 0.5,
  meaning: "Rests on two works.",
  standing: "measured",
  basis: "Planted.",
  works: ["bowlby1969", "bowlby1973"],
};
const [first, second] = planted.works.map(cite);

test("a quantity that rests on several works has a line for each", () => {
  expect(detailOf([planted])).toContain(`\n  works     ${first}\n            ${second}\n`);
});

test("... and in a table a semicolon between them, which no work has inside", () => {
  expect(csvOf([planted])).toContain(`"${first}; ${second}"\n`);
  const all = (Object.keys(works) as WorkKey[]).map(cite);
  expect(all.filter((work) => work.includes(";"))).toEqual([]);
});
