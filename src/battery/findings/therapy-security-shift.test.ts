import { expect, test } from "vitest";
import { computed, expectClose } from "../../../tests/battery/computed.ts";
import { columnsOf, samplesOf } from "../../../tests/battery/made-up-columns.ts";
import { allianceAttachment } from "./alliance-attachment.ts";
import { therapySecurityShift } from "./therapy-security-shift.ts";

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
  const least = (changed: number) => 1.959963984540054 * Math.sqrt(changed / 30);
  expectClose(margins, [0.25, least(0.25) - 0.25, 0.25, least(0.25) - 0.25]);
});

test("a change is as sure as those who changed make it: the same people are asked twice", () => {
  const controls = (before: string, end: string) =>
    computed(
      "therapy-security-shift",
      "control arms: no significant change",
      samplesOf(
        "securityTrial",
        columnsOf(
          {},
          {
            arm: [..."rsssssspppppp"].map(
              (one) => ({ r: "responsive", s: "skills", p: "supportive" })[one] as string,
            ),
            year_state_of_mind_before: states(`-${before}${before}`),
            year_state_of_mind_end: states(`a${end}${end}`),
          },
        ),
      ),
    ) as readonly number[];
  // Three of six became autonomous, and none ceased to be: sqrt(3 / 6 / 30) is the standard error.
  expect(controls("------", "aaa---")[1]).toBeCloseTo(1.959963984540054 * Math.sqrt(1 / 60) - 0.5);
  // As many ceased: the shares are the same, those who changed are twice as many.
  expect(controls("aaa---", "---aaa")[1]).toBeCloseTo(1.959963984540054 * Math.sqrt(1 / 30));
  // Nobody changed, and that is no significant change.
  expect(controls("aa----", "aa----")[1]).toBeGreaterThan(0);
  expect(controls("------", "------")[1]).toBeGreaterThan(0);
});

test("what was put in is labelled so, and what two assumed weights decide is shown and not scored", () => {
  expect(therapySecurityShift.targets["secure before"]?.arithmetic).toMatch(/^Put in/);
  expect(therapySecurityShift.targets["secure after"]?.arithmetic).toBeUndefined();
  const notes = Object.values(allianceAttachment.targets).map(({ shownOnly }) => shownOnly);
  expect(notes).toHaveLength(3);
  for (const note of notes) expect(note).toContain("weights decide the sign");
});
