import { describe, expect, test } from "vitest";
import { columnsOf } from "../../../tests/battery/made-up-columns.ts";
import { Sample } from "../sample.ts";
import { meanOf } from "./measures.ts";
import {
  EPISODE_ERROR,
  RESTING_SPREAD,
  recordedCortisol,
  recordedHeartRate,
} from "./physiology.ts";

const N = 4000;
const all = (value: number) => Array.from({ length: N }, () => value);
const sample = Sample.all(
  columnsOf({
    child: Array.from({ length: N }, (_, i) => i),
    lab_ep2_heart_rate_bpm: all(130),
    lab_ep4_heart_rate_bpm: all(150),
    lab_ep6_heart_rate_bpm: all(160),
    lab_ep1_cortisol_at_end: all(0.1),
  }),
);
const sdOf = (values: readonly number[]) => {
  const mean = meanOf(values);
  return Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)));
};

describe("a recorded heart rate", () => {
  const rest = recordedHeartRate(sample, [2]);

  test("is the child's on average, spread by resting levels and the episode's error", () => {
    expect(Math.abs(meanOf(rest) - 130)).toBeLessThan(0.6);
    const spread = Math.sqrt(RESTING_SPREAD ** 2 + EPISODE_ERROR ** 2);
    expect(Math.abs(sdOf(rest) / spread - 1)).toBeLessThan(0.05);
  });

  test("rises by what the child's rises: the resting level is the same in all episodes", () => {
    const rise = recordedHeartRate(sample, [4, 6]).map((value, i) => value - (rest[i] as number));
    expect(Math.abs(meanOf(rise) - 25)).toBeLessThan(0.2);
    expect(Math.abs(sdOf(rise) / (EPISODE_ERROR * Math.sqrt(1.5)) - 1)).toBeLessThan(0.05);
  });

  test("is the same for the same child in every sample", () => {
    const some = new Sample(sample.columns, Int32Array.from([7, 7, 3]));
    expect(recordedHeartRate(some, [2])).toEqual([rest[7], rest[7], rest[3]]);
  });
});

test("recorded cortisol has as much of other sources as the heart rate", () => {
  expect(Math.abs(sdOf(recordedCortisol(sample)) / (RESTING_SPREAD / 45) - 1)).toBeLessThan(0.05);
});
