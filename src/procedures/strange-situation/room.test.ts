import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { between } from "../../../tests/arbitraries.ts";
import {
  careDeclarations,
  createCaregiver,
  createPerson,
  engage,
  foresee,
  meet,
  type Person,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../../model/index.ts";
import { moveChild } from "./child.ts";
import { holdStrangeSituation, type Watcher } from "./protocol.ts";
import { backAway, distanceBetween, ROOM, walkTowards, walkUpTo } from "./room.ts";
import { openSession, readRoom, type Session } from "./session.ts";
import { strangeSituationDeclarations } from "./settings.ts";

const p = valuesOf(systemDeclarations);
const settings = valuesOf(strangeSituationDeclarations);

const place = fc.record({
  x: between(0, ROOM.width),
  y: between(0, ROOM.depth),
});
const step = between(0, 3);

describe("walking", () => {
  test("towards a place gets nearer by a step, and not past it", () => {
    fc.assert(
      fc.property(place, place, step, (from, goal, length) => {
        const who = { ...from, here: true };
        walkTowards(who, goal, length);
        const left = Math.max(0, distanceBetween(from, goal) - length);
        expect(distanceBetween(who, goal)).toBeCloseTo(left, 9);
        expect(distanceBetween(who, from)).toBeLessThanOrEqual(length + 1e-9);
      }),
    );
  });

  test("up to somebody stops at arm's length, and never moves back", () => {
    fc.assert(
      fc.property(place, place, step, (from, somebody, length) => {
        const who = { ...from, here: true };
        walkUpTo(who, somebody, length, 0.5);
        const before = distanceBetween(from, somebody);
        const left = Math.min(before, Math.max(0.4, before - length));
        expect(distanceBetween(who, somebody)).toBeCloseTo(left, 9);
      }),
    );
  });

  test("away from somebody never gets nearer and never leaves the room", () => {
    fc.assert(
      fc.property(place, place, step, (from, somebody, length) => {
        const who = { ...from, here: true };
        backAway(who, somebody, length);
        const before = distanceBetween(from, somebody);
        expect(distanceBetween(who, somebody)).toBeGreaterThanOrEqual(before - 1e-9);
        expect(who.x >= 0 && who.x <= ROOM.width && who.y >= 0 && who.y <= ROOM.depth).toBe(true);
        expect(distanceBetween(who, from)).toBeLessThanOrEqual(length + 1e-9);
      }),
    );
  });
});

/** A child that trusts its caregiver, or fears it. */
function child(fear = 0): Person {
  const person = createPerson(valuesOf(temperamentDeclarations), p, 365);
  const { workingModel } = person;
  meet(workingModel, "caregiver", 0, p);
  workingModel.mean.set([1.2, 0.3, 1]);
  workingModel.fear[0] = fear;
  foresee(workingModel, p);
  return person;
}

const caregiver = () =>
  createCaregiver(
    "caregiver",
    valuesOf(careDeclarations, { availability: 2.4, attentiveness: 0.2 }),
  );

/** The child at the toys, the caregiver on its chair. */
function playing(arousal: number, fear = 0): Session {
  const session = openSession(7, 0, 0, child(fear), caregiver(), settings, p);
  Object.assign(session.caregiver, { ...ROOM.caregiverChair, here: true });
  session.scene.person.body.arousal = arousal;
  readRoom(session);
  return session;
}

function distance(session: Session): number {
  return distanceBetween(session.child, session.caregiver);
}

describe("S03 the distance to the figure", () => {
  /** After ten seconds of the same activity. */
  const distanceAfter = (session: Session) => {
    for (let i = 0; i < 10; i++) moveChild(session);
    return distance(session);
  };

  test("falls with alarm while the child plays", () => {
    const distances = [0.05, 0.3, 0.6, 0.9].map((arousal) => {
      const session = playing(arousal);
      engage(session.scene.person, "explore", -1, 5);
      return distanceAfter(session);
    });
    for (let i = 1; i < distances.length; i++) {
      expect(distances[i]).toBeLessThan((distances[i - 1] as number) - 0.02);
    }
  });

  test("falls to arm's length when the child calls and reaches for the figure", () => {
    for (const intensity of [0.6, 1]) {
      const session = playing(0.6);
      engage(session.scene.person, "bid", session.caregiver.slot, 5);
      session.scene.person.conduct.intensity = intensity;
      expect(distanceAfter(session)).toBeCloseTo(0.4, 9);
    }
  });

  test("stays where the child freezes, is held, or has turned away on purpose", () => {
    for (const activity of ["freeze", "contact", "turn away"] as const) {
      const session = playing(0.9, 0.2);
      const before = distance(session);
      engage(session.scene.person, activity, -1, 5);
      expect(distanceAfter(session)).toBe(before);
    }
  });

  test("S24 grows where the figure is feared more than it draws", () => {
    const session = playing(0.5, 0.9);
    engage(session.scene.person, "bid", session.caregiver.slot, 5);
    session.scene.person.conduct.intensity = 0.2;
    const before = distance(session);
    expect(distanceAfter(session)).toBeGreaterThan(before + 0.2);
  });

  test("is to the door for a child that calls for somebody who has left", () => {
    const session = playing(0.6);
    session.caregiver.here = false;
    readRoom(session);
    engage(session.scene.person, "bid", session.caregiver.slot, 5);
    session.scene.person.conduct.intensity = 1;
    distanceAfter(session);
    expect(distanceBetween(session.child, ROOM.door)).toBeCloseTo(0.4, 9);
  });

  test("falls, in the whole procedure, when a stranger comes in", () => {
    const drops = Array.from({ length: 40 }, (_, number) => {
      const seen: [number[], number[]] = [[], []];
      const watch: Watcher = (session) => {
        const { episode } = session.recorder;
        if (episode === 2 || episode === 3) seen[episode - 2]?.push(distance(session));
      };
      holdStrangeSituation(7, number, 0, child(), caregiver(), settings, p, watch);
      const [alone, withStranger] = seen.map(
        (all) => all.reduce((sum, one) => sum + one, 0) / all.length,
      ) as [number, number];
      return alone - withStranger;
    });
    const mean = drops.reduce((sum, drop) => sum + drop, 0) / drops.length;
    const variance = drops.reduce((sum, drop) => sum + (drop - mean) ** 2, 0) / 39;
    expect(mean).toBeGreaterThan(3 * Math.sqrt(variance / drops.length));
  });

  test("is never one that leads out of the room", () => {
    const { width, depth } = ROOM;
    let outside = 0;
    for (const fear of [0, 0.3, 1]) {
      holdStrangeSituation(7, 0, 0, child(fear), caregiver(), settings, p, (session) => {
        for (const { x, y } of [session.child, session.caregiver, session.stranger]) {
          if (!(x >= 0 && x <= width && y >= 0 && y <= depth)) outside++;
        }
      });
    }
    expect(outside).toBe(0);
  });
});
