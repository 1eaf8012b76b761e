import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  OWN_STATEMENTS,
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

  test("is asked with eight statements, from 1 to 7, and no others", () => {
    expect(OWN_STATEMENTS).toHaveLength(8);
    expect(() => placeRelationship({ worry: 8 })).toThrow(/worry is rated 8.*1 to 7/);
    expect(() => placeRelationship({ fear: 3 } as OwnRatings)).toThrow(/no statement "fear"/);
  });
});
