import { describe, expect, test } from "vitest";
import {
  type Care,
  careDeclarations,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../../model/index.ts";
import {
  beginChildhood,
  type Childhood,
  emptyTally,
  everydayDeclarations,
  liveDays,
  oneCaregiver,
} from "../everyday-life/index.ts";
import { countOf } from "./answered.ts";
import type { SeenAtHome, SeenStretch } from "./seen.ts";
import { homeObservationDeclarations } from "./settings.ts";
import { holdVisit } from "./visit.ts";

const p = valuesOf(systemDeclarations);
const home = valuesOf(everydayDeclarations);
const settings = valuesOf(homeObservationDeclarations);

function born(care: Partial<Care>, child: number): Childhood {
  const household = oneCaregiver(valuesOf(careDeclarations, care));
  return beginChildhood(3, child, valuesOf(temperamentDeclarations), household, p);
}

/** Hours of newborns in many homes with the same care. */
function hours(count: number, care: Partial<Care> = {}, at = home): SeenAtHome[] {
  return Array.from({ length: count }, (_, child) => {
    const childhood = born(care, child);
    const [companion] = childhood.companions;
    const copied = { ...companion, caregiver: { ...companion.caregiver } };
    return holdVisit(childhood, copied, 0, 1, settings, at, p);
  });
}

function meanOf(seen: readonly SeenAtHome[], of: (one: SeenAtHome) => number): number {
  return seen.reduce((sum, one) => sum + of(one), 0) / seen.length;
}

const timeIn = ({ explored, sought, shunned }: SeenStretch) => explored + sought + shunned;

describe("an hour at home", () => {
  const seen = hours(400, { frightening: 2, carrying: 1.5, feeding: 1.5 });

  test("is an hour, plus the rest of an upset under way at its end", () => {
    for (const { seconds } of seen) {
      expect(seconds).toBeGreaterThanOrEqual(3600);
      expect(seconds).toBeLessThan(3600 + 3 * home.longestUpset);
    }
  });

  test("is all seen: upset, calm, in arms or at play", () => {
    for (const one of seen) {
      const all = timeIn(one.upset) + timeIn(one.calm) + timeIn(one.inArms) + one.played;
      expect(all).toBeCloseTo(one.seconds, 6);
    }
  });

  test("has its part of the day's upsets, play and frightening acts", () => {
    const perHour = (n: number) => n / home.wakingHours;
    const upsets = perHour(home.upsetsPerDay);
    expect(Math.abs(meanOf(seen, (one) => one.upsets) - upsets)).toBeLessThan(
      4 * Math.sqrt(upsets / 400),
    );
    const frights = perHour(2);
    expect(Math.abs(meanOf(seen, (one) => one.frights) - frights)).toBeLessThan(
      4 * Math.sqrt(frights / 400),
    );
    // Nobody plays with a child that is still aroused, so a little less than the day's share.
    const played = meanOf(seen, (one) => one.played) / 3600;
    expect(played).toBeLessThan(1.1 * perHour(home.playHours));
    expect(played).toBeGreaterThan(0.6 * perHour(home.playHours));
    const inArms = meanOf(seen, (one) => timeIn(one.inArms)) / 3600;
    expect(Math.abs(inArms - perHour(3))).toBeLessThan(0.05);
  });

  test("has as many frightening acts as care that wanders has these days", () => {
    const frights = (frightening: number) => {
      const all = Array.from({ length: 60 }, (_, child) => {
        const childhood = born({ frightening: 2, wandering: 1.5 }, child);
        const [companion] = childhood.companions;
        const wandering = { availability: 0, attentiveness: 0, frightening };
        const caregiver = { ...companion.caregiver, wandering };
        return holdVisit(childhood, { ...companion, caregiver }, 0, 1, settings, home, p);
      });
      return meanOf(all, (one) => one.frights);
    };
    expect(frights(-3)).toBeLessThan(0.05);
    expect(frights(2)).toBeGreaterThan(0.4);
  });

  test("has mostly quiet signals: looks, murmurs and mismatches", () => {
    const quiet = meanOf(seen, (one) => {
      const bids = countOf(one.calm.bids[0]) + countOf(one.upset.bids[0]);
      return bids + one.mended + one.left + one.intruded;
    });
    const loud = meanOf(seen, (one) => countOf(one.calm.bids[2]) + countOf(one.upset.bids[2]));
    expect(quiet).toBeGreaterThan(3 * loud);
  });

  test("brings another caregiver's child the same upsets", () => {
    const short = valuesOf(everydayDeclarations, { longestUpset: 10, upsetsPerDay: 30 });
    const upsets = [-2, 3].map((availability) =>
      hours(60, { availability }, short).map((one) => one.upsets),
    );
    expect(upsets[1]).toEqual(upsets[0]);
    expect(new Set(upsets[0]).size).toBeGreaterThan(3);
  });
});

test("an upset in the hour is one of everyday life: as long, and as much of it in arms", () => {
  const even = { availability: 0.5, attentiveness: -1, inconsistency: 0 };
  const often = valuesOf(everydayDeclarations, { upsetsPerDay: 12, nightUpsets: 0 });
  const seen = hours(900, even, often);
  const tally = emptyTally();
  for (let child = 0; child < 100; child++) liveDays(born(even, child), 1, often, p, tally);
  const perUpset = (of: (one: SeenAtHome) => number) =>
    meanOf(seen, of) / meanOf(seen, (one) => one.upsets);
  const seconds = perUpset(({ upset }) => timeIn(upset));
  expect(Math.abs(seconds / (tally.seconds / tally.upsets) - 1)).toBeLessThan(0.1);
  const held = perUpset(({ upset }) => upset.held);
  expect(Math.abs(held / (tally.contact / tally.upsets) - 1)).toBeLessThan(0.1);
});

test("a child that is always picked up before it asks is held and settles, and has asked nothing", () => {
  const seen = hours(100, { anticipation: 1 });
  const bids = meanOf(seen, ({ upset }) => upset.bids.reduce((n, one) => n + countOf(one), 0));
  expect(bids).toBe(0);
  expect(meanOf(seen, ({ upset }) => upset.settled)).toBe(meanOf(seen, ({ upsets }) => upsets));
  expect(meanOf(seen, ({ upset }) => upset.held)).toBeGreaterThan(0);
});
