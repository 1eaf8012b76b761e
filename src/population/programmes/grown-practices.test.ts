import { expect, test } from "vitest";
import { togetherDeclarations } from "../../procedures/index.ts";
import {
  EVERYDAY_PRACTICES,
  GROWN_PRACTICES,
  grownArmsOf,
  grownPractices,
  grownStepDeclarations,
  stepDeclarations,
} from "./index.ts";

test("S45 what is advised with children is advised to grown people, and each practice has a step with a source", () => {
  expect(GROWN_PRACTICES).toEqual(expect.arrayContaining([...EVERYDAY_PRACTICES]));
  expect(Object.keys(grownPractices)).toEqual([...GROWN_PRACTICES]);
  const moved = Object.values(grownPractices).flatMap(({ moves }) => moves);
  expect(new Set(moved)).toEqual(new Set(Object.keys(grownStepDeclarations)));
  for (const { standing, works } of Object.values(grownStepDeclarations)) {
    expect(standing).toBe("assumed");
    expect(works.length).toBeGreaterThan(0);
  }
});

test("answering the other more is the same step as answering a child more", () => {
  const { availability, attentiveness } = stepDeclarations;
  const steps = grownStepDeclarations;
  expect(steps["together.practisedAvailability"].start).toBe(availability.start);
  expect(steps["together.practisedAttentiveness"].start).toBe(attentiveness.start);
});

test("a dose of 1 leaves every quantity of the days of two within its range", () => {
  for (const [path, { start }] of Object.entries(grownStepDeclarations)) {
    const [owner, name = ""] = path.split(".");
    if (owner !== "together") continue;
    const { range, start: usual } = togetherDeclarations[name as keyof typeof togetherDeclarations];
    expect(usual + start).toBeGreaterThanOrEqual(range[0]);
    expect(usual + start).toBeLessThanOrEqual(range[1]);
  }
});

test("arms have the same paths, doses add up, and the control is as usual", () => {
  const usual = (path: string) => (path === "together.calmMinutes" ? 20 : 0.5);
  expect(
    grownArmsOf({ control: {}, time: { play: 1, touch: 0.5 }, ask: { listening: 1 } }, usual),
  ).toEqual({
    control: { "together.calmMinutes": 20, "together.misread": 0.5 },
    time: { "together.calmMinutes": 50, "together.misread": 0.5 },
    ask: { "together.calmMinutes": 20, "together.misread": 0.25 },
  });
});
