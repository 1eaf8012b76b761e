import { expect, test } from "vitest";
import { settingsOf, type TrialOptions } from "./options.ts";

const usual: TrialOptions = {
  arms: "arm",
  outcome: "score",
  missing: "completers",
  n: "20,40",
  power: "0.8",
  trials: "2000",
  seed: "1",
};

test("a rate is a chance to leave, a word the column of those who leave", () => {
  expect(settingsOf({ ...usual, dropout: "0.3" })).toMatchObject({ dropOut: 0.3, sizes: [20, 40] });
  const { dropOut, asked } = settingsOf({ ...usual, dropout: "dropped_out" });
  expect([dropOut, asked.leaves]).toEqual([0, "dropped_out"]);
  expect(settingsOf({ ...usual, allocation: "1:2.5" }).allocation).toEqual([1, 2.5]);
});

test.each([
  [{ dropout: "1.2" }, "--dropout is 1.2; a rate must be from 0 to less than 1."],
  [{ missing: "complete" }, "Did you mean completers?"],
  [{ missing: "carried" }, "--missing carried needs --baseline"],
  [{ allocation: "1" }, '--allocation is "1"; it must be weights above 0'],
  [{ allocation: "1:0" }, '--allocation is "1:0"; it must be weights above 0'],
  [{ n: "20,3" }, "--n is 3; it must be a whole number from 4 to 20000."],
  [{ power: "2" }, "--power is 2; it must be above 0.05 and below 1."],
  [{ trials: "0" }, "--trials is 0; it must be a whole number from 1 to 100000."],
])("%j is refused in a sentence", (options, said) => {
  expect(() => settingsOf({ ...usual, ...options })).toThrow(said);
});
