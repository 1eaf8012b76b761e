import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyValues, between } from "../../tests/arbitraries.ts";
import { capacitiesAt } from "./development.ts";
import { systemDeclarations, temperamentDeclarations, valuesOf } from "./parameters/index.ts";
import { createPerson, type Person } from "./person.ts";
import { autoregulation, comeOfAge, growOlder, practise, settleBaseline } from "./regulation.ts";

const p = valuesOf(systemDeclarations);
const temperament = valuesOf(temperamentDeclarations);
const YEAR = 365;

function infant(age = 0, system = p): Person {
  return createPerson(temperament, system, age);
}

const share = between(0, 1);
const age = between(0, 30 * YEAR);
/** Arousal brought down in contact, day by day, of people of any temperament and constants. */
const days = fc.array(between(0, 200), { maxLength: 30 });
const anybody = fc
  .record({
    system: anyValues(systemDeclarations),
    temperament: anyValues(temperamentDeclarations),
    age,
    practice: share,
  })
  .map(({ system, practice, ...one }) => {
    const person = createPerson(one.temperament, system, one.age);
    person.body.practice = practice;
    return { person, system };
  });

function practised(portions: readonly number[], system = p): number {
  const person = infant();
  for (const calmed of portions) practise(person, calmed, system);
  return person.body.practice;
}

describe("S39 calming alone", () => {
  test("is what temperament, age and practice make of it (8.5)", () => {
    fc.assert(
      fc.property(anybody, ({ person, system }) => {
        const { maturity } = capacitiesAt(person.age, system);
        const brought = person.temperament.autoregulation * maturity;
        const learnt = brought * system.practiceGain * person.body.practice;
        expect(autoregulation(person, system)).toBeCloseTo(brought + learnt, 12);
      }),
    );
  });

  test("S53 gets faster with practice, by the share that practice can add and no more", () => {
    fc.assert(
      fc.property(age, days, between(0.01, 100), (old, portions, more) => {
        const person = infant(old);
        for (const calmed of portions) practise(person, calmed, p);
        comeOfAge(person, p);
        const before = person.body.autoregulation;
        practise(person, more, p);
        comeOfAge(person, p);
        const unpractised = infant(old).body.autoregulation;
        expect(person.body.autoregulation).toBeGreaterThan(before);
        expect(before).toBeGreaterThanOrEqual(unpractised);
        expect(person.body.autoregulation).toBeLessThan((1 + p.practiceGain) * unpractised + 1e-12);
      }),
    );
  });

  test("S53 is the same however much was practised once practice adds nothing (ablation)", () => {
    const without = valuesOf(systemDeclarations, { practiceGain: 0 });
    const person = infant(YEAR, without);
    practise(person, 1000, without);
    comeOfAge(person, without);
    expect(person.body.autoregulation).toBe(infant(YEAR, without).body.autoregulation);
  });
});

