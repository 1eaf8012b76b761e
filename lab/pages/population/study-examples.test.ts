import { expect, test } from "vitest";
import { readStudy } from "../../../src/study/index.ts";
import { EXAMPLES } from "./study-examples.ts";

test("the studies to begin with can be read, and take seconds", () => {
  for (const text of Object.values(EXAMPLES)) {
    const { plan } = readStudy(text, "study");
    expect(plan.lives).toBeGreaterThan(50);
    expect(plan.lives).toBeLessThan(300);
    expect(plan.figures.length).toBeGreaterThan(0);
  }
});
