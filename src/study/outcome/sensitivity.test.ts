import { describe, expect, test } from "vitest";
import { studyPlan } from "../../../tests/study-text.ts";
import { createStudySums, type Sensitivity, type StudyPlan, sensitivityOf } from "../index.ts";
import { addressOf } from "../plan/address.ts";

const study = (design: string) =>
  studyPlan(
    { people: "people: { children: 3 }" },
    "factors:",
    "  everyday.upsetsPerDay: { from: 2, to: 6 }",
    "  system.novelty: { from: 0, to: 1 }",
    "  everyday.wakesAt: { from: 5, to: 9 }",
    `design: ${design}`,
    "outputs: { figures: [{ x: system.novelty, y: caregiver_felt }] }",
  );

/** Felt availability that depends on novelty much, on upsets a little, and on the child. */
const novel = (upsets: number, novelty: number) => 3 * novelty + 0.1 * upsets;

function sensitivity(plan: StudyPlan, missing = -1): Sensitivity[] {
  const sums = createStudySums(plan, plan.figures);
  for (let life = 0; life < plan.lives; life++) {
    const { cell, child } = addressOf(plan, life);
    const [upsets, novelty] = plan.cells[cell] as [number, number, number];
    const felt = cell === missing ? "" : novel(upsets, novelty) + child;
    sums.add((column) => (column === "cell" ? cell : felt));
  }
  return sensitivityOf(plan, sums.finish());
}

describe("sensitivity of a study", () => {
  test("by elementary effects is the change over a factor's range, and 0 for one without", () => {
    const [one] = sensitivity(study("{ morris: { trajectories: 8 } }"));
    if (one?.kind !== "morris") throw new Error("no Morris design");
    expect(one.factors).toEqual(["everyday.upsetsPerDay", "system.novelty", "everyday.wakesAt"]);
    expect(one.measure).toBe("caregiver_felt");
    const effects = one.effects.map(({ mu }) => mu.point);
    expect(effects[0]).toBeCloseTo(0.4, 9);
    expect(effects[1]).toBeCloseTo(3, 9);
    expect(effects[2]).toBeCloseTo(0, 9);
  });

  test("by indices is the share of the variance that a factor makes", () => {
    const [one] = sensitivity(study("{ sobolIndices: { points: 256 } }"));
    if (one?.kind !== "sobolIndices") throw new Error("no design for indices");
    // Variances of 3 u and 0.4 u, u uniform: 9 to 0.16.
    const shares = [0.16 / 9.16, 9 / 9.16, 0];
    one.indices.forEach(({ first, total }, i) => {
      expect(Math.abs(first.point - (shares[i] as number))).toBeLessThan(0.05);
      expect(Math.abs(total.point - (shares[i] as number))).toBeLessThan(0.05);
    });
  });

  test("is told of no other design, and of no measure that a cell is without", () => {
    expect(sensitivity(study("{ sobol: { points: 8 } }"))).toEqual([]);
    expect(sensitivity(study("{ morris: { trajectories: 8 } }"), 5)).toEqual([]);
  });
});
