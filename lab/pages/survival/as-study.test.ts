import { expect, test } from "vitest";
import { readStudy } from "../../../src/study/index.ts";
import { outingAsStudy } from "./as-study.ts";

test("what is shown of strategies that are swapped is a study that can be run", () => {
  const cares = [
    { availability: 2, attentiveness: 1 },
    { availability: -1, attentiveness: 1.4 },
  ];
  const { plan } = readStudy(outingAsStudy({ seed: 3, dangerShare: 0.2, cares }), "study.yaml");
  expect(plan.cells).toHaveLength(4);
  expect(plan.lives).toBe(32);
  const [handover] = plan.document.changes ?? [];
  expect(plan.document.procedures[0]?.ageDays).toBeGreaterThan(handover?.ageDays as number);
  expect(plan.document.settings?.survival).toEqual({ dangerShare: 0.2 });
});
