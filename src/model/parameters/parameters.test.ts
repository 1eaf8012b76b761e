import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { works } from "../../literature/index.ts";
import { activationDeclarations } from "./activation.ts";
import { caregivingDeclarations } from "./caregiving.ts";
import { conductDeclarations } from "./conduct.ts";
import { developmentDeclarations } from "./development.ts";
import { expectationDeclarations } from "./expectation.ts";
import { fearDeclarations } from "./fear.ts";
import {
  careDeclarations,
  checkValue,
  type Declaration,
  type Declarations,
  ParameterError,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "./index.ts";
import { playDeclarations } from "./play.ts";
import { readOutDeclarations } from "./read-outs.ts";

const tables: readonly (readonly [string, Declarations])[] = [
  ["the attachment system", systemDeclarations],
  ["temperament", temperamentDeclarations],
  ["care", careDeclarations],
];

const each = tables.flatMap(([, declarations]) => Object.entries(declarations));

/** Names of the quantities for which something does not hold. */
function without(holds: (declaration: Declaration) => boolean): string[] {
  return each.filter(([, declaration]) => !holds(declaration)).map(([name]) => name);
}

describe("every quantity", () => {
  test("has a range, and starts inside it", () => {
    expect(each.length).toBeGreaterThan(50);
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
});

test.each(tables)("in the table of %s no two quantities share a letter", (_, declarations) => {
  const symbols = Object.values(declarations).map(({ symbol }) => symbol);
  expect(symbols.filter((one, i) => symbols.indexOf(one) !== i)).toEqual([]);
});

test("the parts of the attachment system share no name: none is lost when they are put together", () => {
  const parts: readonly Declarations[] = [
    expectationDeclarations,
    activationDeclarations,
    conductDeclarations,
    fearDeclarations,
    caregivingDeclarations,
    playDeclarations,
    developmentDeclarations,
    readOutDeclarations,
  ];
  const names = parts.flatMap((part) => Object.keys(part));
  expect(Object.keys(systemDeclarations).toSorted()).toEqual(names.toSorted());
});

describe("values", () => {
  test("are those of the table unless others are given", () => {
    const values = valuesOf(temperamentDeclarations, { reactivity: 0.03 });
    expect(values).toEqual({
      reactivity: 0.03,
      autoregulation: temperamentDeclarations.autoregulation.start,
      reflectiveFunctioning: temperamentDeclarations.reflectiveFunctioning.start,
    });
    expect(valuesOf(temperamentDeclarations, {}).reactivity).toBe(
      temperamentDeclarations.reactivity.start,
    );
  });

  test("may lie anywhere in their range, the ends included, and nowhere else", () => {
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

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0.0601, -1])(
    "that cannot be are refused with value, letter, unit, range and where to read: %d",
    (value) => {
      const refused = () => valuesOf(temperamentDeclarations, { reactivity: value });
      expect(refused).toThrow(ParameterError);
      expect(refused).toThrow(
        `reactivity (ρ) is ${value} 1/s; it must be a number from 0.005 to 0.06. ` +
          "Typical: 0.02. See docs/model.md#",
      );
    },
  );

  test("that are no numbers at all are refused, not converted", () => {
    for (const value of ["0.5", null, true, [0.5]]) {
      const given = { reflectiveFunctioning: value } as unknown as Record<string, number>;
      expect(() => valuesOf<Declarations>(temperamentDeclarations, given)).toThrow(
        "reflectiveFunctioning (F) is ",
      );
    }
  });

  test("of a pure number are named without a unit", () => {
    expect(() => checkValue(systemDeclarations, "caution", 4)).toThrow(
      "caution (λ) is 4; it must be a number from 0 to 3.",
    );
  });

  test("under an unknown name are refused with the names there are", () => {
    const given = { reactivty: 0.03 } as Record<string, number>;
    expect(() => valuesOf<Declarations>(temperamentDeclarations, given)).toThrow(
      'There is no quantity "reactivty"; known are reactivity, autoregulation, reflectiveFunctioning.',
    );
  });

  test.each(["constructor", "toString", "__proto__"])(
    "under a name that every object has are refused like any unknown name: %s",
    (name) => {
      expect(() => checkValue(temperamentDeclarations, name, 1)).toThrow(ParameterError);
    },
  );
});
