import { describe, expect, test } from "vitest";
import {
  type Care,
  careDeclarations,
  savePerson,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../../model/index.ts";
import {
  beginChildhood,
  type Childhood,
  everydayDeclarations,
  liveDays,
  type Member,
  oneCaregiver,
  saveChildhood,
} from "../everyday-life/index.ts";
import { holdStrangeSituation, strangeSituationDeclarations } from "../strange-situation/index.ts";
import { type HomeObservation, observeHome } from "./observation.ts";
import { secureBaseOf } from "./secure-base.ts";
import { sensitivityOf } from "./sensitivity.ts";
import { homeObservationDeclarations } from "./settings.ts";

const p = valuesOf(systemDeclarations);
const home = valuesOf(everydayDeclarations);
const settings = valuesOf(homeObservationDeclarations);
/** Something of everything: upsets, play, arms, frights, good and bad hours, care that wanders. */
const LIVELY: Partial<Care> = {
  frightening: 6,
  inconsistency: 1,
  intrusiveness: 3,
  carrying: 2,
  wandering: 0.5,
};

function raised(days: number, child = 0, care: Partial<Care> = LIVELY, seed = 9): Childhood {
  const household = oneCaregiver(valuesOf(careDeclarations, care));
  const childhood = beginChildhood(seed, child, valuesOf(temperamentDeclarations), household, p);
  liveDays(childhood, days, home, p);
  return childhood;
}

function observed(childhood: Childhood, occasion = 0, more: Partial<typeof settings> = {}) {
  return observeHome(childhood, occasion, { ...settings, ...more }, home, p);
}

describe("an observation changes nothing", () => {
  test("the child, its beliefs and its caregiver's mood are left to the bit", () => {
    const childhood = raised(40);
    const before = saveChildhood(childhood);
    observed(childhood);
    expect(saveChildhood(childhood)).toEqual(before);
  });

  test("a life with observations in it is the life without them, days and Strange Situation", () => {
    const [alone, watched] = [raised(30), raised(30)];
    observed(watched);
    const tallies = [alone, watched].map((one) => liveDays(one, 30, home, p));
    expect(tallies[1]).toEqual(tallies[0]);
    observed(watched, 1);
    const ssp = valuesOf(strangeSituationDeclarations);
    const logs = [alone, watched].map(({ seed, child, scene, companions }) =>
      holdStrangeSituation(seed, child, 0, scene.person, companions[0].caregiver, ssp, p),
    );
    expect(logs[1]).toEqual(logs[0]);
    expect(savePerson(watched.scene.person)).toEqual(savePerson(alone.scene.person));
  });
});

describe("chance in an observation", () => {
  test("is the same again for the same child and occasion, and another for another", () => {
    const childhood = raised(20);
    const once = observed(childhood);
    expect(observed(childhood)).toEqual(once);
    expect(observed(raised(20))).toEqual(once);
    expect(observed(childhood, 1)).not.toEqual(once);
    expect(observed(raised(20, 1))).not.toEqual(once);
    expect(observed(raised(20, 0, LIVELY, 10))).not.toEqual(once);
  });

  test("of the hour itself is another on another occasion, not only the caregiver's mood", () => {
    const childhood = raised(20, 0, { inconsistency: 0 });
    const hours = [0, 1].map((occasion) => observed(childhood, occasion).visits[0]?.seen);
    expect(hours[1]).not.toEqual(hours[0]);
  });

  test("one visit more leaves the earlier ones as they were", () => {
    const childhood = raised(20);
    const three = observed(childhood, 0, { visits: 3 });
    expect(three.visits.slice(0, 2)).toEqual(observed(childhood).visits);
  });

  test("the two visits are not the same hour, and the two coders not the same hand", () => {
    const { visits } = observed(raised(20));
    expect(visits[0]?.seen).not.toEqual(visits[1]?.seen);
    for (const { coders } of visits) expect(coders[0]).not.toEqual(coders[1]);
  });
});

describe("an observation", () => {
  test("is the mean of its visits and coders", () => {
    const { visits, sensitivity, secureBase, frights } = observed(raised(20));
    const ratings = visits.flatMap(({ coders }) => coders);
    expect(ratings).toHaveLength(4);
    const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
    expect(sensitivity).toBeCloseTo(mean(ratings.map((one) => one.sensitivity)), 12);
    expect(secureBase).toBeCloseTo(mean(ratings.map((one) => one.secureBase)), 12);
    expect(frights).toBe(visits.reduce((sum, { seen }) => sum + seen.frights, 0));
  });

  test("without a coder's error is what the scales make of what was seen", () => {
    const sure = { sensitivityError: 0, secureBaseError: 0 };
    for (const { seen, coders } of observed(raised(20), 0, sure).visits) {
      const right = { sensitivity: sensitivityOf(seen), secureBase: secureBaseOf(seen) };
      expect(coders).toEqual([right, right]);
    }
  });

  test("never leaves its scales, however much coders err", () => {
    const wild = { sensitivityError: 8, secureBaseError: 2 };
    const homes: HomeObservation[] = [0, 1, 2, 3].map((child) =>
      observed(raised(2, child), 0, wild),
    );
    for (const { sensitivity, secureBase } of homes.flatMap((one) =>
      one.visits.flatMap(({ coders }) => coders),
    )) {
      expect(sensitivity).toBeGreaterThanOrEqual(1);
      expect(sensitivity).toBeLessThanOrEqual(9);
      expect(Math.abs(secureBase)).toBeLessThanOrEqual(1);
    }
  });

  test("is of the first of the household, who is alone with the child", () => {
    const parent: Member = { ...oneCaregiver(valuesOf(careDeclarations))[0] } as Member;
    const seenWith = (care: Partial<Care>) => {
      const grandparent = { ...parent, name: "grandparent", nights: 0 };
      const household = [parent, { ...grandparent, care: valuesOf(careDeclarations, care) }];
      const born = beginChildhood(9, 0, valuesOf(temperamentDeclarations), household, p);
      return observed(born);
    };
    expect(seenWith({ availability: -3 })).toEqual(seenWith({ availability: 3 }));
  });
});