describe("S53 practice with others", () => {
  test("adds up alike in whatever portions and order arousal was brought down (8.6)", () => {
    fc.assert(
      fc.property(days, (portions) => {
        const all = portions.reduce((sum, calmed) => sum + calmed, 0);
        expect(practised(portions)).toBeCloseTo(practised([all]), 12);
        expect(practised(portions.toReversed())).toBeCloseTo(practised(portions), 12);
      }),
    );
  });

  test("stays between 0 and 1, and more of it is never less", () => {
    fc.assert(
      fc.property(anybody, between(0, 1e6), ({ person, system }, calmed) => {
        const before = person.body.practice;
        practise(person, calmed, system);
        expect(person.body.practice).toBeGreaterThanOrEqual(before - 1e-15);
        expect(person.body.practice).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("S41 comes from arousal brought down in contact alone: without any, none", () => {
    fc.assert(
      fc.property(anybody, ({ person, system }) => {
        const before = person.body.practice;
        practise(person, 0, system);
        expect(person.body.practice).toBeCloseTo(before, 15);
      }),
    );
    expect(practised([1 / p.practiceRate])).toBeCloseTo(1 - Math.exp(-1), 12);
  });
});

describe("growing older", () => {
  test("day by day or at once leads to the same body and the same capacities", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), age, (count, from) => {
        const [slowly, atOnce] = [infant(from), infant(from)];
        slowly.body.practice = atOnce.body.practice = 0.7;
        for (let day = 0; day < count; day++) growOlder(slowly, 1, p);
        growOlder(atOnce, count, p);
        expect(slowly.age).toBeCloseTo(atOnce.age, 9);
        for (const [name, value] of Object.entries(atOnce.capacities)) {
          expect(slowly.capacities[name as keyof Person["capacities"]]).toBeCloseTo(value, 12);
        }
        expect(slowly.body.practice).toBeCloseTo(atOnce.body.practice, 12);
        expect(slowly.body.autoregulation).toBeCloseTo(atOnce.body.autoregulation, 12);
      }),
    );
  });

  test("S53 lets practice fade that is not kept up, to a third in its time constant", () => {
    const person = infant(YEAR);
    person.body.practice = 0.7;
    growOlder(person, p.practiceDays, p);
    expect(person.body.practice).toBeCloseTo(0.7 / Math.E, 12);
    const kept = infant(YEAR);
    for (let day = 0; day < 5 * p.practiceDays; day++) {
      practise(kept, 1, p);
      growOlder(kept, 1, p);
    }
    const gained = 1 - Math.exp(-p.practiceRate);
    const left = Math.exp(-1 / p.practiceDays);
    expect(kept.body.practice).toBeCloseTo((gained * left) / (1 - (1 - gained) * left), 2);
  });

  test("S28 makes of an unpractised newborn just who is created at that age", () => {
    const grown = infant();
    growOlder(grown, YEAR, p);
    expect(grown).toEqual(infant(YEAR));
    expect(grown).not.toEqual(infant());
  });

  test("S13 S16 S17 tells the beliefs what is taken in, of whom, and how fast doubt returns", () => {
    const person = infant();
    const { workingModel, capacities } = person;
    const before = { ...workingModel };
    growOlder(person, YEAR, p);
    for (const name of ["contingency", "recognition", "drift"] as const) {
      expect(workingModel[name]).toBe(capacities[name]);
    }
    expect(workingModel.contingency).toBeGreaterThan(before.contingency + 0.9);
    expect(workingModel.recognition).toBeGreaterThan(before.recognition + 0.9);
    expect(workingModel.drift).toBeLessThan(before.drift);
  });
});

describe("S08 arousal at rest", () => {
  const year = (person: Person, mean: number) => {
    for (let day = 0; day < YEAR; day++) settleBaseline(person, mean, p);
    return person.body.baseline;
  };

  test("rises in a hard year to a bounded mark, and a calm year takes it back", () => {
    const person = infant();
    const marked = year(person, 0.6);
    const goal = p.baselineArousal + p.chronicShare * (0.6 - p.baselineArousal);
    expect(marked).toBeCloseTo(goal, 4);
    expect(marked).toBeGreaterThan(2 * p.baselineArousal);
    expect(year(person, p.baselineArousal)).toBeCloseTo(p.baselineArousal, 4);
  });

  test("moves exactly exponentially, the same share of the way that is left every day", () => {
    fc.assert(
      fc.property(anybody, share, share, ({ person, system }, start, mean) => {
        person.body.baseline = start;
        const goal = system.baselineArousal + system.chronicShare * (mean - system.baselineArousal);
        for (let day = 0; day < 3; day++) settleBaseline(person, mean, system);
        const left = (start - goal) * Math.exp(-3 / system.chronicDays);
        expect(person.body.baseline - goal).toBeCloseTo(left, 12);
      }),
    );
  });

  test("never leaves the span between nothing and the most a life of full arousal can do", () => {
    fc.assert(
      fc.property(fc.array(share, { minLength: 200, maxLength: 200 }), (means) => {
        const person = infant();
        const most = p.baselineArousal + p.chronicShare * (1 - p.baselineArousal);
        for (const mean of means) {
          settleBaseline(person, mean, p);
          expect(person.body.baseline).toBeGreaterThanOrEqual(0);
          expect(person.body.baseline).toBeLessThanOrEqual(most);
        }
      }),
    );
  });
});
