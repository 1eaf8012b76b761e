import { expect, test } from "vitest";
import { columnsOf, samplesOf } from "../../../tests/battery/made-up-columns.ts";
import type { OrderTest, Samples, TargetTest } from "../finding-test.ts";
import { POTENTIAL_FIGURES, VISIT_WEEKS } from "../populations/index.ts";
import { attachmentOnset } from "./attachment-onset.ts";
import { countAt, coursesIn, firstVisit } from "./attachments.ts";
import { multipleAttachmentCascade } from "./multiple-attachment-cascade.ts";

const NEVER = 99;

/** Children who become attached at these weeks to each of the five, and stay so. */
function children(...all: readonly (readonly number[])[]): Samples {
  const numbers: Record<string, number[]> = {};
  for (const weeks of VISIT_WEEKS) {
    POTENTIAL_FIGURES.forEach((_, place) => {
      const attached = (onsets: readonly number[]) => ((onsets[place] ?? NEVER) <= weeks ? 1 : 0);
      numbers[`at_${weeks}_weeks_attached_${place + 1}`] = all.map(attached);
    });
  }
  for (const name of POTENTIAL_FIGURES) {
    // Who is chosen early is responsive, in this made-up world.
    const onsets = all.map((one) => one[POTENTIAL_FIGURES.indexOf(name)] ?? NEVER);
    numbers[`${name}_availability`] = onsets.map((weeks) => -weeks);
    numbers[`${name}_attentiveness`] = onsets.map(() => 0);
  }
  const words = { home: all.map(() => "mother_at_home") };
  return samplesOf("firstAttachments", columnsOf(numbers, words));
}

const samples = children(
  [28, 32, NEVER, NEVER, NEVER],
  [36, NEVER, NEVER, NEVER, NEVER],
  [NEVER, 30, 30, 52, NEVER],
  [NEVER, NEVER, NEVER, NEVER, NEVER],
);
const number = (target: TargetTest | undefined) =>
  target !== undefined && "number" in target ? target.number(samples) : Number.NaN;

test("a course tells of each visit who the child is attached to", () => {
  const courses = coursesIn(samples.firstAttachments);
  expect(courses.map(firstVisit)).toEqual([2, 4, 3, -1]);
  expect(countAt(courses[0] ?? [], 2)).toBe(1);
  expect(countAt(courses[0] ?? [], 3)).toBe(2);
});

test("shares by an age count those attached at a visit up to it", () => {
  const { targets } = attachmentOnset;
  expect(number(targets["share by 25-32 weeks"])).toBe(0.5);
  expect(number(targets["share by 40 weeks"])).toBe(0.75);
});

test("a cascade is read from the visit after the first, and from the last", () => {
  const { targets } = multipleAttachmentCascade;
  expect(number(targets["second attachment within about a month of the first"])).toBe(2 / 3);
  expect(number(targets["attached to father by 18 months"])).toBe(0.5);
  expect(number(targets["mother is the (joint) first figure"])).toBe(2 / 3);
  expect(number(targets["several attachments by 18 months"])).toBe(0.5);
});

test("responsiveness beats hours where the responsive are chosen", () => {
  const order = multipleAttachmentCascade.targets["responsiveness beats hours"] as OrderTest;
  expect(order.margins(samples)[0]).toBeGreaterThan(0.5);
});
