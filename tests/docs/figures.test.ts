import { expect, test } from "vitest";
import { occupiedBy } from "../../src/battery/populations/childcare.ts";
import { departuresDeclarations } from "../../src/procedures/index.ts";
import { read } from "../architecture/repository.ts";

const page = read("docs/figures.md").replaceAll(/\s+/g, " ");
const { together, away, back, departures, upsets, upsetSize, selectiveProtest } =
  departuresDeclarations;
const words = ["", "One", "Two", "Three", "Four", "Five", "Six"];

test.each([
  `is for ${together.start} s with one of the household`,
  `stays away for ${away.start} s, and comes back for ${back.start} s; ${words[departures.start]?.toLowerCase()} times`,
  `${words[upsets.start]} times a copy of the child is upset by a threat of ${upsetSize.start}`,
  `more than ${selectiveProtest.start} of it is called an attachment`,
])("docs/figures.md says what the declarations say: %s", (sentence) => {
  expect(page).toContain(sentence);
});

test("docs/figures.md says how a group takes up its provider", () => {
  const a = Number(/with a = ([.\d]+), assumed/.exec(page)?.[1]);
  for (const n of [1, 3, 12]) {
    expect(occupiedBy(n)).toBeCloseTo(((n - 1) * a) / (1 + (n - 1) * a), 12);
  }
});
