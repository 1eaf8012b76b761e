import type { Sample } from "../sample.ts";

/** Readings of each life, wave by wave, from a column in which they stand one after the other. */
export function readingsOf(sample: Sample, column: string): number[][] {
  return sample.words(column).map((text) => (text === "" ? [] : text.split(" ").map(Number)));
}
