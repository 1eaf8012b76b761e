import { expect, test } from "vitest";
import type { LifeCourse } from "../../worker/index.ts";
import { backAtTheEnd } from "./back.ts";

const course = (once: LifeCourse["once"], happens: boolean, end: number): LifeCourse => ({
  once,
  happens,
  children: 5,
  points: [
    { years: 1, mean: -9, low: -9, high: -9 },
    { years: 2, mean: end, low: end, high: end },
  ],
});

const ends = (answered: number, rebuffed: number) =>
  backAtTheEnd([
    course("answered", false, 2),
    course("answered", true, answered),
    course("rebuffed", false, 0),
    course("rebuffed", true, rebuffed),
  ]);

test("only who ends near its twins without the event is back", () => {
  expect(ends(2.1, -0.1)).toBe("both");
  expect(ends(1.9, -0.5)).toBe("answered");
  expect(ends(1, 0)).toBe("neither");
});
