import { expect, test } from "vitest";
import { exp } from "../../numerics/index.ts";
import { levellingOff } from "./long-run-fit.ts";

const GAPS = [1, 3, 5, 11, 18];
const curve = (asymptote: number, fall: number, years: number) =>
  GAPS.map((gap) => asymptote + fall * exp(-gap / years));

test.each([
  [0.39, 0.5, 2],
  [0, 0.9, 4],
  [-0.1, 0.6, 1],
])("a curve that levels off at %d is found again", (asymptote, fall, years) => {
  const found = levellingOff(GAPS, curve(asymptote, fall, years));
  expect(found.asymptote).toBeCloseTo(asymptote, 2);
  expect(found.fall).toBeCloseTo(fall, 1);
  expect(found.years / years).toBeGreaterThan(0.95);
  expect(found.years / years).toBeLessThan(1.05);
});

test("correlations that never fall level off where they are", () => {
  expect(levellingOff(GAPS, [0.4, 0.4, 0.4, 0.4, 0.4]).asymptote).toBeCloseTo(0.4, 12);
});
