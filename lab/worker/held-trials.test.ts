import { expect, test } from "vitest";
import { columnsOf, liveChunk, planStudy } from "../../src/study/index.ts";
import { heldStudy } from "./held-study.ts";
import { heldWith } from "./held-trials.ts";

test("trials are held with the columns that the study has", () => {
  const plan = planStudy({ ...heldStudy("secure"), people: { children: 3, twins: true } });
  if ("problems" in plan) throw new Error(plan.problems.map(({ said }) => said).join(" "));
  const columns = columnsOf(plan, liveChunk(plan, "lab", 0, plan.lives).tables.lives ?? "");
  const usual = { people: 40, dropOut: 0.2, treated: 0.5, missing: "carried", seed: 1 } as const;
  const rated = heldWith(plan, columns, { ...usual, outcome: "sensitivity" });
  expect(rated.truth).not.toBe(0);
  expect(rated.estimates).toHaveLength(rated.trials);
  expect(rated.estimates.filter(({ found }) => found).length / rated.trials).toBe(
    rated.power.point,
  );
  expect(rated.curve.map(({ people }) => people)).toContain(40);
  const { truth, lives } = heldWith(plan, columns, { ...usual, outcome: "secure" });
  expect(Math.abs(truth)).toBeLessThanOrEqual(1);
  expect(lives).toBe(3);
});

test("in a therapy people leave of themselves, by a column of its own", () => {
  const plan = planStudy({ ...heldStudy("selfWorth"), people: { children: 2, twins: true } });
  if ("problems" in plan) throw new Error(plan.problems.map(({ said }) => said).join(" "));
  const columns = columnsOf(plan, liveChunk(plan, "lab", 0, plan.lives).tables.lives ?? "");
  const held = heldWith(plan, columns, {
    ...{ outcome: "selfWorth", people: 20, dropOut: 0, treated: 0.5, missing: "carried", seed: 1 },
  } as const);
  expect(held.lives).toBe(2);
  expect(held.truth).not.toBe(0);
});
