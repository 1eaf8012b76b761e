import { expect } from "vitest";
import { findingTests, type Samples } from "../../src/battery/index.ts";
import type { FindingKey } from "../../src/literature/index.ts";

/** What a finding computes from these samples: one number, or its margins. */
export function computed(finding: FindingKey, target: string, samples: Samples): readonly number[] {
  const test = findingTests.find((one) => one.finding === finding)?.targets[target];
  if (test === undefined) throw new Error(`${finding} has no test "${target}"`);
  return "number" in test ? [test.number(samples)] : test.margins(samples);
}

export function expectClose(values: readonly number[], expected: readonly number[]): void {
  expect(values).toHaveLength(expected.length);
  values.forEach((value, i) => {
    expect(value).toBeCloseTo(expected[i] as number, 10);
  });
}
