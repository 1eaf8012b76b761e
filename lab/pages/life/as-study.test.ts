import { expect, test } from "vitest";
import { readStudy } from "../../../src/study/index.ts";
import { studyOf } from "./as-study.ts";

test.each(["withdrawn", "parting", "childcare"] as const)(
  "what is shown of %s is a study that can be run",
  (event) => {
    const { plan } = readStudy(studyOf({ event, years: 2, months: 6, seed: 3 }), "study.yaml");
    expect(plan.lives).toBe(80);
    expect(plan.document.changes?.[0]).toMatchObject({ name: event, ageDays: 730, days: 180 });
  },
);
