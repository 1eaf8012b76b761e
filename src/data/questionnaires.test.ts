import { describe, expect, test } from "vitest";
import { answersOfText, ratingsOfText } from "./index.ts";

const items = Array.from({ length: 36 }, (_, i) => `ECR${i + 1}`);
const row = (answer: string) => items.map(() => answer).join(",");

describe("a table of answers", () => {
  test("has its items by their numbers, in any order, whatever else stands there", () => {
    const names = items.map((_, i) => `ecrr_${String(36 - i).padStart(2, "0")}`);
    const text = `site,id,${names.join(",")}\nhere,ada,${items.map((_, i) => (i % 7) + 1).join(",")}\n`;
    const { people } = answersOfText(text);
    expect(people).toEqual([{ line: 2, id: "ada", answers: people[0]?.answers }]);
    expect(people[0]?.answers[0]).toBe((35 % 7) + 1);
    expect(people[0]?.answers[35]).toBe(1);
  });

  test("may have any line ends, a byte order mark, empty cells and NA, and codes for missing", () => {
    const text = `\uFEFF${items.join(",")}\r${row("3")}\r${row("8")}\r${row("")}\r${row("NA")}\r`;
    const { people } = answersOfText(text, { missing: [0, 8] });
    expect(people.map(({ id }) => id)).toEqual(["1", "2", "3", "4"]);
    expect(people.map(({ answers }) => answers[0])).toEqual([3, undefined, undefined, undefined]);
  });

  test.each([
    ["an item without a column", `${items.slice(1).join(",")}\n`, /"item 1": has no column/],
    ["an item with two", `${items.join(",")},item7\n`, /"item7": and "ECR7" are both/],
    ["words", `${items.join(",")}\n${row("often")}\n`, /line 2, "ECR1": "often" is no answer/],
    ["nothing", "", /has no header/],
    ["semicolons", `${items.join(";")}\n`, /line 1: "ECR1;.*parted by semicolons;.*by commas/],
    ["the name of a person twice", `id,id,${items.join(",")}\n`, /line 1, "id": stands twice/],
  ])("is refused with %s", (_, text, says) => {
    expect(() => answersOfText(text)).toThrow(says);
    expect(() => answersOfText(text)).toThrow(/docs\/questionnaires\.md/);
  });
});

describe("own ratings", () => {
  test("are the same as a table and as JSON", () => {
    const table = ratingsOfText("relationship,worry,turn_to\nmother,2,\naunt,,7\n");
    const list = [
      { relationship: "mother", worry: 2, turn_to: null },
      { relationship: "aunt", turn_to: 7 },
    ];
    expect(ratingsOfText(JSON.stringify(list))).toEqual(table);
    expect(table).toEqual([
      { relationship: "mother", ratings: { worry: 2 } },
      { relationship: "aunt", ratings: { turn_to: 7 } },
    ]);
  });

  test.each([
    [
      "a rating that is none",
      "relationship,worry\na,8",
      /line 2, "worry": "8" is no rating.*1 to 7/,
    ],
    ["a statement that is not known", "relationship,wory\na,3", /"wory": is not known; there are/],
    ["a statement that is not known, and no rows", "relationship,wory\n", /line 1, "wory": is not/],
    [
      "a column twice",
      "relationship,worry, worry\na,3,4",
      /line 1, "worry": stands twice in the header/,
    ],
    ["no column of names", "worry\n3", /line 1, "relationship": is missing/],
    ["semicolons", "relationship;worry\na;3", /line 1: .* parted by semicolons;.*by commas/],
    ["tabs", "relationship\tworry\na\t3", /parted by tabs/],
    ["a cell too many", "relationship,worry\na,3,4", /line 2: "4" is one cell too many/],
    ["nobody named", '[{"relationship": null, "worry": 3}]', /"relationship": "null" is no name/],
    ["a number for a name", '[{"relationship": 3}]', /"3" is no name/],
    ["a relationship twice", "relationship,worry\na,3\na,4", /"a" stands twice/],
    ["no name", "relationship,worry\n,3", /a name is needed/],
    ["nobody", "relationship,worry\n", /has 0 relationships/],
    ["half a list", '[{"relationship": "a"', /is no JSON/],
    ["no list", '{"relationship": "a"}', /is no list/],
  ])("are refused with %s", (_, text, says) => {
    expect(() => ratingsOfText(text)).toThrow(says);
  });
});
