import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  codeAway,
  codeDay,
  codeReunion,
  comesAfter,
  PHASE_ANCHORS,
  type Phase,
  REUNION_ANCHORS,
  SECONDS_PER_DAY,
  type SeenDay,
  type SeparationEvent,
  type SeparationLog,
  seenDays,
} from "./index.ts";

const USUAL: SeenDay = {
  playing: 0.8,
  withdrawn: 0.08,
  held: 0.05,
  cries: 8,
  callsInVain: 0,
  bidsToThoseHere: 55,
  withdrawnUpset: 0.06,
  heldUpset: 30,
  strain: 0.01,
  greeted: 1,
  greetingDelay: 0,
};

const event = (
  behavior: SeparationEvent["behavior"],
  start: number,
  stop: number,
  target = "",
  intensity?: number,
  subject = "child",
): SeparationEvent => ({
  episode: 1 + Math.floor(start / SECONDS_PER_DAY),
  subject,
  behavior,
  type: start === stop ? "POINT" : "STATE",
  start,
  stop,
  intensity,
  target,
});

describe("what is seen on a day", () => {
  const log: SeparationLog = {
    episodes: [{ episode: 1, start: 100, stop: 200 }],
    events: [
      event("stay", 100, 100, "child", undefined, "mother"),
      event("greet", 100, 100, "child", undefined, "mother"),
      event("play", 100, 130),
      event("cry", 130, 140, "mother", 1),
      event("call", 140, 150, "father", 0.6),
      event("look", 150, 155, "father", 0.2),
      event("turn_away", 155, 160),
      event("face", 160, 160, "", 0.03),
      event("upset", 160, 160),
      event("held", 160, 180, "mother"),
      event("freeze", 180, 200),
    ],
  };

  test("is read from the log: shares of ordinary time, calls to one who is not there, the upset", () => {
    const [day] = seenDays(log, "mother") as [SeenDay];
    expect(day.playing).toBeCloseTo(30 / 60, 12);
    expect(day.withdrawn).toBeCloseTo(5 / 60, 12);
    expect(day.cries).toBeCloseTo(60, 9);
    expect(day.callsInVain).toBeCloseTo(60, 9);
    expect(day.bidsToThoseHere).toBeCloseTo(60, 9);
    expect(day.withdrawnUpset).toBeCloseTo(0.5, 12);
    expect([day.heldUpset, day.strain]).toEqual([20, 0.03]);
    expect([day.greeted, day.greetingDelay]).toEqual([0, 30]);
  });

  test("goes by the clock of the days", () => {
    const later = {
      episodes: [
        ...log.episodes,
        { episode: 3, start: 2 * SECONDS_PER_DAY, stop: 2 * SECONDS_PER_DAY + 9 },
      ],
      events: log.events,
    };
    expect(Object.keys(seenDays(later, "mother"))).toEqual(["0", "2"]);
  });
});

describe("S07 the coder of days away", () => {
  const { protest, lessPlay, withdrawn, strain, alone } = PHASE_ANCHORS;
  const dejected: SeenDay = {
    ...USUAL,
    playing: lessPlay * USUAL.playing - 0.01,
    withdrawn: withdrawn * USUAL.withdrawn,
    strain: strain * USUAL.strain,
  };
  const cases: readonly [Phase, SeenDay][] = [
    ["settled", USUAL],
    ["protest", { ...dejected, callsInVain: protest }],
    ["despair", { ...dejected, callsInVain: protest - 1 }],
    ["settled", { ...dejected, strain: 0 }],
    ["settled", { ...dejected, playing: USUAL.playing }],
    ["detachment", { ...USUAL, withdrawnUpset: USUAL.withdrawnUpset + alone }],
  ];
  test.each(cases)("%s", (phase, day) => {
    expect(codeDay(day, USUAL)).toBe(phase);
  });

  test("knows nothing of an order: days in another order are coded the same, day by day", () => {
    const days = fc.shuffledSubarray(
      cases.map(([, day]) => day),
      { minLength: cases.length },
    );
    fc.assert(
      fc.property(days, (away) => {
        const schedule = { absent: "mother", before: 1, away: away.length, after: 0 };
        const { codes, phases } = codeAway([USUAL, ...away], schedule);
        expect(codes).toEqual(away.map((day) => codeDay(day, USUAL)));
        const counted = Object.values(phases).reduce((sum, { days: one }) => sum + one, 0);
        expect(counted).toBe(away.length);
      }),
    );
  });

  test("sets the onset of a phase that was not seen after the last day", () => {
    const schedule = { absent: "mother", before: 1, away: 2, after: 0 };
    const { phases } = codeAway([USUAL, USUAL, dejected], schedule);
    expect(phases.settled).toEqual({ days: 1, onset: 1 });
    expect(phases.despair).toEqual({ days: 1, onset: 2 });
    expect(phases.protest).toEqual({ days: 0, onset: 3 });
  });
});

describe("S07 the coder of the return", () => {
  const schedule = { absent: "mother", before: 1, away: 0, after: 3 };
  const cold = { ...USUAL, greeted: REUNION_ANCHORS.lessGreeted * USUAL.greeted };
  const clung = { ...USUAL, heldUpset: REUNION_ANCHORS.moreHeld * USUAL.heldUpset };

  test("tells coolness and clinging apart; a day may be both", () => {
    const both = { ...cold, heldUpset: clung.heldUpset };
    const coded = codeReunion([USUAL, cold, both, clung], schedule);
    expect(coded.cool).toEqual([true, true, false]);
    expect(coded.clinging).toEqual([false, true, true]);
    expect([coded.coolDays, coded.clingingDays, coded.greeted]).toEqual([2, 2, 0.5]);
    expect(comesAfter(coded.cool, coded.clinging)).toBeGreaterThan(0);
    expect(comesAfter(coded.clinging, coded.cool)).toBeLessThan(0);
  });

  test("calls nobody cool who seldom greeted before", () => {
    const seldom = { ...USUAL, greeted: REUNION_ANCHORS.usuallyGreeted - 0.1 };
    const never = { ...USUAL, greeted: 0 };
    expect(codeReunion([seldom, never, never, never], schedule).coolDays).toBe(0);
  });
});
