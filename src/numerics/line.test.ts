import { expect, test } from "vitest";
import { lineOfLeastSquares } from "./line.ts";

test("points on a line give the line; one off it draws the line by half of its weight", () => {
  expect(lineOfLeastSquares([0, 1, 4], [3, 1, -5])).toEqual({ intercept: 3, slope: -2 });
  const { intercept, slope } = lineOfLeastSquares([0, 1, 2], [0, 0, 3]);
  expect([intercept, slope]).toEqual([-0.5, 1.5]);
});

test("there is none where nothing varies along it", () => {
  expect(lineOfLeastSquares([2, 2], [0, 1]).slope).toBeNaN();
});
