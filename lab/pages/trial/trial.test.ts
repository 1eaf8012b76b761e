import { expect, test } from "vitest";
import { asked, bandOf, commands, outcome } from "./trial.ts";

test("the trial of the page is one of the terminal", () => {
  expect(commands({ ...asked.value, missing: "carried" })).toBe(
    "bowlby simulate study.yaml --out families\nbowlby trial families --arms arm --outcome after_sensitivity --n 60 --dropout 0.2 --allocation 50:50 --trials 1000 --seed 1 --missing carried --baseline before_sensitivity",
  );
});

test("a power lies in one band", () => {
  expect([0, 0.199, 0.2, 0.5, 0.799, 0.8, 1].map(bandOf)).toEqual([
    ...["few", "few", "some", "half", "half", "most", "most"],
  ]);
  expect(outcome.value.value).toBe("sensitivity");
});
