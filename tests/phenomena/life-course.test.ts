import { describe, expect, test } from "vitest";
import {
  careDeclarations,
  grownDeclarations,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../../src/model/index.ts";
import { type LifePlan, liveLife } from "../../src/population/index.ts";
import {
  type Change,
  everydayDeclarations,
  type Interview,
  interviewDeclarations,
  type LaterLife,
  NO_CHANGE,
  OUTCOMES,
  type OutcomeName,
  oneCaregiver,
  outcomeDeclarations,
} from "../../src/procedures/index.ts";

/** Answers quiet and loud; rebuffs distress; comes for loud signals only; hardly comes. */
const SENSITIVE = { availability: 2.4, attentiveness: 0.4 };
const REJECTING = { availability: -1, attentiveness: 1.4 };
const LOUD_ONLY = { availability: 1.6, attentiveness: -2 };
const BAD_YEAR = { availability: -0.5, attentiveness: -1 };

const YEAR = 365;
const CHILDREN = 5;
type Care = typeof SENSITIVE;
type Holding = LifePlan["assessments"][number];

/** What was held with children of one chance in the same home, child by child. */
function raised(care: Care, assessments: readonly Holding[], changes: readonly Change[] = []) {
  return Array.from({ length: CHILDREN }, (_, child) => {
    const life = liveLife({
      seed: 44,
      child,
      days: Math.max(...assessments.map(({ age }) => age)),
      temperament: valuesOf(temperamentDeclarations),
      household: oneCaregiver(valuesOf(careDeclarations, care)),
      changes,
      assessments,
      system: valuesOf(systemDeclarations),
      grown: valuesOf(grownDeclarations),
      everyday: valuesOf(everydayDeclarations),
      procedures: {
        interview: valuesOf(interviewDeclarations),
        outcomes: valuesOf(outcomeDeclarations),
      },
      learner: "bid-response",
    });
    return life.held.map(({ record }) => record);
  });
}

const at = (hold: Holding["hold"], ...ages: number[]): Holding[] =>
  ages.map((age) => ({ name: `at_${age}`, hold, age, with: "caregiver" }));

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b) / values.length;

/** Means over the children, of each holding. */
function courses<R>(children: readonly (readonly unknown[])[], of: (record: R) => number) {
  const [first = []] = children;
  return first.map((_, i) => mean(children.map((held) => of(held[i] as R))));
}

const anybody = ({ ofAnybody }: Interview) => ofAnybody as number;
const known = ({ ofFigures }: Interview) => ofFigures;

const ill = (care: Partial<Change["care"]>): Change => ({
  ...NO_CHANGE,
  name: "illness",
  age: 2 * YEAR,
  days: YEAR,
  care: care as Change["care"],
});
const recovered: Change = {
  ...NO_CHANGE,
  name: "recovery",
  age: 3 * YEAR,
  care: { caregiver: SENSITIVE },
};

describe("a bad year of a caregiver, from the second birthday to the third", () => {
  const ages = [2 * YEAR, 3 * YEAR, 4 * YEAR];
  const bad = ill({ caregiver: BAD_YEAR });
  const without = raised(SENSITIVE, at("interview", ...ages));
  const secure = raised(SENSITIVE, at("interview", ...ages), [bad, recovered]);
  const insecure = raised(REJECTING, at("interview", ...ages), [bad, recovered]);

  test("S44 shifts the path: what is expected falls far below that of twins without it", () => {
    const [before, after] = courses(secure, known) as [number, number];
    const [twinBefore, twinAfter] = courses(without, known) as [number, number];
    expect(before).toBe(twinBefore);
    expect(after).toBeLessThan(twinAfter - 1.5);
  });

  test("S44 is over for the caregiver a year after it is over: the path is that of the twins", () => {
    const back = courses(secure, known).at(-1) as number;
    expect(Math.abs(back - (courses(without, known).at(-1) as number))).toBeLessThan(0.2);
  });

  test("S44 the once secure rebound: a year later they expect more of people than others do", () => {
    const [, , later] = courses(secure, anybody) as [number, number, number];
    const [, , others] = courses(insecure, anybody) as [number, number, number];
    const [, , never] = courses(without, anybody) as [number, number, number];
    expect(later - others).toBeGreaterThan(0.5);
    expect(Math.abs(later - never)).toBeLessThan(0.5);
  });

  test("S17 early experience loads on the general model: the same two last years leave the first two in it, and not in what is expected of the caregiver", () => {
    const apart = (of: (one: Interview) => number) =>
      (courses(secure, of).at(-1) as number) - (courses(insecure, of).at(-1) as number);
    expect(Math.abs(apart(known))).toBeLessThan(0.1);
    expect(apart(anybody)).toBeGreaterThan(5 * Math.abs(apart(known)));
  });
});

describe("S29 later life by the care of childhood", () => {
  const ages = [5 * YEAR];
  const groups = [SENSITIVE, REJECTING, LOUD_ONLY].map((care) =>
    raised(care, at("outcomes", ...ages)),
  );
  const quantity = (name: OutcomeName) =>
    groups.map((group) => courses(group, (one: LaterLife) => one[name].quantity as number)[0]);

  const IN_ORDER = OUTCOMES.filter((name) => name !== "regulation");

  test.each(IN_ORDER)("S29 %s: the sensitively raised come before the others", (name) => {
    const [sensitive, rejected, onlyLoud] = quantity(name) as [number, number, number];
    expect(sensitive).toBeGreaterThan(rejected);
    expect(sensitive).toBeGreaterThan(onlyLoud);
  });

  test("a limit: regulation alone goes the wrong way, since whoever is upset longer practises more", () => {
    const [sensitive, rejected, onlyLoud] = quantity("regulation") as [number, number, number];
    expect(sensitive).toBeLessThan(rejected);
    expect(rejected).toBeLessThan(onlyLoud);
  });
});
