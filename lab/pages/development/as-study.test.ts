import { expect, test } from "vitest";
import { readStudy } from "../../../src/study/index.ts";
import { turningAsStudy } from "./as-study.ts";

test("what is shown of a change of care is a study that can be run", () => {
  const from = { availability: -1, attentiveness: 1.4 };
  const to = { availability: 2, attentiveness: 1 };
  const { plan } = readStudy(turningAsStudy({ seed: 3, from, to, ages: [1, 8] }), "study.yaml");
  expect(plan.lives).toBe(10);
  expect(plan.document.factors?.["change.ageDays"]?.values).toEqual([365, 2922]);
  expect(plan.document.household?.[0]?.care).toEqual(from);
  expect(plan.document.settings?.revision).toMatchObject({
    newAvailability: 2,
    newAttentiveness: 1,
  });
});
