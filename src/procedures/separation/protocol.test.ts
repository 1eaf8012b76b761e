import { describe, expect, test } from "vitest";
import {
  careDeclarations,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../../model/index.ts";
import {
  beginChildhood,
  type Childhood,
  everydayDeclarations,
  householdContradiction,
  isOnDuty,
  liveDays,
  type Member,
  oneCaregiver,
  saveChildhood,
} from "../everyday-life/index.ts";
import { holdSeparation, SECONDS_PER_DAY, separationDeclarations } from "./index.ts";
import { meanwhile } from "./meanwhile.ts";

const system = valuesOf(systemDeclarations);
const home = valuesOf(everydayDeclarations);
const care = valuesOf(careDeclarations);
const father: Member = { name: "father", care, from: 6, to: 12, nights: 0.25 };

function aChild(household: readonly Member[] = oneCaregiver(care)): Childhood {
  const childhood = beginChildhood(3, 0, valuesOf(temperamentDeclarations), household, system);
  liveDays(childhood, 400, home, system);
  return childhood;
}

const held = (childhood: Childhood, set: Record<string, number> = {}) =>
  holdSeparation(
    childhood,
    childhood.companions[0],
    0,
    valuesOf(separationDeclarations, { daysAway: 3, daysAfter: 2, ...set }),
    home,
    system,
  );

describe("a separation", () => {
  test("is lived by a copy: the life goes on, to the bit, as if nobody had come", () => {
    const [watched, other] = [aChild(), aChild()];
    const { log } = held(watched);
    expect(log.events.length).toBeGreaterThan(100);
    liveDays(watched, 3, home, system);
    liveDays(other, 3, home, system);
    expect(saveChildhood(watched)).toEqual(saveChildhood(other));
  });

  test("is watched in looks, by the clock, with who comes in and one upset in each", () => {
    const { log, schedule, inside } = held(aChild());
    const days = schedule.before + schedule.away + schedule.after;
    expect(inside).toHaveLength(days);
    const looks = separationDeclarations.looks.start;
    expect(log.episodes.map(({ episode }) => episode)).toEqual(
      Array.from({ length: days * looks }, (_, i) => i + 1),
    );
    expect(log.events.filter(({ behavior }) => behavior === "upset")).toHaveLength(days * looks);
    for (const { behavior, subject, start } of log.events) {
      if (behavior !== "greet") continue;
      const day = Math.floor(start / SECONDS_PER_DAY);
      const away = day >= schedule.before && day < schedule.before + schedule.away;
      expect(subject.startsWith("staff")).toBe(away);
    }
  });

  test("sends bids to nobody else than who is there or is missed", () => {
    const { log } = held(aChild([{ ...oneCaregiver(care)[0], nights: 0.75 } as Member, father]));
    const bids = log.events.filter(
      ({ intensity, type }) => type === "STATE" && intensity !== undefined,
    );
    const away = bids.filter(({ start }) => {
      const day = Math.floor(start / SECONDS_PER_DAY);
      return day >= 4 && day < 7;
    });
    expect(away.length).toBeGreaterThan(20);
    expect(away.filter(({ target }) => target === "father")).toEqual([]);
  });

  test("is no separation for 0 days: nobody is missed and nothing changes inside", () => {
    const { inside } = held(aChild(), { daysAway: 0 });
    for (const { vigour, countedOn } of inside) expect([vigour, countedOn]).toEqual([1, 1]);
  });

  test("counts on a caregiver more who visits", () => {
    const child = aChild();
    const last = (visitHours: number) => held(child, { visitHours, daysAway: 6 }).inside[10];
    expect(last(2)?.countedOn).toBeGreaterThan((last(0)?.countedOn as number) + 0.05);
  });
});

describe("who is there meanwhile", () => {
  const household = [{ ...oneCaregiver(care)[0], nights: 0.75 } as Member, father];
  const at = (set: Record<string, number>) =>
    meanwhile(household, "caregiver", valuesOf(separationDeclarations, set), home);

  test.each([
    [1, 6],
    [2, 6],
    [3, 6],
    [4, 6],
    [4, 3],
    [4, 24],
  ])(
    "%i staff in shifts of %i h: somebody is there at every hour of every day, one at a time",
    (staff, shiftHours) => {
      const those = at({ staff, shiftHours });
      expect(those).toHaveLength(staff);
      expect(householdContradiction(those)).toBeUndefined();
      const seen = new Set<string>();
      for (let day = 0; day < 12; day++) {
        const onDuty = those.filter((one) => isOnDuty(one, day));
        for (const { name } of onDuty) seen.add(name);
        expect(onDuty.reduce((sum, { nights }) => sum + nights, 0)).toBeCloseTo(1, 12);
        for (let hour = 0.5; hour < 12; hour++) {
          expect(onDuty.filter(({ from, to }) => hour >= from && hour < to)).toHaveLength(1);
        }
      }
      expect(seen.size).toBe(staff);
    },
  );

  test("the rest of the household, if it stays, and never the absent one", () => {
    expect(at({ familiarOthers: 1, staff: 1 }).map(({ name }) => name)).toEqual([
      "father",
      "staff1",
    ]);
    expect(at({ familiarOthers: 0, staff: 1 }).map(({ name }) => name)).toEqual(["staff1"]);
    expect(householdContradiction(at({ familiarOthers: 1 }))).toBeUndefined();
  });
});
