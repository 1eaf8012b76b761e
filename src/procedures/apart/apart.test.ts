import { beforeAll, describe, expect, test } from "vitest";
import {
  careDeclarations,
  grownDeclarations,
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
import { type Apart, type ApartSettings, apartDeclarations, holdApart } from "./index.ts";

const system = valuesOf(systemDeclarations);
const grown = valuesOf(grownDeclarations);
const everyday = valuesOf(everydayDeclarations);

/** Children whose caregivers answered, and who were rebuffed when loud: they stand at low and high avoidance. */
const ANSWERED = { availability: 2.4, attentiveness: 0.2 };
const REBUFFED = { availability: -1, attentiveness: 1 };

function childhoodOf(given: object, child = 1): Childhood {
  const care = valuesOf(careDeclarations, given);
  const temperament = valuesOf(temperamentDeclarations);
  const childhood = beginChildhood(1, child, temperament, oneCaregiver(care), system);
  liveDays(childhood, 200, everyday, system);
  return childhood;
}

const answered = childhoodOf(ANSWERED);
const rebuffed = childhoodOf(REBUFFED);

function live(childhood: Childhood, given: Partial<ApartSettings>): Apart {
  const [companion] = childhood.companions;
  return holdApart(
    { childhood, companion: companion as never, number: 0, everyday, system, grown },
    valuesOf(apartDeclarations, { daysTogether: 60, ...given }),
  );
}

describe("S42 while a partner is away", () => {
  let trip: Apart;
  let untold: Apart;
  beforeAll(() => {
    trip = live(answered, {});
    untold = live(answered, { toldBack: 0 });
  });

  test("it is called for in vain, and the body is more aroused than before and after", () => {
    expect(trip.whole.calls).toBeGreaterThan(10);
    expect(trip.whole.body.arousal).toBeGreaterThan(trip.before.arousal);
    expect(trip.after?.arousal).toBeLessThan(trip.whole.body.arousal);
    expect(trip.whole.body.heartRate).toBeGreaterThan(trip.before.heartRate);
  });

  test("knowing when it is back makes it less, and who knows all about it misses nobody", () => {
    expect(untold.whole.body.arousal).toBeGreaterThan(trip.whole.body.arousal);
    const known = live(answered, { toldBack: 1 });
    expect([known.whole.calls, known.missedDays]).toEqual([0, 0]);
  });

  test("calls teach whether it comes back, and days together mend that", () => {
    const counted = untold.stretches.map(({ countedOn }) => countedOn);
    expect(counted).toEqual([...counted].sort((a, b) => b - a));
    expect(counted.at(-1)).toBeLessThan(0.9);
  });

  test("those who avoid call less, and their bodies are quiet no sooner", () => {
    const avoids = live(rebuffed, { toldBack: 0 });
    expect(avoids.withOther?.avoidance).toBeGreaterThan(untold.withOther?.avoidance ?? 0);
    expect(avoids.whole.calls).toBeLessThan(0.7 * untold.whole.calls);
    expect(avoids.whole.countedOn).toBeGreaterThan(untold.whole.countedOn);
  });

  test("is lived the same way again", () => {
    expect(live(answered, {})).toEqual(trip);
  });
});

describe("S44 after a loss", () => {
  const LOST = { forGood: 1, daysWithout: 120 };
  let alone: Apart;
  beforeAll(() => {
    alone = live(answered, LOST);
  });

  test("yearning comes first, then it is counted on less and less, until it is missed no more", () => {
    const [first, second, third] = alone.stretches;
    expect(alone.after).toBeUndefined();
    expect(first?.calls).toBeGreaterThan(second?.calls ?? 0);
    expect(second?.calls).toBeGreaterThan(third?.calls ?? 0);
    expect(first?.body.arousal).toBeGreaterThan(alone.stretches.at(-1)?.body.arousal ?? 1);
    expect(alone.missedDays).toBeLessThan(120);
    expect(alone.whole.countedOn).toBeLessThan(0.4);
  });

  test("nobody is told when the dead are back", () => {
    expect(live(answered, { ...LOST, daysWithout: 10, toldBack: 1 }).missedDays).toBe(10);
  });

  test("whoever else is at hand and as sure leaves nothing to miss", () => {
    const accompanied = live(answered, {
      ...LOST,
      daysTogether: 3,
      daysWithout: 10,
      companyHours: 3,
    });
    expect(accompanied.feltParent).toBeGreaterThan(accompanied.felt);
    expect(accompanied.missedDays).toBe(0);
    expect(live(answered, { ...LOST, daysTogether: 3, daysWithout: 10 }).missedDays).toBe(10);
  });
});
