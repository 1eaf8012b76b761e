import { describe, expect, test } from "vitest";
import { grownDeclarations, systemDeclarations, valuesOf } from "../../model/index.ts";
import { everydayDeclarations, togetherDeclarations } from "../../procedures/index.ts";
import {
  type CirclePlan,
  drawnBy,
  fates,
  goingOnOdds,
  likeness,
  liveCircle,
  middleOf,
  type Pairing,
  type PlacedPair,
  pairingDeclarations,
  placedPairs,
  pullOfPartner,
  securityOf,
  withEitherPartner,
} from "./index.ts";

const planOf = (pairing: Partial<Pairing> = {}, breakUp = 0.1): CirclePlan => ({
  seed: 2,
  circle: 0,
  pairing: valuesOf(pairingDeclarations, { people: 8, daysFollowed: 160, ...pairing }),
  together: valuesOf(togetherDeclarations, { breakUp }),
  everyday: valuesOf(everydayDeclarations),
  system: valuesOf(systemDeclarations),
  grown: valuesOf(grownDeclarations),
});

describe("S43 a circle of people", () => {
  const usual = liveCircle(planOf());

  test("meets, pairs and lives on as chance has it, the same way again", () => {
    expect(usual.pairs.length).toBeGreaterThan(4);
    expect(usual.pairs.some(({ since }) => since !== undefined)).toBe(true);
    expect(JSON.stringify(liveCircle(planOf()))).toBe(JSON.stringify(usual));
    const other = liveCircle({ ...planOf(), circle: 1 });
    expect(other.before).not.toEqual(usual.before);
  });

  test("nobody is with two at a time", () => {
    for (const one of usual.pairs) {
      for (const other of usual.pairs) {
        if (one === other || !one.who.some((i) => other.who.includes(i))) continue;
        const [first, second] = one.met <= other.met ? [one, other] : [other, one];
        expect(first.until).toBeDefined();
        expect(first.until).toBeLessThanOrEqual(second.met);
      }
    }
  });

  test("those who look for longer move in later, and fewer of them", () => {
    const quick = liveCircle(planOf({ datesToStay: 1 }));
    const movedIn = ({ pairs }: typeof usual) => pairs.filter(({ since }) => since !== undefined);
    expect(movedIn(quick).every(({ since, met }) => since === met + 1)).toBe(true);
    expect(movedIn(usual).every(({ dates }) => dates === 6)).toBe(true);
    const within = (record: typeof usual) => movedIn(record).filter(({ since = 0 }) => since < 30);
    expect(within(quick).length).toBeGreaterThan(within(usual).length);
  });

  test("whoever has parted meets others, after a pause", () => {
    const { pairs } = liveCircle(planOf({ datesToStay: 1, pause: 20, enough: -5 }, 10));
    const over = pairs.filter(({ since, until }) => since !== undefined && until !== undefined);
    expect(over.length).toBeGreaterThan(2);
    let met = 0;
    for (const { who, until = 0 } of over) {
      for (const i of who) {
        const next = pairs.find((one) => one.who.includes(i) && one.met >= until);
        if (next === undefined) continue;
        met++;
        expect(next.met).toBeGreaterThanOrEqual(until + 20);
      }
    }
    expect(met).toBeGreaterThan(2);
  });
});

test("S43 a secure partner draws people further towards security than an insecure one", () => {
  const lives = [0, 1, 2].flatMap((circle) =>
    withEitherPartner({ ...planOf({ people: 8 }), circle }, 2),
  );
  expect(lives).toHaveLength(6);
  const gains = lives.map(({ secure, insecure }) => securityOf(secure) - securityOf(insecure));
  expect(gains.reduce((sum, gain) => sum + gain, 0) / 6).toBeGreaterThan(0.2);
});

test("going on goes by what evenings were like, and by nothing else", () => {
  const pairing = valuesOf(pairingDeclarations);
  expect(goingOnOdds(pairing.enough, pairing)).toBe(0.5);
  expect(goingOnOdds(1, pairing)).toBeGreaterThan(0.9);
  expect(goingOnOdds(1, { ...pairing, choosiness: 0 })).toBe(0.5);
});

describe("pairs", () => {
  const at = (security: number) => ({
    anxiety: -security,
    avoidance: -security,
    anxietySd: 1,
    avoidanceSd: 1,
    correlation: 0,
  });
  const pair = (one: number, other: number, until?: number): PlacedPair => ({
    who: [0, 1],
    met: 0,
    dates: 6,
    since: 10,
    until,
    before: [at(one), at(other)],
    after: [at(one + 0.5 * other), at(other + 0.5 * one)],
    satisfaction: [1, 1],
    start: [at(one), at(other)],
    followed: (until ?? 740) - 10,
    lasted: until === undefined,
  });
  const alike = [pair(1, 1), pair(-1, -1), pair(2, 2), pair(0, 0.1)];

  test("that are alike correlate, whichever of the two is named first", () => {
    expect(likeness(alike, "security").point).toBeGreaterThan(0.99);
    const turned = [pair(1, -1), pair(-1, 1), pair(2, -2), pair(-2, 2)];
    expect(likeness(turned, "anxiety").point).toBeCloseTo(-1, 10);
  });

  test("are counted with their years, by where both stand", () => {
    const [none, one, both] = fates([pair(1, 1, 375), pair(1, -1), pair(-1, -1)], "security", 0);
    expect([none?.couples, one?.couples, both?.couples]).toEqual([1, 1, 1]);
    expect(both?.hazard).toBeCloseTo(365.25 / 365, 10);
    expect(none?.hazard).toBe(0);
  });

  test("that lasted tell the pull of the partner from where one stood oneself", () => {
    const pairs = [pair(1, -1), pair(0, 2), pair(-1, -2), pair(2, 1.5)];
    expect(pullOfPartner(drawnBy(pairs))).toBeCloseTo(0.5, 10);
    expect(pullOfPartner([])).toBeNaN();
  });

  test("stand in halves of everybody, and last if they are followed for two years", () => {
    const before = [1, -1, 3].map(at);
    const record = { before, after: before, days: 800, pairs: [pair(1, -1), pair(1, -1, 100)] };
    expect(middleOf([record], "security")).toBe(1);
    expect(placedPairs(record).map(({ lasted }) => lasted)).toEqual([true, false]);
    expect(placedPairs({ ...record, days: 700 })[0]?.lasted).toBeUndefined();
  });
});
