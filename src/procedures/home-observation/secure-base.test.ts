import { describe, expect, test } from "vitest";
import { noteAnswer } from "./answered.ts";
import { exploringOf, secureBaseOf, seekingOf, settlingOf } from "./secure-base.ts";
import { nothingSeen, type SeenStretch } from "./seen.ts";

function time(part: Partial<SeenStretch>): SeenStretch {
  return { ...nothingSeen().calm, ...part };
}

/** Calm time in seconds, with so many looks, approaches and cries. */
function calm(explored: number, rest: Partial<SeenStretch>, looks = 0, approaches = 0, cries = 0) {
  const stretch = time({ explored, ...rest });
  const bid = (intensity: number) => noteAnswer(stretch.bids, intensity, 0, 5);
  for (let i = 0; i < looks; i++) bid(0.2);
  for (let i = 0; i < approaches; i++) bid(0.6);
  for (let i = 0; i < cries; i++) bid(1);
  return stretch;
}

describe("the secure-base score", () => {
  test("when upset: 1 for seeking alone, −1 for turning away and freezing alone", () => {
    expect(seekingOf(time({ sought: 60 }))).toBe(1);
    expect(seekingOf(time({ shunned: 60 }))).toBe(-1);
    expect(seekingOf(time({ sought: 90, shunned: 30, explored: 500 }))).toBe(0.5);
  });

  test("in arms: 1 for settling at once, 0 for a minute, −1 for two and for never", () => {
    expect(settlingOf(time({ held: 1e-9, settled: 1 }))).toBeCloseTo(1, 9);
    expect(settlingOf(time({ held: 120, settled: 2 }))).toBe(0);
    expect(settlingOf(time({ held: 500, settled: 1 }))).toBe(-1);
    expect(settlingOf(time({ held: 20 }))).toBe(-1);
  });

  test("when calm: away and back, whichever of both is less", () => {
    expect(exploringOf(calm(600, {}, 10))).toBe(1);
    expect(exploringOf(calm(600, {}, 0))).toBe(-1);
    expect(exploringOf(calm(600, {}, 2, 3))).toBe(0);
    expect(exploringOf(calm(150, { sought: 450 }, 100))).toBe(-0.5);
  });

  test("takes crying for no way of sharing", () => {
    expect(exploringOf(calm(600, {}, 0, 0, 10))).toBe(-1);
  });

  test("is the mean of the three, and what was not seen lies in the middle", () => {
    const seen = nothingSeen();
    expect(secureBaseOf(seen)).toBe(0);
    expect(secureBaseOf({ ...seen, calm: calm(600, {}, 10) })).toBeCloseTo(1 / 3, 12);
    const upset = time({ sought: 60, held: 60, settled: 1 });
    expect(secureBaseOf({ ...seen, calm: calm(600, {}, 10), upset })).toBeCloseTo(2 / 3, 12);
  });
});
