import { expect, test } from "vitest";
import { nelderMead } from "./nelder-mead.ts";

const patient = { step: 0.5, tolerance: 1e-14, evaluations: 5000 };
const square = (x: number) => x * x;

test("Rosenbrock's valley is followed to its end at (1, 1)", () => {
  const valley = ([x = 0, y = 0]: readonly number[]) => 100 * square(y - x * x) + square(1 - x);
  const { at, value, settled } = nelderMead(valley, [-1.2, 1], patient);
  expect(settled).toBe(true);
  expect(value).toBeLessThan(1e-10);
  expect(at[0]).toBeCloseTo(1, 5);
  expect(at[1]).toBeCloseTo(1, 5);
});

test("Powell's singular function, flat at 0 in four dimensions, is brought there", () => {
  const powell = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]) =>
    square(a + 10 * b) + 5 * square(c - d) + square(square(b - 2 * c)) + 10 * square(square(a - d));
  const { value } = nelderMead(powell, [3, -1, 0, 1], { ...patient, again: 1 });
  expect(value).toBeLessThan(1e-8);
});

test("in one dimension, with steps of its own and a wall of no numbers, it stops at the minimum", () => {
  const walled = ([x = 0]: readonly number[]) => (x < 0 ? Number.NaN : square(x - 3) + 2);
  const { at, value } = nelderMead(walled, [0.1], { ...patient, step: [-0.2] });
  expect(at[0]).toBeCloseTo(3, 5);
  expect(value).toBeCloseTo(2, 12);
});

test("it ends when its evaluations are used up, and says that it has not settled", () => {
  const bowl = ([x = 0, y = 0]: readonly number[]) => square(x) + square(y);
  const { evaluations, settled } = nelderMead(bowl, [50, 50], { ...patient, evaluations: 20 });
  expect(settled).toBe(false);
  expect(evaluations).toBeLessThanOrEqual(26);
});

test("nothing to search along, or no number to begin with, is refused", () => {
  expect(() => nelderMead(() => 0, [], patient)).toThrow(/start is empty/);
  expect(() => nelderMead(() => Number.NaN, [1], patient)).toThrow(/no finite number at its start/);
});
