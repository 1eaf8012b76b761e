import { describe, expect, test } from "vitest";
import { correlation } from "../../src/numerics/index.ts";
import { communityDeclarations } from "../../src/population/index.ts";
import { columnsOf, liveChunk } from "../../src/study/index.ts";
import { studyPlan } from "../study-text.ts";
import { meanOf } from "./cohorts.ts";

const FAMILIES = 70;
const plan = studyPlan(
  {
    people: `people: { children: ${FAMILIES}, generations: 3 }`,
    procedures: "procedures: [{ hold: home-observation, ageDays: 274 }]",
  },
  "settings: { lineage: { childhoodYears: 1 }, homeObservation: { visits: 1, visitMinutes: 15 } }",
);
const { numbers } = columnsOf(plan, liveChunk(plan, "r", 0, plan.lives).tables.lives ?? "");
const column = (name: string) => Array.from(numbers[name] ?? []);
const r = (a: string, b: string) => correlation(column(a), column(b)).point;

describe("S35 three generations", () => {
  test("care stays as in the community, though nobody but the first caregivers was drawn from it", () => {
    const mean = (name: string) => meanOf(column(name));
    const off = 4 / Math.sqrt(FAMILIES);
    const { availabilityMean, availabilitySpread, attentivenessMean, attentivenessSpread } =
      communityDeclarations;
    const available = mean("caregiver_availability") - availabilityMean.start;
    const attentive = mean("caregiver_attentiveness") - attentivenessMean.start;
    expect(Math.abs(available)).toBeLessThan(off * availabilitySpread.start);
    expect(Math.abs(attentive)).toBeLessThan(off * attentivenessSpread.start);
  });

  test("care goes with what the parent came to expect as a child", () => {
    expect(r("parent_belief_others", "caregiver_availability")).toBeGreaterThan(0.6);
    expect(r("parent_belief_self", "caregiver_attentiveness")).toBeGreaterThan(0.6);
  });

  test("a quarter of an hour at home sees only part of what goes with the parent", () => {
    const care = r("parent_belief_others", "caregiver_availability");
    expect(r("parent_belief_others", "home_observation_sensitivity")).toBeLessThan(care - 0.25);
  });
});
