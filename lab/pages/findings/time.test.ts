import { expect, test } from "vitest";
import { roundSeconds, secondsFor, secondsLeft } from "./time.ts";

test("what is left goes on at the pace so far, and lives that were there already set none", () => {
  const first = { done: 100, at: 7 };
  expect(secondsLeft(first, { done: 150, at: 17 }, 400)).toBeCloseTo(50);
  expect(secondsLeft(first, first, 400)).toBeUndefined();
});

test("what it takes is told by this computer, once that is known", () => {
  expect(secondsFor(1000, 0.02)).toBeCloseTo(20);
  expect(secondsFor(1000, undefined)).toBeGreaterThan(20);
  expect([0.2, 7.4, 12, 63].map(roundSeconds)).toEqual([1, 7, 10, 65]);
});
