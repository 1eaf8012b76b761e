import { expect, test } from "vitest";
import { Sample } from "../battery/index.ts";
import { statisticsOf } from "./statistics.ts";
import type { CalibrationTarget } from "./targets.ts";

const codes = Array.from({ length: 400 }, (_, i) => (i % 4 === 0 ? "A" : "B"));
const community = Sample.all({ lives: 400, numbers: {}, words: { code: codes } });
const target = (statistic: CalibrationTarget["statistic"]): CalibrationTarget => ({
  finding: "ssp-abcd-distribution",
  name: "avoidant, 3-way",
  point: 0.2,
  ci95: [0.1, 0.3],
  statistic,
});
const share = target(
  (samples) => samples.community.words("code").filter((one) => one === "A").length / 400,
);

test("a share of so many lives is as unsure as a binomial share", () => {
  const [told] = statisticsOf([share], { community }, 1);
  expect(told?.value).toBe(0.25);
  // A hundred resamples tell a variance to a seventh of itself.
  expect((told?.variance ?? 0) / ((0.25 * 0.75) / 400)).toBeGreaterThan(0.6);
  expect((told?.variance ?? 0) / ((0.25 * 0.75) / 400)).toBeLessThan(1.5);
});

test("what the lives do not tell is missing, and the same seed draws the same lives again", () => {
  const untold = target(() => Number.NaN);
  expect(statisticsOf([untold], { community }, 1)).toEqual([
    { value: Number.NaN, variance: Number.NaN },
  ]);
  expect(statisticsOf([share], { community }, 1)).toEqual(statisticsOf([share], { community }, 1));
  expect(statisticsOf([share], { community }, 1)).not.toEqual(
    statisticsOf([share], { community }, 2),
  );
});

test("a population that was not lived is told", () => {
  const elsewhere = target((samples) => samples.play.size);
  expect(() => statisticsOf([elsewhere], { community }, 1)).toThrow(
    'A target asks for the population "play", which a trial does not live; it has community.',
  );
});
