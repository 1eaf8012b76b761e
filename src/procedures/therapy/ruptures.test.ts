import { expect, test } from "vitest";
import {
  careDeclarations,
  createPerson,
  meet,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../../model/index.ts";
import { rupturesIn } from "./ruptures.ts";
import { therapyDeclarations } from "./settings.ts";
import { careInSession } from "./stance.ts";

const rule = { ruptureDrop: 1, repairWithin: 3 };

test("a fall of a standard deviation is a rupture, repaired when alliance is back in time", () => {
  const calm = [5, 5.1, 4.9, 5, 5.1, 5, 4.9, 5, 5.1, 5];
  expect(rupturesIn([...calm, 3, 4, 5.2, ...calm], rule)).toEqual({ count: 1, repaired: 1 });
  expect(rupturesIn([...calm, 3, 3.1, 3, 3.1, 3, 3.1], rule)).toEqual({ count: 1, repaired: 0 });
});

test("there are none in an alliance that never moves, and none in no sessions", () => {
  expect(rupturesIn([4, 4, 4], rule)).toEqual({ count: 0, repaired: 0 });
  expect(rupturesIn([], rule)).toEqual({ count: 0, repaired: 0 });
});

test("S49 without limits a cry earns extra and a whisper as much as before (16.1, 16.2)", () => {
  const p = valuesOf(systemDeclarations);
  const client = createPerson(valuesOf(temperamentDeclarations), p);
  const slot = meet(client.workingModel, "therapist", -1, p);
  const stance = { complementarity: 0, extraForLoud: 2, therapistAvailability: 1 };
  const care = (limits: number) =>
    careInSession(client, slot, valuesOf(therapyDeclarations, { ...stance, limits }));
  const readiness = (limits: number, u: number) =>
    care(limits).availability + (1 - u) * care(limits).attentiveness;
  expect(readiness(0, 1) - readiness(1, 1)).toBeCloseTo(2, 12);
  expect(readiness(0, 0) - readiness(1, 0)).toBeCloseTo(0, 12);
  expect(care(1).feeding).toBe(0);
  expect(careDeclarations.feeding.start).toBeGreaterThan(0);
});

test("S51 drawn altogether, the therapist is what the client expects of it", () => {
  const p = valuesOf(systemDeclarations);
  const client = createPerson(valuesOf(temperamentDeclarations), p);
  const slot = meet(client.workingModel, "therapist", -1, p);
  client.workingModel.mean[1] = -1.5;
  const drawn = careInSession(
    client,
    slot,
    valuesOf(therapyDeclarations, { complementarity: 1, limits: 0 }),
  );
  expect(drawn.availability).toBeCloseTo(p.priorOthers - 1, 12);
  expect(drawn.attentiveness).toBe(-1.5);
});
