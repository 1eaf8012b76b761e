import { expect, test } from "vitest";
import { readStudy } from "../../../src/study/index.ts";
import { treatment } from "../../worker/treatment.ts";
import { therapyAsStudy } from "./as-study.ts";
import { whatTookMost } from "./took-most.ts";

const asked = {
  seed: 3,
  availability: 1.6,
  attentiveness: -2,
  stance: { limits: 0, pressing: 0, complementarity: 0.1 },
};

test("what is shown of a therapy is a study that can be run", () => {
  const { plan } = readStudy(therapyAsStudy(asked), "study.yaml");
  expect(plan.lives).toBe(12);
  expect(plan.document.settings?.therapy).toMatchObject({ limits: 0, complementarity: 0.1 });
});

test("what took most from self-worth is named, or that nothing did", () => {
  const none = { point: 0, low: -1, high: 1, n: 6 };
  const less = { ...none, point: -0.5 };
  const moved = { limits: none, pressing: less, complementarity: none };
  expect(whatTookMost(moved as never)).toBe("pressing");
  expect(whatTookMost({ ...moved, pressing: none } as never)).toBe("none");
});

test("a therapy is seen week by week, with the tests of two sessions", () => {
  const steps: number[] = [];
  const seen = treatment(asked, (done, of) => steps.push(done / of));
  expect(seen.weeks).toHaveLength(105);
  expect(seen.alliance).toHaveLength(52);
  expect(seen.early.length).toBeGreaterThan(2);
  expect(steps.at(-1)).toBeLessThan(1);
  expect(seen.moved.pressing.point).toBeLessThan(0);
});
