import { expect, test } from "vitest";
import { careDeclarations } from "../../model/index.ts";
import { communityDeclarations } from "../community.ts";
import {
  armsOf,
  EVERYDAY_PRACTICES,
  PROGRAMMES,
  practices,
  shiftBy,
  stepDeclarations,
} from "./index.ts";

test("S45 every practice moves quantities of care, and every quantity that has a step is moved", () => {
  expect(Object.keys(practices)).toEqual([...PROGRAMMES, ...EVERYDAY_PRACTICES]);
  const moved = Object.values(practices).flatMap(({ moves }) => moves);
  expect(Object.keys(careDeclarations)).toEqual(expect.arrayContaining([...moved]));
  expect(new Set(moved)).toEqual(new Set(Object.keys(stepDeclarations)));
  for (const { standing, works } of Object.values(stepDeclarations)) {
    expect(standing).toBe("assumed");
    expect(works.length).toBeGreaterThan(0);
  }
});

test("a step is a standard deviation of the community where it has one", () => {
  const { availabilitySpread, attentivenessSpread } = communityDeclarations;
  expect(stepDeclarations.availability.start).toBe(availabilitySpread.start);
  expect(stepDeclarations.attentiveness.start).toBe(attentivenessSpread.start);
});

test("doses of practices that move the same add up", () => {
  expect(shiftBy({})).toEqual({});
  const { attentiveness: step } = stepDeclarations;
  const { attentiveness, availability } = shiftBy({ responsiveness: 1, noticing: 0.5 });
  expect(attentiveness).toBeCloseTo(1.5 * step.start, 12);
  expect(availability).toBe(stepDeclarations.availability.start);
});

test("arms have the same paths, and the control moves nothing", () => {
  const { shift, levels } = armsOf(
    { control: {}, relief: { relief: 2 }, calm: { fewerFrights: 1 } },
    "help",
    "mother",
  );
  expect(shift).toEqual({ load: 0, frightening: 0 });
  expect(levels).toEqual({
    control: { "help.mother.load": 0, "help.mother.frightening": 0 },
    relief: { "help.mother.load": -2, "help.mother.frightening": 0 },
    calm: { "help.mother.load": 0, "help.mother.frightening": -0.5 },
  });
});
