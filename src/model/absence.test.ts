import { describe, expect, test } from "vitest";
import { openStream } from "../numerics/index.ts";
import { beTogether, callInVain, regainVigour, threatOfMissing } from "./absence.ts";
import { alarm, feltSecurity } from "./arousal.ts";
import { concludeBid, sendBid } from "./bid.ts";
import { DAYS_PER_MONTH } from "./development.ts";
import { systemDeclarations, temperamentDeclarations, valuesOf } from "./parameters/index.ts";
import { createPerson, type Person } from "./person.ts";
import { createDecision, FIRST_BID, oddsOf, term, weigh } from "./policy.ts";
import { createSituation } from "./situation.ts";
import { restorePerson, savePerson } from "./snapshot.ts";
import { expectedAnswer, forget, meet } from "./working-model.ts";

const p = valuesOf(systemDeclarations);
const temperament = valuesOf(temperamentDeclarations);

function childWith(...figures: string[]): Person {
  const person = createPerson(temperament, p, 500);
  for (const figure of figures) meet(person.workingModel, figure, 0, p);
  return person;
}

function called(person: Person, slot: number, calls: number): Person {
  for (let i = 0; i < calls; i++) callInVain(person, slot, 1, p);
  return person;
}

describe("S07 a call that nobody can hear", () => {
  test("teaches that this one may not come back, and costs vigour; half at N₀ calls", () => {
    const person = called(childWith("mother", "father"), 0, p.callsToDoubt);
    const { countedOn } = person.workingModel;
    expect(countedOn[0]).toBeCloseTo(0.5, 12);
    expect(countedOn[1]).toBe(1);
    expect(person.body.vigour).toBeCloseTo(1 - p.callsToDoubt * p.vigourCost, 9);
    expect(called(person, 0, 10_000).body.vigour).toBe(0);
  });

  test("leaves every belief as it is: absence alone never lowers the bond (arithmetic)", () => {
    const person = childWith("mother");
    const before = savePerson(person);
    const situation = createSituation();
    situation.missed[0] = 1;
    for (let i = 0; i < 500; i++) {
      sendBid(person, situation, 0, 2, undefined, openStream(1, i, "care"), p);
      expect(concludeBid(person, situation, p)).toBeUndefined();
    }
    const { mean, covariance, inVain } = savePerson(person);
    expect(mean).toEqual(before.mean);
    expect(covariance).toEqual(before.covariance);
    expect(inVain[0]).toBe(500);
  });

  test("counts only for somebody missed: who has gone next door is not doubted", () => {
    const person = childWith("mother");
    sendBid(person, createSituation(), 0, 2, undefined, openStream(1, 0, "care"), p);
    concludeBid(person, createSituation(), p);
    expect(person.workingModel.inVain[0]).toBe(0);
    expect(person.body.vigour).toBe(1);
  });

  test("is forgotten in hours together, and vigour comes back", () => {
    const person = called(childWith("mother"), 0, 1000);
    const spent = person.body.vigour;
    beTogether(person, 0, p.reunionHours, p);
    expect(person.workingModel.inVain[0]).toBeCloseTo(1000 / Math.E, 6);
    regainVigour(person, 1 / p.vigourRecovery, p);
    expect(1 - person.body.vigour).toBeCloseTo((1 - spent) / Math.E, 9);
    beTogether(person, 0, 100 * p.reunionHours, p);
    expect(person.workingModel.countedOn[0]).toBeCloseTo(1, 9);
  });
});

describe("S07 who is no longer counted on", () => {
  test("gives less security and is asked less, here or away; others are not", () => {
    const situation = createSituation();
    for (const slot of [0, 1]) {
      situation.present[slot] = 1;
      situation.nearness[slot] = 1;
    }
    situation.threat = 0.5;
    const before = childWith("mother", "father");
    const after = called(childWith("mother", "father"), 0, 3000);
    for (const person of [before, after]) person.body.arousal = 0.5;
    after.body.vigour = 1;
    const gains = [before, after].map((person) => {
      const decision = createDecision();
      weigh(person, situation, decision, p);
      const odds = oddsOf(decision, FIRST_BID) / oddsOf(decision, FIRST_BID + 3);
      return { gain: term(decision, FIRST_BID, "gain"), odds };
    });
    expect(gains[1]?.gain).toBeCloseTo(
      (gains[0]?.gain ?? 0) * (p.callsToDoubt / (p.callsToDoubt + 3000)),
      9,
    );
    expect(gains[1]?.odds).toBeLessThan((gains[0]?.odds ?? 0) / 2);
    situation.nearness[1] = 0;
    expect(feltSecurity(after, situation)).toBeLessThan(feltSecurity(before, situation) / 2);
    expect(alarm(after, situation)).toBeGreaterThan(alarm(before, situation));
  });

  test("is expected to answer as before, when asked", () => {
    const person = called(childWith("mother"), 0, 5000);
    expect(expectedAnswer(person.workingModel, 0, 0.2, p)).toBe(
      expectedAnswer(childWith("mother").workingModel, 0, 0.2, p),
    );
  });

  test("keeps that through forgetting of others and through a snapshot", () => {
    const person = called(childWith("aunt", "mother"), 1, 700);
    const saved = restorePerson(JSON.parse(JSON.stringify(savePerson(person))), p);
    expect(saved.workingModel.countedOn).toEqual(person.workingModel.countedOn);
    expect(saved.body.vigour).toBe(person.body.vigour);
    forget(saved.workingModel, 0, p);
    expect(saved.workingModel.inVain[0]).toBe(700);
    expect(saved.workingModel.countedOn[1]).toBe(1);
  });
});

describe("S28 missing somebody", () => {
  const at = (months: number, told = 0) => {
    const person = childWith("mother");
    person.age = months * DAYS_PER_MONTH;
    person.capacities.language = months < 24 ? 0.05 : months < 40 ? 0.6 : 0.99;
    return threatOfMissing(person, 0, told, p);
  };

  test("alarms from the age on at which departures do, and does not pass with understanding", () => {
    expect(at(4)).toBeLessThan(0.1 * p.separationThreat);
    expect(at(14)).toBeGreaterThan(0.95 * p.separationThreat);
    expect(at(60)).toBeGreaterThan(0.95 * p.separationThreat);
  });

  test("alarms less when the return was explained, as far as there is language", () => {
    expect(at(14, 1)).toBeGreaterThan(0.9 * at(14));
    expect(at(36, 1)).toBeLessThan(0.5 * at(36));
    expect(at(60, 1)).toBeLessThan(0.05 * at(60));
  });

  test("alarms in proportion to how far one still counts on a return", () => {
    const person = called(childWith("mother"), 0, p.callsToDoubt);
    expect(threatOfMissing(person, 0, 0, p)).toBeCloseTo(
      threatOfMissing(childWith("mother"), 0, 0, p) / 2,
      9,
    );
  });
});
