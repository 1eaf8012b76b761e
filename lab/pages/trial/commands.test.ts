import { expect, test } from "vitest";
import { readStudy, studyText } from "../../../src/study/index.ts";
import {
  HELD_COLUMNS,
  HELD_OUTCOMES,
  type HoldTrials,
  heldStudy,
} from "../../worker/held-study.ts";
import { bandOf, commands } from "./commands.ts";

const asked: HoldTrials = {
  outcome: "sensitivity",
  people: 60,
  dropOut: 0.2,
  treated: 0.5,
  missing: "completers",
  seed: 1,
};

test("the trial of the page is one of the terminal", () => {
  expect(commands({ ...asked, missing: "carried" })).toBe(
    "bowlby simulate study.yaml --out people\nbowlby trial people --arms arm --outcome after_sensitivity --n 60 --dropout 0.2 --allocation 50:50 --trials 1000 --seed 1 --missing carried --baseline before_sensitivity",
  );
});

test("in a therapy those leave who stay away", () => {
  expect(commands({ ...asked, outcome: "selfWorth" })).toContain(
    "--outcome course_self_worth_logit_end --n 60 --dropout course_left_early ",
  );
});

test("a power lies in one band", () => {
  expect([0, 0.199, 0.2, 0.5, 0.799, 0.8, 1].map(bandOf)).toEqual([
    ...["few", "few", "some", "half", "half", "most", "most"],
  ]);
});

test.each(HELD_OUTCOMES)(
  "what is copied for %s is a study whose procedures are measured",
  (what) => {
    const { plan } = readStudy(studyText(heldStudy(what)), "study.yaml");
    const [name] = HELD_COLUMNS[what].outcome.split("_");
    expect(plan.document.procedures.map((one) => one.name)).toContain(name);
    expect(plan.document.factors?.arm).toBeDefined();
  },
);
