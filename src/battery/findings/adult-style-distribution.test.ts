import { expect, test } from "vitest";
import { computed, expectClose } from "../../../tests/battery/computed.ts";
import { columnsOf, samplesOf } from "../../../tests/battery/made-up-columns.ts";

test("S26 shares of adults are read by what they say, by an interview, and of fear besides", () => {
  const samples = samplesOf(
    "adults",
    columnsOf(
      {},
      {
        adult_reported_style: ["secure", "secure", "avoidant", "undecided"],
        adult_state_of_mind: ["autonomous", "dismissing", "dismissing", "preoccupied"],
        adult_unresolved: ["yes", "no", "no", "no"],
      },
    ),
  );
  const of = (target: string) => computed("adult-style-distribution", target, samples);
  expectClose(of("self-report secure (US national)"), [0.5]);
  expectClose(of("avoidant"), [0.25]);
  expectClose(of("anxious"), [0]);
  expectClose(of("AAI dismissing"), [0.5]);
  expectClose(of("AAI unresolved (additional)"), [0.25]);
  expect(of("AAI autonomous")).toEqual(of("AAI preoccupied"));
});
