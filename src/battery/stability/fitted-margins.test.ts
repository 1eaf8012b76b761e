import fc from "fast-check";
import { expect, it } from "vitest";
import { withMargins } from "./fitted-margins.ts";
import { type Conditional, secondCodes, sumOf } from "./tables.ts";

const shares = fc
  .array(fc.double({ min: 0.05, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 })
  .map((drawn) => drawn.map((one) => one / sumOf(drawn)));
const table = fc.array(shares, { minLength: 4, maxLength: 4 });

const oddsRatio = (of: Conditional, i: number, j: number) => {
  const at = (row: number, column: number) => of[row]?.[column] as number;
  return (at(i, j) * at(0, 0)) / (at(i, 0) * at(0, j));
};

it("a table of odds ratio 4 with even margins keeps a code two times in three", () => {
  const fitted = withMargins(
    [
      [0.8, 0.2],
      [0.5, 0.5],
    ],
    [0.5, 0.5],
    [0.5, 0.5],
  );
  expect(fitted[0]?.[0]).toBeCloseTo(2 / 3, 10);
  expect(fitted[1]?.[1]).toBeCloseTo(2 / 3, 10);
});

it("has the second shares it was given, and the odds ratios of the association", () => {
  fc.assert(
    fc.property(table, shares, shares, (association, first, second) => {
      const fitted = withMargins(association, first, second);
      for (const row of fitted) expect(sumOf(row)).toBeCloseTo(1, 10);
      const joint = fitted.map((row, i) => row.map((cell) => cell * (first[i] as number)));
      secondCodes(joint).forEach((sum, j) => {
        expect(sum).toBeCloseTo(second[j] as number, 9);
      });
      for (const i of [1, 2, 3]) {
        for (const j of [1, 2, 3]) {
          expect(oddsRatio(fitted, i, j) / oddsRatio(association, i, j)).toBeCloseTo(1, 8);
        }
      }
    }),
  );
});

it("does not depend on how many children stood behind each first code", () => {
  fc.assert(
    fc.property(table, shares, shares, shares, (association, weights, first, second) => {
      const weighted = association.map((row, i) =>
        row.map((cell) => cell * (weights[i] as number)),
      );
      const [one, other] = [association, weighted].map((from) => withMargins(from, first, second));
      one?.flat().forEach((cell, i) => {
        expect(other?.flat()[i]).toBeCloseTo(cell, 8);
      });
    }),
  );
});
