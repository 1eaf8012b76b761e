import { describe, expect, test } from "vitest";
import {
  careDeclarations,
  grownDeclarations,
  meet,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../../model/index.ts";
import {
  beginChildhood,
  type Childhood,
  everydayDeclarations,
  liveDays,
  oneCaregiver,
} from "../everyday-life/index.ts";
import { becomeClient } from "./client.ts";
import { holdTherapy, type TherapySettings, therapyDeclarations } from "./index.ts";

const p = valuesOf(systemDeclarations);
const home = valuesOf(everydayDeclarations);
const grown = valuesOf(grownDeclarations);
const plan = (changes: Partial<TherapySettings>) =>
  valuesOf(therapyDeclarations, { weeks: 4, followUpWeeks: 0, ...changes });

function childhood(child = 0): Childhood {
  const care = oneCaregiver(valuesOf(careDeclarations, { availability: 1, attentiveness: -1 }));
  const begun = beginChildhood(4, child, valuesOf(temperamentDeclarations), care, p);
  liveDays(begun, 60, home, p);
  return begun;
}

test("two therapies of one life are two, and each is what it was when it is held again", () => {
  const one = childhood();
  const heard = (occasion: number) =>
    holdTherapy(one, occasion, plan({ outsideUpsets: 7 }), home, p, grown);
  const [first, second, third] = [heard(0), heard(1), heard(2)];
  expect(heard(1).sessions).toEqual(second.sessions);
  for (const [a, b] of [
    [first, second],
    [second, third],
  ] as const) {
    expect(a.sessions.map(({ alliance }) => alliance)).not.toEqual(
      b.sessions.map(({ alliance }) => alliance),
    );
    expect(a.sessions.map(({ seconds }) => seconds)).not.toEqual(
      b.sessions.map(({ seconds }) => seconds),
    );
  }
  const settings = plan({ sessionsPerWeek: 0, outsideUpsets: 7 });
  const days = [0, 1].map((occasion) => holdTherapy(one, occasion, settings, home, p, grown).weeks);
  expect(days[0]).not.toEqual(days[1]);
});

describe("who leaves early", () => {
  const PLANNED = 4;
  const often = (dropout: number) =>
    Array.from({ length: 8 }, (_, child) =>
      holdTherapy(childhood(child), 0, plan({ dropout }), home, p, grown),
    );

  test("had another session to come: nobody leaves after the last one", () => {
    const all = [...often(0.3), ...often(0)];
    expect(all.some(({ leftEarly }) => leftEarly)).toBe(true);
    for (const { leftEarly, sessions } of all) expect(sessions.length < PLANNED).toBe(leftEarly);
  });

  test("of a single session that is planned nobody leaves, whatever the hazard", () => {
    const only = plan({ weeks: 1, dropout: 1, dropoutByAlliance: 0 });
    expect(holdTherapy(childhood(), 0, only, home, p, grown)).toMatchObject({
      leftEarly: false,
      sessions: [{ number: 0 }],
    });
  });
});

test("a therapist is somebody new, even to who grew up with one so called", () => {
  const one = childhood();
  for (const name of ["therapist", "partner"]) meet(one.scene.person.workingModel, name, 2, p);
  const { client, hours, therapist, partner, outside } = becomeClient(
    one,
    0,
    plan({}),
    home,
    p,
    grown,
  );
  const { figures } = client.workingModel;
  expect([hours.name, figures[therapist]]).toEqual(["new therapist", "new therapist"]);
  expect([outside.caregivers[partner]?.name, figures[partner]]).toEqual([
    "new partner",
    "new partner",
  ]);
  expect(figures).toEqual(expect.arrayContaining(["therapist", "partner"]));
});
