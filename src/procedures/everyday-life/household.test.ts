import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { between } from "../../../tests/arbitraries.ts";
import {
  careDeclarations,
  createPerson,
  MOST_FIGURES,
  meet,
  type Person,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../../model/index.ts";
import { uniform } from "../../numerics/index.ts";
import {
  CAREGIVER,
  HouseholdError,
  hoursThere,
  type Member,
  moveIn,
  oneCaregiver,
  takePlaces,
  thoseThere,
  wakeUp,
} from "./household.ts";

const p = valuesOf(systemDeclarations);
const care = valuesOf(careDeclarations);

function member(name: string, rest: Partial<Member> = {}): Member {
  return { name, care, from: 0, to: 24, nights: 0, ...rest };
}

function members(count: number): Member[] {
  return Array.from({ length: count }, (_, i) => member(`relative ${i}`));
}

function refused(household: readonly Member[]): () => unknown {
  return () => moveIn(1, 0, household);
}

describe("a household with somebody who has the child apart", () => {
  const provider = { from: 2, to: 10, cycle: 7, onDuty: 5, apart: 1 };
  const home = moveIn(1, 0, [member("mother"), member("provider", provider)]);
  const there = (hour: number, day: number) =>
    thoseThere(home, hour, day).map((one) => one.member.name);

  test("leaves the child with this one alone in its hours, and with the rest otherwise", () => {
    expect(there(1, 0)).toEqual(["mother"]);
    expect(there(2, 0)).toEqual(["provider"]);
    expect(there(9.9, 4)).toEqual(["provider"]);
    expect(there(10, 4)).toEqual(["mother"]);
    expect(there(5, 5)).toEqual(["mother"]);
  });

  test("has all of them in one place where nobody has", () => {
    const together = moveIn(1, 0, [member("mother"), member("aunt", { ...provider, apart: 0 })]);
    expect(thoseThere(together, 5, 0)).toEqual(together);
  });
});

describe("a household", () => {
  test("of one caregiver is one who is there day and night", () => {
    expect(oneCaregiver(care)).toEqual([{ name: CAREGIVER, care, from: 0, to: 24, nights: 1 }]);
    expect(moveIn(1, 0, oneCaregiver(care))).toHaveLength(1);
  });

  test("of nobody, or of more than a child can know besides a stranger, is refused by its size", () => {
    expect(moveIn(1, 0, members(MOST_FIGURES - 1))).toHaveLength(7);
    expect(refused(members(8))).toThrow("A household has 1 to 7 members, this one has 8.");
    expect(refused([])).toThrow("A household has 1 to 7 members, this one has 0.");
    expect(refused([])).toThrow(HouseholdError);
  });

  test("with one name twice is refused by the name", () => {
    const both = [member("mother"), member("father"), member("mother")];
    expect(refused(both)).toThrow('Two members are named "mother".');
  });

  test.each([
    [8, 4],
    [-1, 4],
    [0, 25],
    [Number.NaN, 4],
    [0, Number.NaN],
  ])("with hours from %d to %d is refused by name, hours and what is allowed", (from, to) => {
    expect(refused([member("aunt", { from, to })])).toThrow(
      `aunt is there from hour ${from} to ${to} after waking; it must be 0 ≤ from ≤ to ≤ 24.`,
    );
  });

  test.each([-0.1, 1.5, Number.NaN])(
    "with a share of %d of the nights is refused by it",
    (nights) => {
      expect(refused([member("aunt", { nights })])).toThrow(
        `aunt is there on a share of ${nights} of the nights; it must be from 0 to 1.`,
      );
    },
  );

  test("with more nights than there are is refused by their sum; three thirds are not", () => {
    const two = [member("mother", { nights: 0.75 }), member("father", { nights: 0.5 })];
    expect(refused(two)).toThrow("Shares of nights add up to 1.25; they must not exceed 1.");
    const thirds = members(3).map((one) => ({ ...one, nights: 1 / 3 }));
    expect(moveIn(1, 0, thirds)).toHaveLength(3);
  });
});

describe("S38 whoever it is", () => {
  const chances = (household: readonly Member[], day = 0) => {
    const companions = moveIn(4, 2, household);
    wakeUp(companions, day, p);
    return companions.flatMap(({ hours, frights, initiative }) =>
      [hours, frights, initiative].map(uniform),
    );
  };

  test("has the chance of the place in the household, and of the day, not of the name", () => {
    const couple = [member("mother"), member("father")];
    expect(chances([member("grandmother"), member("brother")])).toEqual(chances(couple));
    expect(new Set([...chances(couple), ...chances(couple, 1)]).size).toBe(12);
    expect(chances(couple.toReversed(), 1)).toEqual(chances(couple, 1));
  });

  test("is there from one hour to another, as long as the child is awake", () => {
    const hour = between(0, 24);
    expect(hoursThere(member("father", { from: 9, to: 24 }), 12)).toBe(3);
    expect(hoursThere(member("father", { from: 13, to: 24 }), 12)).toBe(0);
    fc.assert(
      fc.property(hour, hour, hour, (one, another, waking) => {
        const [from, to] = [Math.min(one, another), Math.max(one, another)];
        const there = hoursThere(member("father", { from, to }), waking);
        const afterwards = hoursThere(member("nurse", { from: to, to: 24 }), waking);
        const before = hoursThere(member("aunt", { from: 0, to: from }), waking);
        expect(before + there + afterwards).toBeCloseTo(waking, 9);
      }),
    );
  });
});

describe("care in a household", () => {
  const wanders = valuesOf(careDeclarations, { availability: 3, wandering: 1 });
  const standings = (household: readonly Member[], days: number, child = 0) => {
    const companions = moveIn(3, child, household);
    for (let day = 0; day < days; day++) wakeUp(companions, day, p);
    return companions.map(({ caregiver }) => caregiver.wandering);
  };

  test("wanders from birth on, with the place in the household and not with the name or care", () => {
    const couple = [member("mother", { care: wanders }), member("father", { care: wanders })];
    const others = [
      member("aunt", { care: { ...wanders, availability: -1 } }),
      couple[1] as Member,
    ];
    for (const days of [0, 1, 40]) {
      const [mother, father] = standings(couple, days);
      expect(mother).not.toEqual(father);
      expect(standings(others, days)).toEqual([mother, father]);
      expect(standings(couple, days, 1)).not.toEqual([mother, father]);
    }
    expect(standings(couple, 40)).not.toEqual(standings(couple, 0));
  });

  test("moves once a day, by the chance of that day alone", () => {
    const seeked = moveIn(3, 0, [member("mother", { care: wanders })]);
    const straight = moveIn(3, 0, [member("mother", { care: wanders })]);
    for (let day = 0; day < 5; day++) {
      for (let i = 0; i < day; i++) uniform((seeked[0] as (typeof seeked)[0]).wandering);
      wakeUp(seeked, day, p);
      wakeUp(straight, day, p);
    }
    expect(seeked[0]?.caregiver.wandering).toEqual(straight[0]?.caregiver.wandering);
  });
});

describe("taking places in the child's mind", () => {
  function grown(known: number): Person {
    const person = createPerson(valuesOf(temperamentDeclarations), p);
    for (let i = 0; i < known; i++) {
      person.workingModel.met[meet(person.workingModel, `old friend ${i}`, 0, p)] = 100 + i;
    }
    return person;
  }

  test("puts everybody at the slot where the child knows them, also after somebody is forgotten", () => {
    for (let known = 0; known <= MOST_FIGURES; known++) {
      const person = grown(known);
      const companions = moveIn(1, 0, members(3));
      const caregivers: Parameters<typeof takePlaces>[2] = [];
      takePlaces(companions, person, caregivers, p);
      for (const { slot, caregiver, member: one } of companions) {
        expect(person.workingModel.figures[slot]).toBe(one.name);
        expect(caregivers[slot]).toBe(caregiver);
      }
      expect(Object.keys(caregivers)).toHaveLength(3);
      expect(person.workingModel.figures).toHaveLength(Math.min(MOST_FIGURES, known + 3));
    }
  });

  test("forgets the least met of all others for them, never one of them for another", () => {
    const person = grown(MOST_FIGURES);
    takePlaces(moveIn(1, 0, members(3)), person, [], p);
    const { figures } = person.workingModel;
    expect(figures.filter((name) => name.startsWith("old friend"))).toEqual(
      [3, 4, 5, 6, 7].map((i) => `old friend ${i}`),
    );
  });
});
