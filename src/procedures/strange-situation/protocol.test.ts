import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { between } from "../../../tests/arbitraries.ts";
import {
  type Caregiver,
  careDeclarations,
  createCaregiver,
  createPerson,
  foresee,
  meet,
  type Person,
  STRIDE,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../../model/index.ts";
import type { HeldEpisode, LoggedEvent } from "./event-log.ts";
import { holdStrangeSituation, type StrangeSituation, type Watcher } from "./protocol.ts";
import { strangeSituationDeclarations } from "./settings.ts";

const p = valuesOf(systemDeclarations);
const settings = valuesOf(strangeSituationDeclarations);

/** What a year at home leaves: beliefs α, ω, β, how sure they are, fear, and the care itself. */
interface Home {
  readonly others: number;
  readonly self: number;
  readonly figure: number;
  readonly fear: number;
  readonly reactivity: number;
  readonly availability: number;
  readonly attentiveness: number;
}

const SECURE: Home = {
  others: 1.2,
  self: 0,
  figure: 1,
  fear: 0,
  reactivity: 0.02,
  availability: 2.4,
  attentiveness: 0.2,
};
const AVOIDANT = { ...SECURE, others: -1, self: 1, figure: 0, availability: -1, attentiveness: 1 };
const RESISTANT = { ...SECURE, self: -2.4, availability: 1.6, attentiveness: -2 };
const FRIGHTENED = { ...SECURE, fear: 0.8 };

function childOf(home: Home, name = "caregiver"): { person: Person; caregiver: Caregiver } {
  const temperament = valuesOf(temperamentDeclarations, { reactivity: home.reactivity });
  const person = createPerson(temperament, p, 365);
  const { workingModel } = person;
  const slot = meet(workingModel, name, 0, p);
  workingModel.mean.set([home.others, home.self, home.figure]);
  for (let row = 0; row < 3; row++) workingModel.covariance[row * STRIDE + row] = 0.1;
  workingModel.fear[slot] = home.fear;
  workingModel.met[slot] = 500;
  foresee(workingModel, p);
  const { availability, attentiveness } = home;
  const care = valuesOf(careDeclarations, { availability, attentiveness });
  return { person, caregiver: createCaregiver(name, care) };
}

function hold(home: Home, child = 0, watch?: Watcher): StrangeSituation {
  const { person, caregiver } = childOf(home);
  return holdStrangeSituation(7, child, 0, person, caregiver, settings, p, watch);
}

const anyHome: fc.Arbitrary<Home> = fc.oneof(
  fc.constantFrom<Home>(SECURE, AVOIDANT, RESISTANT, FRIGHTENED),
  fc.record({
    others: between(-3, 3),
    self: between(-3, 3),
    figure: between(-2, 2),
    fear: fc.oneof(fc.constant(0), between(0, 1)),
    reactivity: between(0.005, 0.06),
    availability: between(-4, 4),
    attentiveness: between(-4, 4),
  }),
);
const anyChild = fc.tuple(anyHome, fc.nat(1000));

/** What the child does, in order of time. */
function statesOf({ log }: StrangeSituation): LoggedEvent[] {
  return log.events
    .filter(({ subject, type }) => subject === "child" && type === "STATE")
    .toSorted((a, b) => a.start - b.start);
}

function secondsOf(held: StrangeSituation, episode: number): number {
  const { start, stop } = held.log.episodes[episode - 1] as HeldEpisode;
  return stop - start;
}

function cryingIn(held: StrangeSituation, episode: number): number {
  const cries = statesOf(held).filter((one) => one.behavior === "cry" && one.episode === episode);
  return cries.reduce((sum, { start, stop }) => sum + stop - start, 0);
}

describe("S25 the Strange Situation", () => {
  test("has eight episodes, one after the other, of the lengths agreed on", () => {
    fc.assert(
      fc.property(anyChild, ([home, child]) => {
        const held = hold(home, child);
        const { episodes } = held.log;
        expect(episodes.map(({ episode }) => episode)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
        expect(episodes[0]?.start).toBe(0);
        for (const [i, one] of episodes.slice(1).entries()) {
          expect(one.start).toBe(episodes[i]?.stop);
        }
        expect([1, 2, 3, 8].map((episode) => secondsOf(held, episode))).toEqual([
          30, 180, 180, 180,
        ]);
        for (const separation of [4, 6, 7]) {
          const crying = cryingIn(held, separation);
          const seconds = secondsOf(held, separation);
          // Cut in the second after a full minute of crying, and for no other reason.
          expect(crying).toBeLessThanOrEqual(60);
          if (seconds < 180) expect(crying).toBe(60);
          else expect(seconds).toBe(180);
        }
      }),
    );
  });

  test("S23 extends the first reunion while the child cries or is held, to six minutes at most", () => {
    const lengths = new Set<number>();
    fc.assert(
      fc.property(anyChild, ([home, child]) => {
        const held = hold(home, child);
        const { start, stop } = held.log.episodes[4] as HeldEpisode;
        lengths.add(stop - start);
        expect(stop - start).toBeGreaterThanOrEqual(180);
        expect(stop - start).toBeLessThanOrEqual(360);
        const late = statesOf(held).filter((one) => one.episode === 5 && one.stop > start + 180);
        for (const { behavior } of late) expect(["cry", "contact"]).toContain(behavior);
      }),
      { examples: [[[SECURE, 0]], [[RESISTANT, 0]]] },
    );
    expect(lengths.has(360)).toBe(true);
    expect(lengths.has(180)).toBe(true);
  });

  test("S06 is without the caregiver in episodes 4, 6 and 7, and with the stranger in 3, 4 and 7", () => {
    fc.assert(
      fc.property(anyChild, ([home, child]) => {
        const seen = new Map<string, Set<number>>();
        hold(home, child, ({ caregiver, stranger, recorder }) => {
          for (const adult of [caregiver, stranger]) {
            if (!adult.here) continue;
            const episodes = seen.get(adult.subject) ?? new Set();
            seen.set(adult.subject, episodes.add(recorder.episode));
          }
        });
        expect([...(seen.get("caregiver") ?? [])]).toEqual([1, 2, 3, 5, 8]);
        expect([...(seen.get("stranger") ?? [])]).toEqual([3, 4, 7]);
      }),
      { numRuns: 20 },
    );
  });

  test("writes down who comes and goes, and the greeting at each reunion", () => {
    const { log } = hold(SECURE);
    const moves = log.events
      .filter(({ behavior }) => ["enter", "leave", "greet"].includes(behavior))
      .map(({ episode, subject, behavior }) => `${episode} ${subject} ${behavior}`);
    expect(moves).toEqual([
      "1 caregiver enter",
      "3 stranger enter",
      "4 caregiver leave",
      "5 caregiver enter",
      "5 caregiver greet",
      "5 stranger leave",
      "6 caregiver leave",
      "7 stranger enter",
      "8 caregiver enter",
      "8 caregiver greet",
      "8 stranger leave",
    ]);
  });

  test("S02 knows at every second what the child does, and only one thing", () => {
    fc.assert(
      fc.property(anyChild, ([home, child]) => {
        const held = hold(home, child);
        let time = 0;
        for (const { start, stop } of statesOf(held)) {
          expect(start).toBe(time);
          expect(stop).toBeGreaterThan(start);
          time = stop;
        }
        expect(time).toBe(held.log.episodes.at(-1)?.stop);
      }),
    );
  });

  test("writes every event inside its episode, in whole seconds", () => {
    fc.assert(
      fc.property(anyChild, ([home, child]) => {
        const { log } = hold(home, child);
        const wrong = log.events.filter(({ episode, start, stop, type }) => {
          const held = log.episodes[episode - 1] as HeldEpisode;
          const inside = start >= held.start && stop <= held.stop;
          const whole = Number.isInteger(start) && Number.isInteger(stop);
          return !inside || !whole || (type === "POINT" ? stop !== start : stop <= start);
        });
        expect(wrong).toEqual([]);
      }),
    );
  });

  test("is changed by nobody's watching", () => {
    fc.assert(
      fc.property(anyChild, ([home, child]) => {
        let seconds = 0;
        const watched = hold(home, child, () => {
          seconds++;
        });
        expect(watched).toEqual(hold(home, child));
        expect(seconds).toBe(watched.log.episodes.at(-1)?.stop);
      }),
      { numRuns: 30 },
    );
  });

  test("is the same for the same child, and another for another child or occasion", () => {
    expect(hold(SECURE, 3)).toEqual(hold(SECURE, 3));
    expect(hold(SECURE, 4)).not.toEqual(hold(SECURE, 3));
    const { person, caregiver } = childOf(SECURE);
    const later = holdStrangeSituation(7, 3, 1, person, caregiver, settings, p);
    expect(later).not.toEqual(hold(SECURE, 3));
  });

  test("S13 is an experience like any other: the child learns from what it is answered", () => {
    const { person, caregiver } = childOf(SECURE);
    const before = Array.from(person.workingModel.mean);
    holdStrangeSituation(7, 0, 0, person, caregiver, settings, p);
    expect(Array.from(person.workingModel.mean)).not.toEqual(before);
    expect(person.workingModel.met[0]).toBeGreaterThan(500);
    expect(person.workingModel.figures).toEqual(["caregiver", "stranger"]);
  });

  test("gives no reading from inside that is not a number in its range", () => {
    fc.assert(
      fc.property(anyChild, ([home, child]) => {
        for (const [i, one] of hold(home, child).inside.entries()) {
          expect(one.episode).toBe(i + 1);
          expect(one.arousalMean).toBeGreaterThanOrEqual(0);
          expect(one.arousalPeak).toBeGreaterThanOrEqual(one.arousalMean);
          expect(one.arousalPeak).toBeLessThanOrEqual(1);
          expect(one.heartRate).toBeGreaterThanOrEqual(125);
          expect(one.heartRate).toBeLessThanOrEqual(170);
        }
      }),
    );
  });

  test("S06 ends contact with whoever leaves: nobody is held by somebody away", () => {
    const present = { caregiver: [1, 2, 3, 5, 8], stranger: [3, 4, 7] };
    fc.assert(
      fc.property(anyChild, ([home, child]) => {
        const wrong = statesOf(hold(home, child)).filter(({ behavior, target, episode }) => {
          return (
            behavior === "contact" && !present[target as keyof typeof present].includes(episode)
          );
        });
        expect(wrong).toEqual([]);
      }),
      { examples: [[[RESISTANT, 0]], [[RESISTANT, 1]]] },
    );
  });

  test("S06 raises arousal when the caregiver leaves, and S04 lowers it when it returns", () => {
    const mean = (episode: number) => {
      const all = Array.from({ length: 30 }, (_, child) => hold(SECURE, child).inside[episode - 1]);
      return all.reduce((sum, one) => sum + (one?.arousalMean ?? Number.NaN), 0) / all.length;
    };
    expect(mean(4)).toBeGreaterThan(mean(3) + 0.1);
    expect(mean(6)).toBeGreaterThan(mean(5) + 0.1);
    expect(mean(5)).toBeLessThan(mean(4) - 0.1);
  });
});
