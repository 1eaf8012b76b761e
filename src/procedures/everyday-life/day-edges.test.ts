import { describe, expect, test } from "vitest";
import {
  type Care,
  careDeclarations,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../../model/index.ts";
import { beginChildhood, type Childhood } from "./childhood.ts";
import { type Member, oneCaregiver } from "./household.ts";
import { liveDays } from "./life.ts";
import { type EverydaySettings, everydayDeclarations } from "./settings.ts";

const p = valuesOf(systemDeclarations);

function born(household: readonly Member[]): Childhood {
  return beginChildhood(5, 0, valuesOf(temperamentDeclarations), household, p);
}

function alone(care: Partial<Care>): readonly Member[] {
  return oneCaregiver(valuesOf(careDeclarations, care));
}

function home(replaced: Partial<EverydaySettings> = {}): EverydaySettings {
  return valuesOf(everydayDeclarations, replaced);
}

describe("a day at its edges", () => {
  test("has no more hours of contact than it has, whoever feeds and carries", () => {
    const all = { from: 0, to: 24, nights: 0.3, care: valuesOf(careDeclarations, { feeding: 12 }) };
    const household = ["mother", "father", "aunt"].map((name) => ({ ...all, name }));
    const { fed, carried, days } = liveDays(born(household), 20, home(), p);
    expect(fed + carried).toBeCloseTo(20 * 12 * 3600, 6);
    expect(days).toBe(20);
  });

  test("does not count a child twice that is comforted in the arms that carry it", () => {
    const everCarried = alone({ availability: 4, feeding: 24, carrying: 0 });
    const settings = home({ wakingHours: 24, nightUpsets: 0 });
    const tally = liveDays(born(everCarried), 40, settings, p);
    expect(tally.contact).toBeGreaterThan(0);
    expect(tally.heldWhileCarried).toBe(tally.contact);
    expect(tally.profile.upset.every((seconds) => seconds === 0)).toBe(true);
  });

  test("without any upset still keeps the mark of a fright", () => {
    const quiet = home({ upsetsPerDay: 0, nightUpsets: 0, playHours: 0 });
    const baseline = (frightening: number) => {
      const childhood = born(alone({ frightening }));
      liveDays(childhood, 60, quiet, p);
      return childhood.scene.person.body.baseline;
    };
    expect(baseline(10)).toBeGreaterThan(baseline(0) + 0.0005);
  });

  test("begins at rest, whatever the evening before was like", () => {
    const onTheNextDays = (arousal: number) => {
      const childhood = born(alone({}));
      liveDays(childhood, 3, home(), p);
      childhood.scene.person.body.arousal = arousal;
      liveDays(childhood, 3, home(), p);
      return childhood.scene.person;
    };
    expect(onTheNextDays(0.9)).toEqual(onTheNextDays(0.1));
  });
});
