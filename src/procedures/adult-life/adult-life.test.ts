import { expect, test } from "vitest";
import {
  careDeclarations,
  grownDeclarations,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../../model/index.ts";
import {
  beginChildhood,
  everydayDeclarations,
  liveDays,
  oneCaregiver,
} from "../everyday-life/index.ts";
import { anotherWay } from "./another-way.ts";
import {
  type AdultLife,
  type AdultLifeSettings,
  adultLifeDeclarations,
  followAdult,
} from "./index.ts";

const system = valuesOf(systemDeclarations);
const grown = valuesOf(grownDeclarations);
const everyday = valuesOf(everydayDeclarations);
const care = valuesOf(careDeclarations);
const temperament = valuesOf(temperamentDeclarations);
const childhood = beginChildhood(4, 1, temperament, oneCaregiver(care), system);
liveDays(childhood, 100, everyday, system);
const [companion] = childhood.companions;

const ASKED = { settle: 30, readings: 8, everyDays: 20, reportError: 0 };

function live(given: Partial<AdultLifeSettings> = {}): AdultLife {
  const settings = valuesOf(adultLifeDeclarations, { ...ASKED, ...given });
  const who = { childhood, companion: companion as never, number: 0, everyday, system, grown };
  return followAdult(who, settings);
}

const avoidance = ({ readings }: AdultLife) => readings.map((one) => one.withPartner.avoidance);
const quiet = live();

test("S27 somebody is asked as often as a study says, and says what is so but for an error", () => {
  expect(quiet.readings.map(({ day }) => day)).toEqual([0, 20, 40, 60, 80, 100, 120, 140]);
  const told = live({ reportError: 1 });
  expect(told.readings[3]?.general).not.toEqual(quiet.readings[3]?.general);
  expect(live({ reportError: 1 })).toEqual(told);
});

test("S44 an event changes what comes after, and nothing before", () => {
  const cold = avoidance(live({ eventAfter: 4, eventAvailability: -4 }));
  expect(cold.slice(0, 4)).toEqual(avoidance(quiet).slice(0, 4));
  expect(cold.at(-1)).toBeGreaterThan((avoidance(quiet).at(-1) as number) + 0.3);
});

test("S44 what is over lets somebody come back towards where it was", () => {
  const forGood = avoidance(live({ eventAfter: 2, eventAvailability: -4 })).at(-1) as number;
  const over = avoidance(live({ eventAfter: 2, eventAvailability: -4, eventDays: 30 }));
  expect(over.at(-1)).toBeLessThan(forGood);
});

test("S44 a partner who is away comes back, and is another if so", () => {
  const away = { eventAfter: 2, eventApart: 1, eventDays: 20 };
  const back = live(away).readings.at(-1);
  const another = live({ ...away, eventAnother: 1 }).readings.at(-1);
  expect(back?.withPartner).not.toEqual(another?.withPartner);
  const gone = avoidance(live({ eventAfter: 2, eventApart: 1 }));
  expect(gone).not.toEqual(avoidance(quiet));
});

test("somebody's own way is moved so that its care is, whatever it believes", () => {
  const [first, other] = anotherWay([0.3, -0.2], 1, -0.5, grown);
  const { availabilityNoise: a, attentivenessNoise: w, noiseCorrelation: r } = grown;
  const attentive = (z: number, y: number) => w * (r * z + Math.sqrt(1 - r * r) * y);
  expect(a * (first - 0.3)).toBeCloseTo(1, 12);
  expect(attentive(first, other) - attentive(0.3, -0.2)).toBeCloseTo(-0.5, 12);
  expect(anotherWay([1, 2], 1, 1, { ...grown, availabilityNoise: 0 })).toEqual([1, 2]);
});
