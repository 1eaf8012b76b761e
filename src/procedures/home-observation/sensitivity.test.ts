import { describe, expect, test } from "vitest";
import { type AnsweredByIntensity, noteAnswer, promptness } from "./answered.ts";
import { responseCurve } from "./response-curve.ts";
import { nothingSeen, type SeenAtHome } from "./seen.ts";
import { sensitivityOf } from "./sensitivity.ts";

/** An hour with so many signals: `at` says where, "+" comforted at once, "0" unanswered, "−" rebuffed. */
function hour(
  answers: string,
  intensity = 0.2,
  at: "calm" | "upset" | "inArms" = "calm",
): SeenAtHome {
  const seen = nothingSeen();
  addTo(seen[at].bids, answers, intensity);
  return seen;
}

function addTo(bids: AnsweredByIntensity, answers: string, intensity: number, waited = 0): void {
  for (const one of answers) {
    noteAnswer(bids, intensity, one === "+" ? 1 : one === "0" ? 0 : -1, waited);
  }
}

describe("observed sensitivity", () => {
  test.each([
    [9, "++++"],
    [7, "+++0"],
    [5, "++00"],
    [3, "+000"],
    [1, "0000"],
    [4, "++0−"],
    [3, "++−−"],
    [1, "+−−−"],
    [1, "−−−−"],
  ])("is %d where a child's signals went %s", (rating, answers) => {
    expect(sensitivityOf(hour(answers))).toBe(rating);
  });

  test("counts every signal the same, wherever and however loud it is", () => {
    for (const at of ["calm", "upset", "inArms"] as const) {
      for (const intensity of [0.2, 0.6, 1])
        expect(sensitivityOf(hour("+++0", intensity, at))).toBe(7);
    }
    const mixed = hour("++", 0.2);
    addTo(mixed.upset.bids, "00", 1);
    expect(sensitivityOf(mixed)).toBe(5);
  });

  test("takes a mismatch in play for a signal: mended, left, met with intrusion", () => {
    const played = (mended: number, left: number, intruded: number) =>
      sensitivityOf({ ...nothingSeen(), mended, left, intruded });
    expect(played(3, 1, 0)).toBe(7);
    expect(played(2, 1, 1)).toBe(4);
  });

  test("falls with every second an answer is late, never below half of what it is worth", () => {
    const late = [0, 2, 4, 8, 10, 60].map((waited) => {
      const seen = nothingSeen();
      addTo(seen.upset.bids, "++++", 1, waited);
      return sensitivityOf(seen);
    });
    expect(late).toEqual([9, 9, 8, 6, 5, 5]);
    expect(promptness(6)).toBe(0.75);
  });

  test("is in the middle when there was nothing to answer", () => {
    expect(sensitivityOf(nothingSeen())).toBe(5);
  });
});

describe("the response curve", () => {
  test("is the share comforted of all bids of an intensity, over all hours and places", () => {
    const first = hour("+000", 0.2);
    addTo(first.upset.bids, "++", 1);
    const curve = responseCurve([first, hour("+−", 0.2, "inArms"), hour("0−", 1, "upset")]);
    expect(curve[0]).toBeCloseTo(2 / 6, 12);
    expect(curve[1]).toBeNaN();
    expect(curve[2]).toBeCloseTo(2 / 4, 12);
  });

  test("does not count a call that nobody could perceive", () => {
    const seen = hour("+0");
    noteAnswer(seen.calm.bids, 0.2, undefined, 3);
    expect(responseCurve([seen])[0]).toBe(0.5);
  });
});
