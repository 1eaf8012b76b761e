import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { between } from "../../../tests/arbitraries.ts";
import {
  type Coding,
  classify,
  codeStrangeSituation,
  FROZEN_RULE,
  isCoded,
  type Rule,
} from "./coding.ts";
import type { EventLog, HeldEpisode, LoggedEvent, Subject } from "./event-log.ts";
import type { Scales } from "./scales.ts";

const B: Scales = { proximitySeeking: 4, contactMaintaining: 3, avoidance: 1, resistance: 1 };

/** Classified after these scales in both reunions. */
function coded(scales: Partial<Scales>, crying = 0, D = 1, rule?: Rule): Coding {
  return classify({ ...B, ...scales }, { ...B, ...scales }, crying, D, rule);
}

/** A log of the two reunions alone, 180 s each. */
function log(first: readonly LoggedEvent[], second: readonly LoggedEvent[]): EventLog {
  return {
    episodes: [
      { episode: 5, start: 600, stop: 780 },
      { episode: 8, start: 1200, stop: 1380 },
    ],
    events: [...first, ...second],
  };
}

function state(
  episode: 5 | 8,
  behavior: LoggedEvent["behavior"],
  from: number,
  to: number,
  target = "caregiver",
  intensity?: number,
): LoggedEvent {
  const begin = episode === 5 ? 600 : 1200;
  return {
    episode,
    subject: "child",
    behavior,
    type: "STATE",
    start: begin + from,
    stop: begin + to,
    intensity,
    target,
  };
}

function codeOf(events: EventLog, rule?: Rule): Coding {
  const sheet = codeStrangeSituation(events, rule);
  if (!isCoded(sheet)) throw new Error(sheet.reason);
  return sheet;
}

describe("S21 a record", () => {
  test("of prompt greetings, some contact and calm is B", () => {
    const reunion = (episode: 5 | 8) => [
      state(episode, "smile", 2, 6, "caregiver", 0.2),
      state(episode, "explore", 6, 180, "toys"),
    ];
    expect(codeOf(log(reunion(5), reunion(8)))).toMatchObject({
      organised: "B",
      classification: "B",
      disorganisation: 1,
      crying: 0,
    });
  });

  test("of play and no greeting is A", () => {
    const reunion = (episode: 5 | 8) => [state(episode, "explore", 0, 180, "toys")];
    expect(codeOf(log(reunion(5), reunion(8))).classification).toBe("A");
  });

  test("of anger in the arms of the caregiver is C", () => {
    const acts = Array.from({ length: 40 }, (_, i): LoggedEvent => {
      const at = 1200 + 20 + 2 * i;
      return { ...state(8, "resist", 0, 0), type: "POINT", start: at, stop: at };
    });
    const cry = state(8, "cry", 0, 20, "caregiver", 1);
    const held = state(8, "contact", 20, 180);
    const first = [state(5, "cry", 0, 60, "caregiver", 1)];
    expect(codeOf(log(first, [cry, held, ...acts])).classification).toBe("C");
  });

  test("S24 of freezing is D above the organised strategy: 9 when half of the time, 5 when a quarter", () => {
    const reunion = (episode: 5 | 8, frozen: number) => [
      state(episode, "smile", 0, 5, "caregiver", 0.2),
      state(episode, "freeze", 5, 5 + frozen, ""),
    ];
    const half = codeOf(log(reunion(5, 90), reunion(8, 90)));
    expect(half).toMatchObject({ disorganisation: 9, classification: "D", organised: "B" });
    const uneven = codeOf(log(reunion(5, 0), reunion(8, 90)));
    expect(uneven).toMatchObject({ disorganisation: 5, classification: "D" });
    const less = codeOf(log(reunion(5, 44), reunion(8, 44)));
    expect(less.disorganisation).toBeCloseTo(1 + (8 * 44) / 90, 12);
    expect(less.classification).toBe("B");
  });

  test("in which a reunion is missing, or lasted no time, is not coded and says why", () => {
    const play = (episode: 5 | 8) => state(episode, "explore", 0, 180, "toys");
    const whole = log([play(5)], [play(8)]);
    expect(isCoded(codeStrangeSituation(whole))).toBe(true);
    for (const episode of [5, 8]) {
      const missing = { ...whole, episodes: whole.episodes.filter((e) => e.episode !== episode) };
      const empty = {
        ...whole,
        episodes: whole.episodes.map((e) => (e.episode === episode ? { ...e, stop: e.start } : e)),
      };
      const unobserved = { ...whole, events: whole.events.filter((e) => e.episode !== episode) };
      for (const one of [missing, empty, unobserved]) {
        const sheet = codeStrangeSituation(one);
        expect(isCoded(sheet)).toBe(false);
        expect(sheet).toEqual({
          reason: `Episode ${episode}, a reunion, or what the child did in it, is not in the log; both are needed.`,
        });
      }
    }
    expect(isCoded(codeStrangeSituation(whole))).toBe(true);
  });
});

