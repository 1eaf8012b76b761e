import { expect, test } from "vitest";
import { readStudy } from "../../../src/study/index.ts";
import { couple } from "../../worker/couple.ts";
import { coupleAsStudy } from "./as-study.ts";
import { demanding } from "./weeks.ts";

const plan = {
  seed: 2,
  met: [
    { availability: 1.6, attentiveness: -2 },
    { availability: -0.8, attentiveness: 1.4 },
  ],
  misread: 0.3,
} as const;

test("two people of the page are a study that can be run", () => {
  const { plan: read } = readStudy(coupleAsStudy(plan), "study.yaml");
  expect(read.lives).toBe(20);
  expect(read.document.settings?.together).toEqual({ misread: 0.3 });
  expect(read.document.settings?.couple).toMatchObject({ partnerAvailability: -0.8 });
});

test("a year of two is noted week by week, and who could only shout demands", () => {
  const year = couple(plan, () => {});
  expect(year.course).toHaveLength(1 + Math.floor(year.days / 7));
  expect(year.course[0]?.day).toBe(0);
  expect(demanding(year.sides)).toBe("A");
});
