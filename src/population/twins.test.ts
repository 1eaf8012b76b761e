import { describe, expect, test } from "vitest";
import { careDeclarations, valuesOf } from "../model/index.ts";
import { beginChildhood, liveDays, oneCaregiver } from "../procedures/index.ts";
import { type ChildRecord, liveChild } from "./cohort.ts";
import { communityPlan } from "./community-plan.ts";
import { liveTwins, type Twins } from "./twins.ts";

const plan = communityPlan({ seed: 7, days: 20 });
const coded = (child: number, classification: "A" | "B" | "C"): ChildRecord => {
  const record = liveChild(plan, child);
  return { ...record, coding: { ...record.coding, classification } };
};
const originals = [coded(4, "A"), coded(0, "B"), coded(2, "C")];

function twinsOf(...given: Parameters<typeof liveTwins>): Twins {
  const twins = liveTwins(...given);
  if (twins === undefined) throw new Error("no twins");
  return twins;
}

describe("counterfactual twins", () => {
  const { homes, rows, crossed, tape } = twinsOf(plan, originals);

  test("a child that lives again in its own home has the life it had, to the last bit", () => {
    const again = liveChild({ ...plan, care: originals[0]?.care }, 4);
    expect(again).toEqual(liveChild(plan, 4));
    rows.forEach(({ own, lives }, row) => {
      expect(lives[own]).toBe(originals[row]);
    });
  });

  test("every child is in every home, with its own temperament and the home's caregiver", () => {
    expect(homes.map(({ of }) => of)).toEqual([4, 0, 2]);
    for (const { child, lives } of rows) {
      lives.forEach((life, home) => {
        expect(life.child).toBe(child);
        expect(life.temperament).toEqual(liveChild({ ...plan, days: 0 }, child).temperament);
        expect(life.care).toEqual(homes[home]?.care);
      });
    }
  });

  test("twins meet the same upsets at the same hours, whoever cares for them", () => {
    const hoursOf = ({ home }: ChildRecord) => home.profile.play;
    for (const { lives } of rows) {
      const [first, ...others] = lives.map(hoursOf);
      for (const other of others) expect(other).toEqual(first);
    }
    const [one, another] = rows.map(({ lives: [life] }) => hoursOf(life as ChildRecord));
    expect(one).not.toEqual(another);
    const perDay = ({ care }: (typeof homes)[number], child: number) => {
      const everyday = { ...plan.everyday, upsetsPerDay: 2.5 };
      const { system, temperament } = plan;
      const childhood = beginChildhood(7, child, temperament, oneCaregiver(care), system);
      return Array.from({ length: 20 }, () => liveDays(childhood, 1, everyday, system).upsets);
    };
    const inEach = homes.map((home) => perDay(home, 4));
    expect(new Set(inEach[0]).size).toBeGreaterThan(1);
    for (const days of inEach) expect(days).toEqual(inEach[0]);
    expect(homes[0] && perDay(homes[0], 5)).not.toEqual(inEach[0]);
  });

  test("the first secure child and the first other one are seen closely, the other on a tape", () => {
    expect(crossed).toEqual([
      { row: 1, home: 0 },
      { row: 0, home: 1 },
    ]);
    expect(tape.home).toBe(homes[1]);
    expect(tape.record).toBe(rows[0]?.lives[1]);
    expect(tape.frames.arousal.length).toBeGreaterThan(1000);
  });

  test("without a secure child, the first two", () => {
    const unsecure = [originals[0], originals[2]] as ChildRecord[];
    expect(twinsOf(plan, unsecure).crossed).toEqual([
      { row: 0, home: 1 },
      { row: 1, home: 0 },
    ]);
  });
});

describe("where there are no two homes", () => {
  const central = valuesOf(careDeclarations);
  const given = { ...plan, care: { ...central, availability: -1 } };

  test("the first child is raised by the community's central caregiver", () => {
    for (const [how, lives] of [
      [given, [liveChild(given, 0), liveChild(given, 1)]],
      [plan, [liveChild(plan, 0)]],
    ] as const) {
      const { homes, rows, crossed } = twinsOf(how, lives);
      expect(homes.map(({ of }) => of)).toEqual([0, "central"]);
      expect(rows).toHaveLength(1);
      expect(rows[0]?.lives[1]?.care).toEqual(central);
      expect(crossed).toEqual([{ row: 0, home: 1 }]);
    }
  });

  test("nothing is compared with itself, nor with nobody", () => {
    const usual = { ...plan, care: central };
    expect(liveTwins(usual, [liveChild(usual, 0)])).toBeUndefined();
    expect(liveTwins(plan, [])).toBeUndefined();
  });
});
