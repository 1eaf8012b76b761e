import { expect, test } from "vitest";
import { openStream, uniform } from "../stream.ts";
import { percentileIntervals } from "./bootstrap.ts";

test("bounds are the 2.5th and 97.5th percentile, interpolated as numpy does", () => {
  let study = -1;
  const intervals = percentileIntervals(7, () => [100 * study++], { resamples: 101 });
  // The first call is for the point; numpy.percentile(range(0, 10001, 100), [2.5, 97.5]).
  expect(intervals).toEqual([{ point: -100, low: 250, high: 9750, n: 7 }]);
  study = -1;
  const [even] = percentileIntervals(7, () => [study++], { resamples: 100 }) ?? [];
  expect(even?.low).toBeCloseTo(2.475, 12);
  expect(even?.high).toBeCloseTo(96.525, 12);
});

test("a study is as many cases as there are, each drawn with the same chance", () => {
  const counts = [0, 0, 0, 0, 0];
  percentileIntervals(
    5,
    (cases) => {
      expect(cases.length).toBe(5);
      for (const i of cases) counts[i] = (counts[i] as number) + 1;
      return [];
    },
    { resamples: 2000 },
  );
  // 1 for the point; standard deviation of a count of 10,000: 40.
  for (const count of counts) expect(Math.abs(count - 2001)).toBeLessThan(4 * 40);
});

test("the interval of a mean is that of the normal distribution, nearly", () => {
  const stream = openStream(1, 0, "values");
  const values = Array.from({ length: 400 }, () => uniform(stream));
  const mean = (cases: Uint32Array) =>
    cases.reduce((sum, i) => sum + (values[i] as number), 0) / 400;
  const [one] = percentileIntervals(400, (cases) => [mean(cases)], { resamples: 4000 }) ?? [];
  const half = ((one?.high as number) - (one?.low as number)) / 2;
  expect(half / (1.96 * Math.sqrt(1 / 12 / 400))).toBeGreaterThan(0.9);
  expect(half / (1.96 * Math.sqrt(1 / 12 / 400))).toBeLessThan(1.1);
});

test("a resample without estimates is left out; without any, there is nothing to tell", () => {
  let study = -1;
  const everySecond = () => (study++ % 2 === 0 ? undefined : [study]);
  expect(percentileIntervals(3, everySecond, { resamples: 100 })?.[0]?.low).toBeGreaterThan(0);
  expect(percentileIntervals(3, () => undefined, {})).toBeUndefined();
});