describe("the rule", () => {
  test("codes C for resistance with contact or with crying, not for resistance alone", () => {
    expect(coded({ resistance: 4, contactMaintaining: 3 }).organised).toBe("C");
    expect(coded({ resistance: 4, contactMaintaining: 2.9 }, 0.31).organised).toBe("C");
    expect(coded({ resistance: 4, contactMaintaining: 2.9 }, 0.3).organised).toBe("B");
    expect(coded({ resistance: 3.9, contactMaintaining: 7 }, 1).organised).toBe("B");
  });

  test("takes resistance from the reunion that shows more of it", () => {
    const angry = { ...B, resistance: 5 };
    expect(classify(B, angry, 0, 1).organised).toBe("C");
    expect(classify(angry, B, 0, 1).organised).toBe("C");
  });

  test("codes A for mean avoidance with little contact, not for avoidance alone", () => {
    expect(coded({ avoidance: 4, contactMaintaining: 3 }).organised).toBe("A");
    expect(coded({ avoidance: 4, contactMaintaining: 3.1 }).organised).toBe("B");
    expect(coded({ avoidance: 3.9, contactMaintaining: 1 }).organised).toBe("B");
    const away = { ...B, avoidance: 7 };
    expect(classify(away, B, 0, 1).organised).toBe("A");
    expect(classify(away, { ...B, avoidance: 0.9 }, 0, 1).organised).toBe("B");
  });

  test("lets the larger excess decide when both hold", () => {
    expect(coded({ resistance: 5, avoidance: 6, contactMaintaining: 3 }).organised).toBe("A");
    expect(coded({ resistance: 6, avoidance: 5, contactMaintaining: 3 }).organised).toBe("C");
    const lenient = { ...FROZEN_RULE, avoidance: 2 };
    expect(
      coded({ resistance: 6, avoidance: 5, contactMaintaining: 3 }, 0, 1, lenient).organised,
    ).toBe("A");
  });

  test("lays D over any strategy from 5 on, and keeps the strategy", () => {
    for (const scales of [{}, { avoidance: 7 }, { resistance: 7 }]) {
      const { organised } = coded(scales);
      expect(coded(scales, 0, 4.9).classification).toBe(organised);
      expect(coded(scales, 0, 5)).toMatchObject({ organised, classification: "D" });
    }
  });

  test.each<[keyof Rule, Partial<Scales>, number, number, string, string]>([
    ["resistance", { resistance: 4.5 }, 0, 1, "C", "B"],
    ["contactForResistant", { resistance: 6, contactMaintaining: 3.5 }, 0, 1, "C", "B"],
    ["avoidance", { avoidance: 4.5 }, 0, 1, "A", "B"],
    ["disorganisation", {}, 0, 5.5, "D", "B"],
  ])("can be held one point stricter: %s", (cut, scales, crying, D, lenient, strict) => {
    const stricter = { ...FROZEN_RULE, [cut]: FROZEN_RULE[cut] + 1 };
    expect(coded(scales, crying, D).classification).toBe(lenient);
    expect(coded(scales, crying, D, stricter).classification).toBe(strict);
  });

  test("can be held a point stricter about the contact of the avoidant, and the crying of the resistant", () => {
    const avoidant = { avoidance: 6, contactMaintaining: 2.5 };
    expect(coded(avoidant).organised).toBe("A");
    const stricter = { ...FROZEN_RULE, contactForAvoidant: 2 };
    expect(coded(avoidant, 0, 1, stricter).organised).toBe("B");
    const resistant = { resistance: 6, contactMaintaining: 1 };
    expect(coded(resistant, 0.4).organised).toBe("C");
    const quieter = { ...FROZEN_RULE, cryingForResistant: 0.5 };
    expect(coded(resistant, 0.4, 1, quieter).organised).toBe("B");
  });

  test("given with a log is the rule that log is coded by", () => {
    const reunion = (episode: 5 | 8) => [state(episode, "explore", 0, 180, "toys")];
    const unheard = { ...FROZEN_RULE, avoidance: 8 };
    expect(codeOf(log(reunion(5), reunion(8)), unheard).classification).toBe("B");
  });
});

