import { expect, test } from "vitest";
import { interruptedSeries } from "./interrupted-series.ts";

const shifts = interruptedSeries(6, 8);
const waves = (of: (wave: number) => number) => Array.from({ length: 14 }, (_, wave) => of(wave));

test("a shift that passes and one that stays are told apart, whatever the course before", () => {
  const found = shifts(waves((w) => 2 + 0.1 * w + (w < 6 ? 0 : 0.3 + 0.5 * 0.5 ** (w - 6))));
  expect(found.enduring).toBeCloseTo(0.3, 10);
  expect(found.immediate).toBeCloseTo(0.8, 10);
});

test("a course that goes on is no shift", () => {
  const { enduring, immediate } = shifts(waves((w) => 1 - 0.2 * w));
  expect(enduring).toBeCloseTo(0, 10);
  expect(immediate).toBeCloseTo(0, 10);
});
