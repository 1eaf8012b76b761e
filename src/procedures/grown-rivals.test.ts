import fc from "fast-check";
import { expect, test } from "vitest";
import {
  careDeclarations,
  grownDeclarations,
  rivals,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../model/index.ts";
import {
  assessments,
  beginChildhood,
  everydayDeclarations,
  liveDays,
  type Output,
  oneCaregiver,
} from "./index.ts";

const system = valuesOf(systemDeclarations);
const grown = valuesOf(grownDeclarations);
const everyday = valuesOf(everydayDeclarations);
const SHORT = { weeks: 1, followUpWeeks: 1 };
const RIVALS = Object.keys(rivals) as (keyof typeof rivals)[];

/** Every cell that a grown person of so many days of childhood leaves, by name; missing or not. */
function cellsOf(
  name: "adult-attachment" | "interview" | "therapy",
  seed: number,
  days: number,
  rival?: keyof typeof rivals,
) {
  const household = oneCaregiver(valuesOf(careDeclarations));
  const temperament = valuesOf(temperamentDeclarations);
  const learner = rival && rivals[rival];
  const childhood = beginChildhood(seed, 0, temperament, household, system, learner);
  liveDays(childhood, days, everyday, system);
  const { hold, declarations, outputs } = assessments[name];
  const companion = childhood.companions[0];
  const appointment = { childhood, companion, number: 0, everyday, system, grown };
  const settings = valuesOf(declarations, name === "therapy" ? SHORT : {});
  const record = hold(appointment, settings as never);
  return (outputs as readonly Output<unknown>[]).map((output) => ({
    ...output,
    value: output.of(record),
  }));
}

const anyName = fc.constantFrom("adult-attachment", "interview", "therapy");

test("whatever learns, and however young, a cell holds what was read or is said to be missing", () => {
  fc.assert(
    fc.property(
      anyName,
      fc.nat(100),
      fc.nat(2),
      fc.option(fc.constantFrom(...RIVALS), { nil: undefined }),
      (name, seed, days, rival) => {
        for (const { name: cell, value, sometimes } of cellsOf(name, seed, days, rival)) {
          expect(value, cell).not.toBeNaN();
          if (value === undefined) expect(sometimes, `${cell} is missing`).toBe(true);
        }
      },
    ),
    { numRuns: 40 },
  );
});

test.each(RIVALS)(
  "of %s no number is made up: it has no place on the plane to be read",
  (rival) => {
    const empty = cellsOf("therapy", 1, 2, rival)
      .filter(({ value }) => value === undefined)
      .map(({ name }) => name);
    expect(empty).toEqual(
      expect.arrayContaining([
        "self_worth_logit_end",
        "others_logit_before",
        "anxiety_before",
        "stress_loudness_later",
        "consistency_end",
        "secure_before",
        "gain_logit",
        "earned",
        "self_worth_logit_last",
      ]),
    );
    expect(empty).not.toContain("expected_logit_last");
  },
);
