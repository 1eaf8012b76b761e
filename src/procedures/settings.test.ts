import { expect, test } from "vitest";
import { ParameterError, valuesOf } from "../model/index.ts";
import { everydayDeclarations } from "./index.ts";

test("a setting outside its range is refused by its name, letter, unit and range", () => {
  const refused = () => valuesOf(everydayDeclarations, { moment: 0 });
  expect(refused).toThrow(ParameterError);
  expect(refused).toThrow("moment (Δ) is 0 s; it must be a number from 0.1 to 60.");
});

test("the mildest upset is usually milder than the worst", () => {
  const { mildestUpset, worstUpset } = valuesOf(everydayDeclarations);
  expect(mildestUpset).toBeLessThan(worstUpset);
});
