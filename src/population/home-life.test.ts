import { describe, expect, test } from "vitest";
import { emptyTally, type Tally } from "../procedures/index.ts";
import { homeLifeOf } from "./home-life.ts";

/** Two days, counted by hand. */
function twoDays(): Tally {
  const tally = emptyTally();
  Object.assign(tally, {
    days: 2,
    upsets: 3,
    bids: [4, 3, 1],
    comforted: [1, 2, 0],
    unanswered: [2, 0, 0],
    rebuffed: [0, 0, 1],
    seconds: 600,
    contact: 300,
    heldWhileCarried: 60,
    fed: 7200,
    carried: 3360,
    played: 1000,
    mismatched: 600,
    mended: 6,
    left: 3,
    intruded: 1,
  });
  tally.profile.upset[8] = 360;
  tally.profile.held[9] = 240;
  tally.profile.play[10] = 1000;
  tally.profile.bids[8] = 8;
  return tally;
}

describe("life at home", () => {
  test("is averaged over its days, as counted by hand", () => {
    const { profile, ...averages } = homeLifeOf(twoDays());
    expect(averages).toEqual({
      bidsPerDay: 4,
      comfortedShare: 3 / 6,
      contactHours: (240 + 7200 + 3360) / 3600 / 2,
      upsetMinutes: 5,
      matchedShare: 1 - 600 / 1000,
      mendedShare: 0.6,
    });
    expect(averages.contactHours).toBe(1.5);
    expect(profile.upset[8]).toBe(3);
    expect(profile.held[9]).toBe(2);
    expect(profile.play[10]).toBeCloseTo(1000 / 60 / 2, 12);
    expect(profile.bids[8]).toBe(4);
    for (const hours of [profile.upset, profile.held, profile.play, profile.bids]) {
      expect(hours).toHaveLength(24);
      expect(hours.filter((amount) => amount > 0)).toHaveLength(1);
    }
  });

  test("of no days is nothing, and no share of nothing", () => {
    const { profile, ...averages } = homeLifeOf(emptyTally());
    expect(averages).toEqual({
      bidsPerDay: 0,
      comfortedShare: undefined,
      contactHours: 0,
      upsetMinutes: 0,
      matchedShare: undefined,
      mendedShare: undefined,
    });
    expect(
      Object.values(profile)
        .flat()
        .every((amount) => amount === 0),
    ).toBe(true);
  });

  test("leaves out of the comforted share what nobody could perceive", () => {
    const calls = { ...twoDays(), bids: [100, 3, 1] as [number, number, number] };
    expect(homeLifeOf(calls).comfortedShare).toBe(0.5);
    expect(homeLifeOf(calls).bidsPerDay).toBe(52);
  });
});
