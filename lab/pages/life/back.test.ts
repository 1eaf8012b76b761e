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

const ends = (secure: number, insecure: number) =>
  backAtTheEnd([
    course("secure", false, 2),
    course("secure", true, secure),
    course("insecure", false, 0),
    course("insecure", true, insecure),
  ]);

test("only who ends near its twins without the event is back", () => {
  expect(ends(2.1, -0.1)).toBe("both");
  expect(ends(1.9, -0.5)).toBe("secure");
  expect(ends(1, 0)).toBe("neither");
});
