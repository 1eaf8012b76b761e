import { expect, test } from "vitest";
import { works } from "../literature/index.ts";
import { type Declaration, type Declarations, ParameterError, valuesOf } from "../model/index.ts";
import { everydayDeclarations, strangeSituationDeclarations } from "./index.ts";

const tables: readonly (readonly [string, Declarations])[] = [
  ["a day at home", everydayDeclarations],
  ["the Strange Situation", strangeSituationDeclarations],
];

/** Names of the quantities for which something does not hold. */
function without(table: Declarations, holds: (declaration: Declaration) => boolean): string[] {
  const entries = Object.entries(table);
  return entries.filter(([, declaration]) => !holds(declaration)).map(([name]) => name);
}

test.each(tables)("every setting of %s starts inside its range", (_, table) => {
  const inside = ({ range: [low, high], start }: Declaration) =>
    Number.isFinite(low) && Number.isFinite(high) && low < high && low <= start && start <= high;
  expect(without(table, inside)).toEqual([]);
});

test.each(tables)("every setting of %s says in sentences what it means and why", (_, table) => {
  const sentence = (text: string) => /^[A-Z0-9].{8,}[^.\s]\.$/.test(text) && !text.includes("  ");
  expect(without(table, ({ meaning }) => sentence(meaning))).toEqual([]);
  expect(without(table, ({ basis }) => sentence(basis))).toEqual([]);
  expect(without(table, (one) => one.works.every((key) => Object.hasOwn(works, key)))).toEqual([]);
});

test.each(tables)("no two settings of %s share a letter", (_, table) => {
  const symbols = Object.values(table).map(({ symbol }) => symbol);
  expect(symbols.filter((one, i) => symbols.indexOf(one) !== i)).toEqual([]);
});

test("a setting outside its range is refused by its name, letter, unit and range", () => {
  const refused = () => valuesOf(everydayDeclarations, { moment: 0 });
  expect(refused).toThrow(ParameterError);
  expect(refused).toThrow("moment (Δ) is 0 s; it must be a number from 0.1 to 60.");
});

test("the mildest upset is usually milder than the worst", () => {
  const { mildestUpset, worstUpset } = valuesOf(everydayDeclarations);
  expect(mildestUpset).toBeLessThan(worstUpset);
});
