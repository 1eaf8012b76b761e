import { expect, test } from "vitest";
import { ratingsOfText } from "../../../src/data/index.ts";
import { asTable, asText, fromText, NOTHING, ratedOf } from "./as-text.ts";

test("S27 ratings are in the address as they are, and what cannot be read is not rated", () => {
  const given = { ...NOTHING, mother: { worry: 3 }, partner: { turn_to: 7 } };
  expect(fromText(asText(given))).toEqual(given);
  expect(fromText("9x-")).toEqual(NOTHING);
});

test("S27 ratings are saved as bowlby map reads them, of whom something was rated", () => {
  const rated = ratedOf({ ...NOTHING, father: { worry: 5 }, friend: { lean_on: 6 } });
  expect(rated.map(({ relationship }) => relationship)).toEqual(["father", "friend"]);
  expect(ratingsOfText(asTable(rated))).toEqual(rated);
});
