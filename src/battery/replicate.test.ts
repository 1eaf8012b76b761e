import { describe, expect, test } from "vitest";
import { columnsOf } from "../../tests/battery/made-up-columns.ts";
import { Replicates } from "./replicate.ts";

const LIVES = 500;
const column = (lives: number) => Array.from({ length: lives }, (_, i) => i);
const pools = {
  community: columnsOf({ number: column(LIVES) }),
  support: columnsOf({ number: column(LIVES) }),
};
const drawn = (seed: number, replicate: number, size: number) => [
  ...new Replicates(pools, seed, 200).draw({ community: size }, replicate).community.rows,
];

describe("a replicate", () => {
  test("has as many lives as the human study, more than were simulated if it must", () => {
    for (const size of [1, 106, LIVES, 3 * LIVES]) {
      const rows = drawn(1, 0, size);
      expect(rows).toHaveLength(size);
      expect(rows.every((row) => Number.isInteger(row) && row >= 0 && row < LIVES)).toBe(true);
    }
  });

  test("is the same for the same seed, whatever was drawn before, and another for each number", () => {
    const busy = new Replicates(pools, 1, 200);
    busy.draw({ community: 50 }, 4);
    busy.draw({ community: 7, support: 9 }, 3);
    busy.draw({ community: 300 }, 3);
    expect([...busy.draw({ community: 100 }, 3).community.rows]).toEqual(drawn(1, 3, 100));
    expect(drawn(1, 4, 100)).not.toEqual(drawn(1, 3, 100));
    expect(drawn(2, 3, 100)).not.toEqual(drawn(1, 3, 100));
  });

  test("of a smaller study is the beginning of a larger one", () => {
    expect(drawn(1, 5, 400).slice(0, 60)).toEqual(drawn(1, 5, 60));
    const one = new Replicates(pools, 1, 200);
    const large = one.draw({ community: 400 }, 5).community.rows;
    expect([...one.draw({ community: 60 }, 5).community.rows]).toEqual([...large.slice(0, 60)]);
  });

  test("draws each population by itself", () => {
    const both = new Replicates(pools, 1, 200).draw({ community: 80, support: 80 }, 2);
    expect([...both.support.rows]).not.toEqual([...both.community.rows]);
    expect([...both.community.rows]).toEqual(drawn(1, 2, 80));
  });

  test("draws every life alike: the mean of many is that of all", () => {
    const means = Array.from({ length: 200 }, (_, i) => {
      const rows = drawn(1, i, 100);
      return rows.reduce((sum, row) => sum + row, 0) / rows.length;
    });
    const mean = means.reduce((sum, one) => sum + one, 0) / means.length;
    const se = LIVES / Math.sqrt(12 * 100 * 200);
    expect(Math.abs(mean - (LIVES - 1) / 2)).toBeLessThan(4 * se);
  });
});

test("the whole population has every life once", () => {
  const { community } = new Replicates(pools, 1, 200).whole({ community: 3 });
  expect(community.numbers("number")).toEqual(column(LIVES));
});

test("a population that was not lived is named", () => {
  const replicates = new Replicates(pools, 1, 200);
  expect(() => replicates.draw({ home: 3 }, 0)).toThrow('population "home" are missing');
  expect(() => replicates.whole({ home: 3 })).toThrow('population "home" are missing');
});
