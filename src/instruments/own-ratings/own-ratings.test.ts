import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  lowestTold,
  OWN_STATEMENTS,
  type OwnPlace,
  type OwnRatings,
  type OwnStatementName,
  ownStatements,
  placeOverall,
  placeRelationship,
} from "./index.ts";

/** Every statement on a scale rated so as to say much or little of it. */
const saying = (anxiety: 1 | 4 | 7, avoidance: 1 | 4 | 7): OwnRatings =>
  Object.fromEntries(
    OWN_STATEMENTS.map((name) => {
      const { scale, reversed } = ownStatements[name];
      const much = scale === "anxiety" ? anxiety : avoidance;
      return [name, reversed ? 8 - much : much];
    }),
  );

const anyRatings = fc.dictionary(
  fc.constantFrom(...OWN_STATEMENTS),
  fc.integer({ min: 1, max: 7 }),
) as fc.Arbitrary<OwnRatings>;

describe("S27 how I stand with somebody", () => {
  test("is high on anxiety and low on avoidance for who worries and turns to the other", () => {
    const { anxiety, avoidance } = placeRelationship(saying(7, 1));
    expect(anxiety).toBeGreaterThan(1);
    expect(avoidance).toBeLessThan(-0.8);
    const other = placeRelationship(saying(1, 7));
    expect(other.anxiety).toBeLessThan(-0.8);
    expect(other.avoidance).toBeGreaterThan(1);
  });

  test("is the middle, and not sure at all, where nothing was rated", () => {
    const place = placeRelationship({});
    expect(place).toMatchObject({ rated: 0 });
    expect([place.anxiety, place.avoidance]).toEqual([expect.closeTo(0, 9), expect.closeTo(0, 9)]);
    expect(place.anxietySe).toBeCloseTo(1, 3);
  });

  test("moves up with each rating that says more, whatever else is rated", () => {
    fc.assert(
      fc.property(anyRatings, fc.constantFrom(...OWN_STATEMENTS), (ratings, name) => {
        const { scale, reversed } = ownStatements[name];
        const rated = (rating: number) =>
          placeRelationship({ ...ratings, [name]: reversed ? 8 - rating : rating })[scale];
        expect(rated(6)).toBeGreaterThan(rated(2));
      }),
      { numRuns: 25 },
    );
  });

  test("is surer the more is rated", () => {
    const all = Object.entries(saying(4, 4)) as [OwnStatementName, number][];
    const ses = [1, 4, 8].map((many) => {
      const { anxietySe, avoidanceSe } = placeRelationship(Object.fromEntries(all.slice(0, many)));
      return anxietySe + avoidanceSe;
    });
    expect(ses).toEqual([...ses].sort((a, b) => b - a));
    expect(new Set(ses).size).toBe(3);
  });

  test("overall is the mean of the relationships, surer than each", () => {
    const places = [placeRelationship(saying(7, 1)), placeRelationship(saying(1, 4))];
    const overall = placeOverall(places);
    const [a, b] = places as [(typeof places)[0], (typeof places)[0]];
    expect(overall.anxiety).toBeCloseTo((a.anxiety + b.anxiety) / 2, 12);
    expect(overall.anxietySe).toBeLessThan(Math.min(a.anxietySe, b.anxietySe));
    expect(overall.rated).toBe(16);
    expect(placeOverall([a]).tilt).toBeCloseTo(a.tilt, 12);
    expect(() => placeOverall([])).toThrow(/no relationship/);
  });

  test("overall leaves out those of whom nothing was rated, who are not therefore as usual", () => {
    const rated = placeRelationship(saying(7, 7));
    expect(placeOverall([rated, placeRelationship({})])).toEqual(placeOverall([rated]));
    expect(() => placeOverall([placeRelationship({})])).toThrow(/no relationship is rated/);
  });

  test("is lowest with one only where the ratings tell this one from every other", () => {
    const [low, middle, high] = ([1, 4, 7] as const).map((much) =>
      placeRelationship(saying(much, much)),
    ) as [OwnPlace, OwnPlace, OwnPlace];
    expect(lowestTold([high, low, middle])).toBe(1);
    const nearly = placeRelationship({ ...saying(1, 1), worry: 2 });
    expect(nearly.anxiety).toBeGreaterThan(low.anxiety);
    expect(lowestTold([high, low, nearly])).toBeUndefined();
    expect(lowestTold([low])).toBeUndefined();
    expect(lowestTold([low, placeRelationship({})])).toBeUndefined();
    expect(lowestTold([placeRelationship({ worry: 1 }), placeRelationship({ worry: 4 })])).toBe(
      undefined,
    );
  });

  test("is told apart by the error of the sum, in which errors that go together add up", () => {
    const at = (sum: number, tilt: number): OwnPlace => ({
      anxiety: sum / 2,
      avoidance: sum / 2,
      anxietySe: 0.5,
      avoidanceSe: 0.5,
      tilt,
      rated: 8,
    });
    // Without tilt se² = .5 each: 1.96 sqrt(1) apart.
    expect(lowestTold([at(0, 0), at(1.95, 0)])).toBeUndefined();
    expect(lowestTold([at(0, 0), at(1.97, 0)])).toBe(0);
    expect(lowestTold([at(0, 0.5), at(1.97, 0.5)])).toBeUndefined();
  });

  test("is asked with eight statements, from 1 to 7, and no others", () => {
    expect(OWN_STATEMENTS).toHaveLength(8);
    expect(() => placeRelationship({ worry: 8 })).toThrow(/worry is rated 8.*1 to 7/);
    expect(() => placeRelationship({ fear: 3 } as OwnRatings)).toThrow(/no statement "fear"/);
  });
});
