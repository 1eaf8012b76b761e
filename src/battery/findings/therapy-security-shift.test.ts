import { test } from "vitest";
import { computed, expectClose } from "../../../tests/battery/computed.ts";
import { columnsOf, samplesOf } from "../../../tests/battery/made-up-columns.ts";

const states = (text: string) =>
  [...text].map((one) => (one === "a" ? "autonomous" : "preoccupied"));

test("a shift is read arm by arm, from the interviews before and at the end", () => {
  const arms = [..."rrrrsssspppp"].map(
    (one) => ({ r: "responsive", s: "skills", p: "supportive" })[one] as string,
  );
  const samples = samplesOf(
    "securityTrial",
    columnsOf(
      {},
      {
        arm: arms,
        year_state_of_mind_before: states("a---" + "-a--" + "----"),
        year_state_of_mind_end: states("aaa-" + "aa--" + "-a--"),
      },
    ),
  );
  expectClose(computed("therapy-security-shift", "secure before", samples), [0.25]);
  expectClose(computed("therapy-security-shift", "secure after", samples), [0.75]);
  const margins = computed(
    "therapy-security-shift",
    "control arms: no significant change",
    samples,
  );
  const least = (pooled: number) => 1.959963984540054 * Math.sqrt((2 * pooled * (1 - pooled)) / 30);
  expectClose(margins, [0.25, least(0.375) - 0.25, 0.25, least(0.125) - 0.25]);
});
