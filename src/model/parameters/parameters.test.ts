import { describe, expect, test } from "vitest";
import { absenceDeclarations } from "./absence.ts";
import { activationDeclarations } from "./activation.ts";
import { caregivingDeclarations } from "./caregiving.ts";
import { conductDeclarations } from "./conduct.ts";
import { developmentDeclarations } from "./development.ts";
import { expectationDeclarations } from "./expectation.ts";
import { fearDeclarations } from "./fear.ts";
import {
  checkValue,
  type Declarations,
  ParameterError,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "./index.ts";
import { playDeclarations } from "./play.ts";
import { readOutDeclarations } from "./read-outs.ts";
import { rivalDeclarations } from "./rivals.ts";

test("the parts of the attachment system share no name: none is lost when they are put together", () => {
  const parts: readonly Declarations[] = [
    expectationDeclarations,
    activationDeclarations,
    conductDeclarations,
    fearDeclarations,
    absenceDeclarations,
    caregivingDeclarations,
    playDeclarations,
    developmentDeclarations,
    readOutDeclarations,
    rivalDeclarations,
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
