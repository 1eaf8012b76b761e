import { expect, test } from "vitest";
import { answerQuestionnaire, checkAnswers } from "../../instruments/index.ts";
import { normal, openStream } from "../../numerics/index.ts";
import { jsonOf, summaryOf } from "./told.ts";

const chance = openStream(3, 0, "people");
const people = Array.from({ length: 20 }, () =>
  answerQuestionnaire(normal(chance), normal(chance), chance),
);

test("three people say nothing of reliability, and are told why", () => {
  const few = checkAnswers(people.slice(0, 3), false);
  const said = summaryOf(few);
  expect(said).toContain("anxiety: no reliability is told; it needs 20 people");
  expect(said).not.toMatch(/alpha|reliable$/m);
  expect(jsonOf([], few)).toMatchObject({
    reliability: {
      avoidance: {
        complete: 3,
        alpha: null,
        sem: null,
        reliableChange: null,
        untold: expect.stringContaining("there are 3"),
      },
    },
  });
});

test("twenty people who differ do", () => {
  const found = checkAnswers(people, false);
  expect(summaryOf(found)).toMatch(/^anxiety: 20 complete, alpha 0\.9.*is reliable$/m);
  const { alpha, sem } = found.anxiety;
  expect(jsonOf([], found)).toMatchObject({ reliability: { anxiety: { alpha, sem } } });
});