describe("the coder", () => {
  const subjects: readonly Subject[] = ["child", "caregiver", "stranger"];
  const anyEvent = fc
    .record({
      episode: fc.integer({ min: 1, max: 8 }),
      subject: fc.constantFrom(...subjects),
      behavior: fc.constantFrom<LoggedEvent["behavior"]>(
        ...(["explore", "turn_away", "smile", "approach", "search", "follow", "cry"] as const),
        ...(["contact", "freeze", "resist", "enter", "leave", "comfort", "put_down"] as const),
      ),
      type: fc.constantFrom<LoggedEvent["type"]>("STATE", "POINT"),
      start: between(0, 1500),
      length: between(0, 400),
      intensity: fc.constantFrom(undefined, 0.2, 0.6, 1),
      target: fc.constantFrom("", "caregiver", "stranger", "toys"),
    })
    .map(({ length, ...event }): LoggedEvent => ({ ...event, stop: event.start + length }));
  const anyEpisode = fc
    .record({
      episode: fc.integer({ min: 1, max: 8 }),
      start: between(0, 1500),
      length: fc.oneof(fc.constant(0), between(0, 400)),
    })
    .map(({ episode, start, length }): HeldEpisode => ({ episode, start, stop: start + length }));
  const anyLog: fc.Arbitrary<EventLog> = fc.record({
    episodes: fc.array(anyEpisode, { maxLength: 12 }),
    events: fc.array(anyEvent, { maxLength: 60 }),
  });

  test("has a code or a reason for every record, however strange, and never leaves its scales", () => {
    fc.assert(
      fc.property(anyLog, (record) => {
        const sheet = codeStrangeSituation(record);
        if (!isCoded(sheet)) {
          expect(sheet.reason).toMatch(/^Episode [58], .*\.$/);
          return;
        }
        expect(["A", "B", "C", "D"]).toContain(sheet.classification);
        expect(["A", "B", "C"]).toContain(sheet.organised);
        for (const reunion of [sheet.reunion1, sheet.reunion2]) {
          for (const scale of Object.values(reunion)) {
            expect(scale).toBeGreaterThanOrEqual(1);
            expect(scale).toBeLessThanOrEqual(7);
          }
        }
        expect(sheet.disorganisation).toBeGreaterThanOrEqual(1);
        expect(sheet.disorganisation).toBeLessThanOrEqual(9);
        expect(sheet.crying).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });

  test("is given an event log and a rule, and nothing else", () => {
    expectTypeOf(codeStrangeSituation).parameters.toEqualTypeOf<
      [log: EventLog, rule?: Rule | undefined]
    >();
    expectTypeOf<keyof EventLog>().toEqualTypeOf<"episodes" | "events">();
  });

  test("reads of it only who did what when, how strongly and to whom", () => {
    const read = new Set<string>();
    const watched = <T extends object>(what: T): T =>
      new Proxy(what, {
        get(target, key) {
          if (!Array.isArray(target)) read.add(String(key));
          const value = Reflect.get(target, key);
          return typeof value === "object" && value !== null ? watched(value) : value;
        },
      });
    const events = [state(5, "cry", 3, 30, "caregiver", 1), state(8, "contact", 3, 90)];
    const sheet = codeStrangeSituation(watched(log(events, [state(8, "freeze", 90, 180, "")])));
    expect(isCoded(sheet)).toBe(true);
    const seen = ["behavior", "episode", "intensity", "start", "stop", "subject", "target", "type"];
    expect([...read].sort()).toEqual([...seen, "episodes", "events"].sort());
  });

  test("changes nothing in the record", () => {
    fc.assert(
      fc.property(anyLog, (record) => {
        const before = structuredClone(record);
        const sheet = codeStrangeSituation(record);
        expect(record).toEqual(before);
        expect(codeStrangeSituation(record)).toEqual(sheet);
      }),
    );
  });
});
