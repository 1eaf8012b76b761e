import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { works } from "../literature/index.ts";
import { checkValue, type Declaration, ParameterError } from "../model/index.ts";
import { declarationTables } from "./declaration-tables.ts";

const each = declarationTables.flatMap(({ declarations }) => Object.entries(declarations));

/** Names of the quantities for which something does not hold. */
function without(holds: (declaration: Declaration) => boolean): string[] {
  return each.filter(([, declaration]) => !holds(declaration)).map(([name]) => name);
}

/** What occurs more than once. */
function repeated(words: readonly string[]): string[] {
  return words.filter((one, i) => words.indexOf(one) !== i);
}

describe("every quantity", () => {
  test("has a range, and starts inside it", () => {
    expect(each.length).toBeGreaterThan(80);
    expect(
      without(({ range: [low, high], start }) => {
        const numbers = [low, high, start].every(Number.isFinite);
        return numbers && low < high && low <= start && start <= high;
      }),
    ).toEqual([]);
  });

  test("says in sentences what it means and why it has its value", () => {
    const sentence = (text: string) => /^[A-Z0-9].{8,}[^.\s]\.$/.test(text) && !text.includes("  ");
    expect(without(({ meaning }) => sentence(meaning))).toEqual([]);
    expect(without(({ basis }) => sentence(basis))).toEqual([]);
  });

  test("has a letter, and a unit if it has one", () => {
    expect(without(({ symbol }) => /^\S(?:.*\S)?$/.test(symbol))).toEqual([]);
    expect(without(({ unit }) => unit === unit.trim())).toEqual([]);
  });

  test("rests on a work, and says whether its value does", () => {
    const known = (keys: readonly string[]) => keys.every((key) => Object.hasOwn(works, key));
    expect(without((one) => one.works.length > 0 && known(one.works))).toEqual([]);
    const standings = ["measured", "fitted", "assumed"];
    expect(without(({ standing }) => standings.includes(standing))).toEqual([]);
  });

  test("has a name of its own, so that it can be named without its table", () => {
    expect(repeated(each.map(([name]) => name))).toEqual([]);
  });

  test("may lie anywhere in its range, the ends included, and nowhere else", () => {
    const anywhere = fc.double({ min: -20, max: 20 });
    fc.assert(
      fc.property(fc.constantFrom(...each), anywhere, ([name, declaration], value) => {
        const [low, high] = declaration.range;
        const table = { [name]: declaration };
        for (const end of [low, high]) expect(checkValue(table, name, end)).toBe(end);
        if (value >= low && value <= high) expect(checkValue(table, name, value)).toBe(value);
        else expect(() => checkValue(table, name, value)).toThrow(ParameterError);
      }),
    );
  });
});

test.each(declarationTables)("under $title no two quantities share a letter", (table) => {
  const symbols = Object.values(table.declarations).map(({ symbol }) => symbol);
  expect(repeated(symbols)).toEqual([]);
});

test("no two tables share a group or a title", () => {
  expect(repeated(declarationTables.map(({ group }) => group))).toEqual([]);
  expect(repeated(declarationTables.map(({ title }) => title))).toEqual([]);
});
