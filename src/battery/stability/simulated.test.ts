import { describe, expect, it } from "vitest";
import { populations, retested } from "../../../tests/battery/made-up.ts";
import { Sample } from "../sample.ts";
import { between, simulatedConditional, simulatedCounts } from "./simulated.ts";

/** Ten of each code; after 6, 12 and 24 months so many of them have moved to the next code. */
const moved = (n: number) =>
  [0, 1, 2, 3].map((i) => [0, 1, 2, 3].map((j) => (i === j ? 10 - n : j === (i + 1) % 4 ? n : 0)));
const three = [
  [9, 1, 0],
  [0, 18, 2],
  [3, 0, 7],
];
const counts = simulatedCounts(
  populations(
    retested([moved(0), moved(2), moved(5)], [three, three, three]),
    retested([moved(5), moved(5), moved(5)]),
  ),
);

describe("simulated transitions", () => {
  it("are counted over 6, 12 and 24 months, by risk and number of codes", () => {
    expect(counts.none[4]).toEqual([moved(0), moved(2), moved(5)]);
    expect(counts.none[3]).toEqual([three, three, three]);
    expect(counts.social[4][0]).toEqual(moved(5));
  });

  it("are of secure or not when A, C and D are one", () => {
    // Of ten secure two became C; of ten A two became secure; the other changes are within insecure.
    expect(counts.none[2][1]).toEqual([
      [8, 2],
      [2, 28],
    ]);
  });

  it("leave out a child that was not coded at one of both times, at that interval only", () => {
    const words = {
      at_12_months_second_coder_classification: ["A", "", "B"],
      at_18_months_second_coder_classification: ["B", "B", ""],
      at_24_months_second_coder_classification: ["A", "B", "B"],
      at_36_months_second_coder_classification: ["A", "B", "D"],
      at_12_months_second_coder_organised: ["A", "", "B"],
      at_18_months_second_coder_organised: ["B", "B", ""],
      at_24_months_second_coder_organised: ["A", "B", "B"],
      at_36_months_second_coder_organised: ["A", "B", "C"],
    };
    const some = Sample.all({ lives: 3, numbers: {}, words });
    const { none } = simulatedCounts(populations(some));
    expect(none[4].map((table) => table.flat().reduce((a, b) => a + b))).toEqual([1, 2, 2]);
    expect(none[4][2]?.[1]).toEqual([0, 0, 0, 1]);
  });

  it("are refused when a column holds what is no code", () => {
    const words = {
      at_12_months_second_coder_classification: ["E"],
      at_18_months_second_coder_classification: ["A"],
      at_24_months_second_coder_classification: ["A"],
      at_36_months_second_coder_classification: ["A"],
    };
    const some = Sample.all({ lives: 1, numbers: {}, words });
    expect(() => simulatedCounts(populations(some))).toThrow(
      '"E" in at_12_months_second_coder_classification is no code; it is one of A, B, C, D, or empty.',
    );
  });
});

describe("the simulated chance of a second code", () => {
  const kept = (months: number) => simulatedConditional(counts.none, 4, months)[0]?.[0];

  it("is the count with half a child more in each cell", () => {
    expect(kept(6)).toBeCloseTo(10.5 / 12, 12);
    expect(kept(12)).toBeCloseTo(8.5 / 12, 12);
    expect(kept(24)).toBeCloseTo(5.5 / 12, 12);
    expect(simulatedConditional(counts.none, 4, 6)[0]?.[2]).toBeCloseTo(0.5 / 12, 12);
  });

  it("is linear between the simulated intervals and held beyond them", () => {
    expect(kept(9)).toBeCloseTo(9.5 / 12, 12);
    expect(kept(15)).toBeCloseTo((0.75 * 8.5 + 0.25 * 5.5) / 12, 12);
    expect([kept(1), kept(60)]).toEqual([kept(6), kept(24)]);
    expect(between(12)).toMatchObject({ above: 1, share: 1 });
  });
});
