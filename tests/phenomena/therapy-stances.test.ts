import { describe, expect, test } from "vitest";
import type { Therapy, TherapySettings } from "../../src/procedures/index.ts";
import { clientsOf, ONLY_LOUD, ONLY_QUIET, on, STANCES, treat } from "./clients.ts";

const loud = clientsOf(ONLY_LOUD, 6);
const quiet = clientsOf(ONLY_QUIET, 6);
const self = (all: readonly Therapy[]) => on(all, ({ end }) => end.self);
const others = (all: readonly Therapy[]) => on(all, ({ end }) => end.others);
const trust = (all: readonly Therapy[]) =>
  on(all, ({ sessions }) => sessions.at(-1)?.after.quiet ?? 0);
const before = on(treat(loud, { weeks: 1 }), (one) => one.before.self);

describe("S49 clients only whose loud signals were answered", () => {
  const arms = Object.fromEntries(
    Object.entries(STANCES).map(([name, stance]) => [name, treat(loud, stance)]),
  ) as Record<keyof typeof STANCES, readonly Therapy[]>;
  const of = (name: string) => arms[name] as readonly Therapy[];

  test("gain self-worth with steady answers and limits, more than by their life outside", () => {
    expect(self(of("steady"))).toBeGreaterThan(before + 0.8);
    expect(self(treat(loud, { sessionsPerWeek: 0 }))).toBeLessThan(before + 0.3);
  });

  test("gain less without limits, and lose where only desperation is gratified", () => {
    expect(self(of("noLimits"))).toBeLessThan(self(of("steady")) - 0.3);
    expect(self(of("gratifying"))).toBeLessThan(before - 0.3);
    expect(on(of("gratifying"), ({ end }) => end.stressed.loudness)).toBeGreaterThan(0.8);
  });

  test("trust nobody more where the therapist withdraws, though they get less desperate", () => {
    const withdrawn = of("withdrawing");
    expect(self(withdrawn)).toBeLessThan(self(of("steady")) - 0.4);
    expect(self(withdrawn)).toBeGreaterThan(before);
    expect(trust(withdrawn)).toBeLessThan(0);
  });
});

describe("S48 clients whose quiet nearness was tolerated and distress punished", () => {
  const steady = treat(quiet, {});
  const pressed = treat(quiet, { pressing: 20 });

  test("come to trust a dependable therapist who does not press; pressed, they trust it less and are worth less", () => {
    expect(trust(steady)).toBeGreaterThan(trust(pressed) + 0.5);
    expect(self(steady)).toBeGreaterThan(self(pressed) + 0.5);
  });

  test("move with either, as they had not in the theory's prototype", () => {
    const start = on(steady, (one) => one.before.others);
    expect(others(steady)).toBeGreaterThan(start + 1);
    expect(others(pressed)).toBeGreaterThan(start + 1);
  });

  test("do not count on a therapist who is not there in a crisis, and expect no less of it", () => {
    const crises = { crisesPerWeek: 2 };
    const there = treat(quiet, { ...crises, crisisReach: 1 });
    const absent = treat(quiet, { ...crises, crisisReach: 0 });
    expect(on(there, ({ end }) => end.countedOn)).toBe(1);
    expect(on(absent, ({ end }) => end.countedOn)).toBeLessThan(0.95);
    expect(Math.abs(others(there) - others(absent))).toBeLessThan(0.2);
  });
});

describe("S51 a therapist drawn into the expected answer", () => {
  /** Bids alone: no talk, no errors, nothing outside. */
  const bare: Partial<TherapySettings> = {
    therapistInconsistency: 0,
    therapistMisreading: 0,
    therapistLatency: 0.1,
    therapistRupture: 0,
    outsideUpsets: 0,
    crisesPerWeek: 0,
    reflection: 0,
  };
  const pulled = [0, 0.5, 0.9, 1].map((complementarity) =>
    treat(loud, { ...bare, complementarity }),
  );

  test("changes less, the more it is drawn", () => {
    const gains = pulled.map((all) => self(all) + others(all));
    const less = gains.slice(1).map((gain, i) => (gains[i] as number) - gain);
    expect(Math.min(...less)).toBeGreaterThan(0.05);
  });

  test("altogether, confirms what was expected: arithmetic", () => {
    const all = pulled[3] as readonly Therapy[];
    const moved = (of: (one: Therapy["end"]) => number) =>
      on(all, ({ before: start, end }) => of(end) - of(start));
    expect(Math.abs(moved((one) => one.self))).toBeLessThan(0.25);
    expect(Math.abs(moved((one) => one.others))).toBeLessThan(0.25);
    expect(self(pulled[0] as readonly Therapy[])).toBeGreaterThan(self(all) + 0.3);
  });
});

describe("S52 reflection that is invited", () => {
  const dull = treat(loud, { reflection: 0 });
  const open = treat(loud, { reflection: 1 });

  test("raises the rate of revision, for better and for worse", () => {
    expect(self(open)).toBeGreaterThan(self(dull) + 0.3);
    const stance = STANCES.withdrawing;
    expect(self(treat(quiet, { ...stance, reflection: 1 }))).toBeLessThan(
      self(treat(quiet, { ...stance, reflection: 0 })) - 0.3,
    );
  });

  test("costs certainty, and with it the consistency of what is expected", () => {
    expect(on(open, ({ end }) => end.standing.anxietySd)).toBeGreaterThan(
      1.5 * on(dull, ({ end }) => end.standing.anxietySd),
    );
    expect(on(open, ({ end }) => end.consistency)).toBeLessThan(
      on(dull, ({ end }) => end.consistency),
    );
  });
});
