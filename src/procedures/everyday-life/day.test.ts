import { describe, expect, test } from "vitest";
import {
  type Care,
  careDeclarations,
  OTHERS,
  SELF,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../../model/index.ts";
import { beginChildhood, type Childhood } from "./childhood.ts";
import { type Member, oneCaregiver } from "./household.ts";
import { liveDays } from "./life.ts";
import { type EverydaySettings, everydayDeclarations } from "./settings.ts";
import { type Tally, total } from "./tally.ts";

const p = valuesOf(systemDeclarations);
const temperament = valuesOf(temperamentDeclarations);
const home = valuesOf(everydayDeclarations);

function settings(replaced: Partial<EverydaySettings>): EverydaySettings {
  return valuesOf(everydayDeclarations, replaced);
}

const NEVER_CARRIED: Partial<Care> = { feeding: 0, carrying: 0 };
const KIND: Partial<Care> = { availability: 3, attentiveness: 1 };
/** Means well and meets another need every time: comforts nothing. */
const BESIDE_THE_POINT: Partial<Care> = { availability: 6, misreading: 1 };

function member(name: string, rest: Partial<Member>, care: Partial<Care> = {}): Member {
  const values = valuesOf(careDeclarations, { ...NEVER_CARRIED, ...care });
  return { name, care: values, from: 0, to: 24, nights: 0, ...rest };
}

interface Raised {
  readonly childhood: Childhood;
  readonly tally: Tally;
}

/** So many days of a child in a household, from birth. */
function raised(
  household: readonly Member[],
  days: number,
  everyday: EverydaySettings = home,
): Raised {
  const childhood = beginChildhood(5, 0, temperament, household, p);
  return { childhood, tally: liveDays(childhood, days, everyday, p) };
}

function alone(care: Partial<Care>): readonly Member[] {
  return oneCaregiver(valuesOf(careDeclarations, { ...NEVER_CARRIED, ...care }));
}

/** Answers met with somebody; none when never met with any. */
function answersOf({ scene: { person } }: Childhood, name: string): number {
  return person.workingModel.met[person.workingModel.figures.indexOf(name)] as number;
}

/** Clock hours of a profile in which anything happened. */
function hoursOf(profile: readonly number[]): number[] {
  return profile.flatMap((amount, hour) => (amount > 0 ? [hour] : []));
}

function from(hour: number, to: number): number[] {
  return Array.from({ length: to - hour }, (_, i) => hour + i);
}

describe("S38 who is there", () => {
  const days = 60;

  test("follows the hours of each, by the clock, and nobody else plays or holds", () => {
    const household = [
      member("mother", { from: 1, to: 3 }, { availability: 3 }),
      member("father", { from: 8, to: 9 }, { availability: 3 }),
    ];
    const { tally } = raised(household, 3 * days, settings({ wakesAt: 7, wakingHours: 12 }));
    expect(hoursOf(tally.profile.play)).toEqual([8, 9, 15]);
    expect(hoursOf(tally.profile.held)).toEqual([8, 9, 15]);
    expect(hoursOf(tally.profile.upset).filter((hour) => hour >= 7 && hour < 19)).toEqual(
      from(7, 19),
    );
  });

  test("decides who perceives a bid: who is never there never answers, nor plays", () => {
    const household = [member("mother", { nights: 1 }), member("father", { to: 0 })];
    const { childhood } = raised(household, days);
    expect(answersOf(childhood, "mother")).toBeGreaterThan(days);
    expect(answersOf(childhood, "father")).toBe(0);
  });

  test("shares out the answers by the hours of two who care alike", () => {
    const household = [member("mother", { from: 0, to: 8 }), member("father", { from: 8, to: 12 })];
    const everyday = settings({ playHours: 0, nightUpsets: 0, wakingHours: 12 });
    const { childhood } = raised(household, 4 * days, everyday);
    const [mother, father] = [answersOf(childhood, "mother"), answersOf(childhood, "father")];
    expect(mother / father).toBeGreaterThan(1.6);
    expect(mother / father).toBeLessThan(2.4);
  });

  test("S24 frightens in the hours of whoever does, not in others' hours", () => {
    const acts = (to: number) =>
      raised([member("father", { to }, { frightening: 2 })], 600, settings({ wakingHours: 12 }))
        .tally.frights / 600;
    expect(acts(0)).toBe(0);
    expect(Math.abs(acts(3) - 0.5)).toBeLessThan(0.15);
    expect(Math.abs(acts(24) - 2)).toBeLessThan(0.25);
  });

  test("S24 frightens as often as care that wanders has it these days", () => {
    const acts = (frightening: number) => {
      const household = alone({ frightening: 2, wandering: 1.5 });
      const childhood = beginChildhood(5, 0, temperament, household, p);
      const [{ caregiver }] = childhood.companions;
      caregiver.wandering = { availability: 0, attentiveness: 0, frightening };
      return liveDays(childhood, 20, home, p).frights / 20;
    };
    expect(acts(-3)).toBeLessThan(0.2);
    expect(acts(2)).toBeGreaterThan(6);
  });

  test("makes the one who is here longest the haven, whoever is named first", () => {
    const couple = [member("father", { from: 6 }), member("mother", { from: 0 })];
    for (const household of [couple, couple.toReversed()]) {
      const { scene, companions } = raised(household, 3, settings({ nightUpsets: 0 })).childhood;
      const mother = companions.find((one) => one.member.name === "mother");
      expect(Array.from(scene.situation.present.subarray(0, 2))).toEqual([1, 1]);
      expect(scene.situation.haven).toBe(mother?.slot);
    }
    const outlasted = [member("father", { from: 6 }), member("mother", { to: 1 })];
    const { scene } = raised(outlasted, 3, settings({ nightUpsets: 0 })).childhood;
    expect(scene.situation.haven).toBe(0);
  });

  test("by night is one of them, by their shares, or nobody", () => {
    const household = [
      member("mother", { nights: 0.5 }),
      member("father", { nights: 0.3 }),
      member("aunt", { nights: 0 }),
    ];
    const nightsOnly = settings({ upsetsPerDay: 0, playHours: 0, nightUpsets: 1 });
    const { childhood } = raised(household, 0);
    const nights = 1000;
    const there = [0, 0, 0, 0];
    for (let night = 0; night < nights; night++) {
      liveDays(childhood, 1, nightsOnly, p);
      const who = childhood.scene.situation.present.subarray(0, 3).indexOf(1);
      there[who < 0 ? 3 : who] = (there[who < 0 ? 3 : who] as number) + 1;
      expect(childhood.scene.situation.haven).toBe(who);
    }
    expect(there[2]).toBe(0);
    for (const [who, share] of [0.5, 0.3, 0, 0.2].entries()) {
      const near = 4 * Math.sqrt((share * (1 - share)) / nights);
      expect(Math.abs((there[who] as number) / nights - share)).toBeLessThanOrEqual(near);
    }
  });
});

describe("S06 an upset with nobody at home", () => {
  test("is cried through: bids go out, nobody answers or holds, and nothing is believed of it", () => {
    const { childhood, tally } = raised([member("mother", { to: 0 })], 60, home);
    const { mean } = childhood.scene.person.workingModel;
    expect(tally.upsets).toBeGreaterThan(60);
    expect(total(tally.bids)).toBeGreaterThan(60);
    expect(total(tally.comforted) + total(tally.unanswered) + total(tally.rebuffed)).toBe(0);
    expect(tally.contact + tally.calmed + tally.played).toBe(0);
    expect([mean[OTHERS], mean[SELF]]).toEqual([p.priorOthers, 0]);
    expect(childhood.scene.person.body.practice).toBe(0);
  });
});

describe("a day", () => {
  test("has as many upsets as declared on average, also when that is no whole number", () => {
    const everyday = settings({ upsetsPerDay: 2.4, nightUpsets: 0.3, playHours: 0 });
    const { tally } = raised(alone({}), 1000, everyday);
    expect(tally.days).toBe(1000);
    expect(Math.abs(tally.upsets / 1000 - 2.7)).toBeLessThan(0.1);
  });

  test("has its hours of play while somebody is there, and of feeding and carrying", () => {
    const household = alone({ feeding: 2, carrying: 1 });
    const { tally } = raised(household, 10);
    expect(tally.played).toBeCloseTo(10 * 3600 * home.playHours, 6);
    expect([tally.fed, tally.carried]).toEqual([10 * 3600 * 2, 10 * 3600]);
    expect(tally.mended + tally.left + tally.intruded).toBeGreaterThan(0);
    const evening = member("father", { from: 10 }, { feeding: 1.5, carrying: 3 });
    const short = raised([evening], 10, settings({ wakingHours: 12 })).tally;
    expect([short.fed, short.carried]).toEqual([10 * 3600 * 1.5, 10 * 3600 * 0.5]);
    const meal = member("father", { from: 10 }, { feeding: 3, carrying: 3 });
    const long = raised([meal], 10, settings({ wakingHours: 12 })).tally;
    expect([long.fed, long.carried]).toEqual([10 * 3600 * 2, 0]);
  });

  test("S33 with play makes well-being, without play none", () => {
    const wellBeing = (everyday: EverydaySettings) =>
      raised(alone({ availability: 2 }), 60, everyday).childhood.scene.person.body.wellBeing;
    expect(wellBeing(home)).toBeGreaterThan(0.1);
    expect(wellBeing(settings({ playHours: 0 }))).toBe(0);
  });

  test("goes over into the age: capacities, autoregulation and certainty are of that day", () => {
    const { person } = raised(alone({}), 200).childhood.scene;
    const newborn = raised(alone({}), 0).childhood.scene.person;
    expect(person.age).toBe(200);
    expect(person.workingModel.recognition).toBe(person.capacities.recognition);
    expect(person.capacities.recognition).toBeGreaterThan(newborn.capacities.recognition + 0.5);
    expect(person.body.autoregulation).toBeGreaterThan(1.2 * newborn.body.autoregulation);
  });
});

describe("S53 calming practised with others", () => {
  const practice = (care: Partial<Care>, everyday = home) =>
    raised(alone(care), 60, everyday).childhood.scene.person.body.practice;

  test("grows where upsets are comforted, and makes autoregulation grow", () => {
    expect(practice(KIND)).toBeGreaterThan(0.1);
    const autoregulation = (care: Partial<Care>) =>
      raised(alone(care), 60).childhood.scene.person.body.autoregulation;
    const without = autoregulation(BESIDE_THE_POINT);
    expect(autoregulation(KIND)).toBeGreaterThan(1.02 * without);
  });

  test("S41 is not to be had without upsets, nor without comfort", () => {
    const calm = settings({ upsetsPerDay: 0, nightUpsets: 0 });
    expect(practice(KIND, calm)).toBe(0);
    expect(practice(BESIDE_THE_POINT)).toBe(0);
  });

  test("S34 is to be had in arms that carry the child about, too, which is by day", () => {
    const carrying = { ...BESIDE_THE_POINT, carrying: 12 };
    expect(practice(carrying)).toBeGreaterThan(0.02);
    expect(practice(carrying, settings({ upsetsPerDay: 0, nightUpsets: 3 }))).toBe(0);
  });

  test("S34 comes to an end when whoever carried has gone", () => {
    const household = [member("aunt", { to: 6 }, { carrying: 24 }), member("father", { from: 6 })];
    const everyday = settings({ nightUpsets: 0, wakingHours: 12 });
    const { situation } = raised(household, 5, everyday).childhood.scene;
    expect(situation.carrier).toBe(-1);
    expect(situation.nearness[0]).toBe(0);
    const all = raised([member("aunt", {}, { carrying: 24 })], 5, everyday).childhood.scene;
    expect(all.situation.carrier).toBe(0);
  });

  test("S41 grows with upsets, when each is comforted", () => {
    const upsets = [1, 3, 9].map((upsetsPerDay) =>
      practice(KIND, settings({ upsetsPerDay, nightUpsets: 0 })),
    );
    expect(upsets[1]).toBeGreaterThan(1.5 * (upsets[0] as number));
    expect(upsets[2]).toBeGreaterThan(1.5 * (upsets[1] as number));
  });
});
