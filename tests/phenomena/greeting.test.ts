import { describe, expect, test } from "vitest";
import type { ChildRecord } from "../../src/population/index.ts";
import { meanOf, planFor, raise, shareCoded } from "./cohorts.ts";

const N = 60;
const VERY_SENSITIVE = { availability: 2.5, attentiveness: 2.5 };
const greeted = raise(planFor(VERY_SENSITIVE), N);
const ungreeted = raise(planFor(VERY_SENSITIVE, { greetingAppeal: 0 }), N);

/** How loud the child's first act in each reunion is; 0 when it is no bid. */
function firstActs({ log }: ChildRecord): number[] {
  return [5, 8].map((episode) => {
    const mine = log.events.filter(
      (event) => event.episode === episode && event.subject === "child" && event.type === "STATE",
    );
    return mine.toSorted((a, b) => a.start - b.start)[0]?.intensity ?? 0;
  });
}

describe("change 3 of docs/model.md: a greeting invites a quiet answer", () => {
  test("children of very sensitive care greet back, most of them quietly", () => {
    const acts = greeted.flatMap(firstActs);
    expect(meanOf(acts.map((u) => (u > 0 ? 1 : 0)))).toBeGreaterThan(0.7);
    expect(meanOf(acts.map((u) => (u === 0.2 ? 1 : 0)))).toBeGreaterThan(0.5);
  });

  test("without it, calm and with nothing to ask for, many are taken for avoidant", () => {
    expect(shareCoded(greeted, "A")).toBeLessThan(0.1);
    expect(shareCoded(ungreeted, "A")).toBeGreaterThan(0.1);
  });
});
