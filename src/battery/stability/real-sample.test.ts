import { describe, expect, it } from "vitest";
import { published } from "../../../tests/battery/made-up.ts";
import { othersThan, realSamples, scoredTable } from "./real-sample.ts";

const fourWay = [
  [5, 1, 0, 0],
  [2, 20, 0, 1],
  [0, 0, 3, 1],
  [1, 2, 0, 4],
];
const itsTwoWay = [
  [20, 3],
  [3, 14],
];
const other = [
  [20, 3],
  [4, 13],
];

describe("published samples", () => {
  it("are scored by the finest table that agrees with secure and insecure", () => {
    const { scored, leftOut } = realSamples([
      published("1", { fourWay, twoWay: itsTwoWay }),
      published("2", { fourWay, twoWay: other }),
      published("3", { fourWay }),
      published("4", { twoWay: other }),
    ]);
    expect(scored.map(({ ways }) => ways)).toEqual([4, 2, 4, 2]);
    expect(scored.map((one) => scoredTable(one))).toEqual([fourWay, other, fourWay, other]);
    expect(leftOut).toEqual([
      "Author 2, Single sample: its 4 × 4 table does not give its secure and insecure.",
    ]);
  });

  it("have their secure and insecure from the finer table where they were not counted apart", () => {
    const [sample] = realSamples([published("3", { fourWay })]).scored;
    expect(sample?.tables[2]).toEqual(itsTwoWay);
  });

  it("are left out without counts or without ages, and it is said", () => {
    const { scored, leftOut } = realSamples([
      published("1", {}),
      published("2", { twoWay: other, monthsAtSecond: undefined }),
    ]);
    expect(scored).toEqual([]);
    expect(leftOut).toEqual([
      "Author 1, Single sample: no counts.",
      "Author 2, Single sample: ages are not known.",
    ]);
  });

  it("learn nothing from samples of the same children", () => {
    const { scored } = realSamples([
      published("1", { twoWay: other }),
      published("1", { twoWay: itsTwoWay, sample: "other coders" }),
      published("2", { fourWay }),
    ]);
    const [first, , last] = scored;
    if (!first || !last) throw new Error("There are three.");
    expect(othersThan(first, scored, 2)).toEqual([itsTwoWay]);
    expect(othersThan(last, scored, 2)).toEqual([other, itsTwoWay]);
    expect(othersThan(last, scored, 4)).toEqual([]);
  });
});
