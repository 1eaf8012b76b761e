import { describe, expect, test } from "vitest";
import { inEpisode, meanOf, planFor, raise, shareCoded } from "./cohorts.ts";

const N = 24;
const CARE = { availability: 1, attentiveness: 0 };
const ACTS_PER_DAY = [0, 0.05, 0.1, 0.2] as const;
const groups = ACTS_PER_DAY.map((frightening) => raise(planFor({ ...CARE, frightening }), N));

describe("S24 the haven is the alarm", () => {
  test("frightening care raises disorganisation in a dose-response", () => {
    const index = groups.map((group) => meanOf(group.map((child) => child.coding.disorganisation)));
    for (let dose = 1; dose < index.length; dose++) {
      expect(index[dose]).toBeGreaterThan((index[dose - 1] as number) + 0.1);
    }
    expect(shareCoded(groups[0] ?? [], "D")).toBeLessThan(0.1);
    expect(shareCoded(groups[3] ?? [], "D")).toBeGreaterThan(0.4);
  });

  test("(arithmetic) removing the reflex removes freezing: pure learners only avoid", () => {
    const learners = raise(planFor({ ...CARE, frightening: 0.2 }, { reflex: 0 }), N);
    expect(inEpisode(groups[3] ?? [], 8, "freezeShare")).toBeGreaterThan(0.2);
    for (const episode of [5, 8]) expect(inEpisode(learners, episode, "freezeShare")).toBe(0);
  });

  test("rejection without fright does not disorganise: turning away is a solution", () => {
    const rejected = raise(planFor({ availability: -2.5, attentiveness: 0 }), N);
    expect(shareCoded(rejected, "D")).toBeLessThan(0.1);
  });
});
