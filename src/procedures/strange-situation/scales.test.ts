import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EventLog, LoggedEvent } from "./event-log.ts";
import { measureReunion, SCORED_SECONDS, type Scales, scalesOf } from "./scales.ts";

/** The first reunion begins ten minutes into the procedure. */
const START = 600;

/** Something the child does towards its caregiver from the given second of the reunion on. */
function does(
  behavior: LoggedEvent["behavior"],
  from: number,
  to: number,
  more: Partial<LoggedEvent> = {},
): LoggedEvent {
  return {
    episode: 5,
    subject: "child",
    behavior,
    type: "STATE",
    start: START + from,
    stop: START + to,
    intensity: undefined,
    target: "caregiver",
    ...more,
  };
}

/** An act of resistance at a moment of the reunion. */
function resists(at: number): LoggedEvent {
  return does("resist", at, at, { type: "POINT" });
}

const smile = (from: number, to: number) => does("smile", from, to, { intensity: 0.2 });
const approach = (from: number, to: number) => does("approach", from, to, { intensity: 0.6 });
const cry = (from: number, to: number) => does("cry", from, to, { intensity: 1 });

function reunion(events: readonly LoggedEvent[], seconds = 180): EventLog {
  return {
    episodes: [{ episode: 5, start: START, stop: START + seconds }],
    events: [does("explore", 0, 1, { target: "toys" }), ...events],
  };
}

function scored(events: readonly LoggedEvent[], seconds = 180): Scales {
  const measures = measureReunion(reunion(events, seconds), 5);
  if (measures === undefined) throw new Error("The reunion was held.");
  return scalesOf(measures);
}

describe("avoidance", () => {
  test.each([
    [0, 1],
    [5, 1],
    [16, 2.2],
    [32.5, 4],
    [60, 7],
    [170, 7],
  ])("of a first greeting after %d s is %d", (latency, scale) => {
    expect(scored([smile(latency, 175)]).avoidance).toBeCloseTo(scale, 12);
  });

  test("is full when no greeting comes at all", () => {
    expect(scored([]).avoidance).toBe(7);
    expect(scored([does("explore", 0, 180, { target: "toys" })]).avoidance).toBe(7);
  });

  test("counts the first greeting, not the strongest", () => {
    expect(scored([cry(100, 120), smile(5, 10)]).avoidance).toBe(1);
  });

  test("is not lowered by greeting the stranger, or the caregiver in another episode", () => {
    const stranger = does("smile", 0, 10, { target: "stranger", intensity: 0.2 });
    const before = does("smile", 0, 10, { episode: 4, intensity: 0.2 });
    expect(scored([stranger, before]).avoidance).toBe(7);
  });
});

describe("contact maintaining", () => {
  test.each([
    [0, 1],
    [20, 2],
    [60, 4],
    [120, 7],
    [170, 7],
  ])("of %d s in contact is %d", (seconds, scale) => {
    expect(scored([does("contact", 5, 5 + seconds)]).contactMaintaining).toBeCloseTo(scale, 12);
  });

  test("adds up all times in contact", () => {
    const contacts = [does("contact", 0, 40), does("contact", 100, 120)];
    expect(scored(contacts).contactMaintaining).toBeCloseTo(4, 12);
  });

  test("is contact with the caregiver, not with the stranger", () => {
    const held = does("contact", 0, 120, { target: "stranger" });
    expect(scored([held]).contactMaintaining).toBe(1);
  });
});

describe("resistance", () => {
  const contact = does("contact", 10, 50);
  const acts = (count: number) => Array.from({ length: count }, (_, i) => resists(10 + 2 * i));

  test.each([
    [0, 1],
    [5, 2.5],
    [10, 4],
    [20, 7],
  ])("of acts in %d of 40 seconds of contact is %d", (count, scale) => {
    expect(scored([contact, ...acts(count)]).resistance).toBeCloseTo(scale, 12);
  });

  test("counts seconds, not acts: a burst is no more than an act", () => {
    const burst = [10, 10.2, 10.4, 10.9].map(resists);
    expect(scored([contact, ...burst]).resistance).toBe(scored([contact, resists(10)]).resistance);
  });

  test("without contact is none", () => {
    expect(scored([smile(0, 20), ...acts(20)]).resistance).toBe(1);
  });
});

describe("proximity seeking", () => {
  test("of a cry at once is full, and the quieter the bid, the less", () => {
    expect(scored([cry(0, 10)]).proximitySeeking).toBe(7);
    expect(scored([approach(0, 10)]).proximitySeeking).toBeCloseTo(4.6, 12);
    expect(scored([smile(0, 10)]).proximitySeeking).toBeCloseTo(2.2, 12);
    expect(scored([]).proximitySeeking).toBe(1);
  });

  test("is full within 15 s and fades over the two minutes after", () => {
    const at = (second: number) => scored([cry(second, second + 5)]).proximitySeeking;
    expect(at(15)).toBe(7);
    expect(at(75)).toBeCloseTo(4, 12);
    expect(at(135)).toBeCloseTo(1, 12);
  });

  test("counts the best initiative of the reunion", () => {
    expect(scored([smile(0, 10), cry(75, 80)]).proximitySeeking).toBeCloseTo(4, 12);
  });
});

describe("a reunion", () => {
  test("is scored over its first three minutes, also when it was extended", () => {
    const late = [cry(200, 240), does("contact", 240, 360), resists(250)];
    expect(scored(late, 360)).toEqual(scored([], 360));
    const across = scored([does("contact", 160, 300)], 360);
    expect(across.contactMaintaining).toBeCloseTo(2, 12);
    expect(SCORED_SECONDS).toBe(180);
  });

  test("is measured in shares of its time: crying of all of it, freezing of the scored part", () => {
    const frozen = does("freeze", 0, 90, { target: "" });
    const measures = measureReunion(reunion([frozen, cry(90, 140), cry(200, 330)], 360), 5);
    expect(measures).toMatchObject({ frozen: 0.5, crying: 0.5 });
  });

  test("that was not held, or not for a moment, has no measures", () => {
    expect(measureReunion({ episodes: [], events: [smile(0, 10)] }, 5)).toBeUndefined();
    expect(measureReunion(reunion([smile(0, 10)], 0), 5)).toBeUndefined();
    expect(measureReunion(reunion([smile(0, 10)]), 8)).toBeUndefined();
  });

  test("is scored the same whatever the adults do and in whatever order it was written down", () => {
    const events = [
      smile(3, 8),
      cry(20, 30),
      does("contact", 30, 80),
      resists(35),
      does("freeze", 80, 100, { target: "" }),
    ];
    const adults: LoggedEvent[] = [
      does("enter", 0, 0, { subject: "caregiver", type: "POINT", target: "" }),
      does("talk", 0, 60, { subject: "stranger", target: "caregiver" }),
    ];
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...events, ...adults], { minLength: events.length + 2 }),
        (shuffled) => {
          const measures = measureReunion(reunion(shuffled), 5);
          expect(measures).toEqual(measureReunion(reunion(events), 5));
        },
      ),
    );
  });
});
