import { expect, test } from "vitest";
import type { PeopleNeeded } from "../../study/index.ts";
import { neededText } from "./text.ts";

test.each([
  [[597, 217, 2142], "597; other lives could say 217 to 2142 (95 %)"],
  [[60, 20, Infinity], "60; other lives could say 20 to more than 20000 (95 %)"],
  [[Infinity, Infinity, Infinity], "more than 20000"],
  [[NaN, NaN, NaN], "not told: an arm has fewer than 10 lives that were measured"],
] as const)("people needed, %j: %s", ([point, low, high], said) => {
  const needed: PeopleNeeded = { point, low, high };
  expect(neededText(needed)).toBe(said);
});
