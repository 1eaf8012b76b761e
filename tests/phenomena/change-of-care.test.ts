import { describe, expect, test } from "vitest";
import {
  type Care,
  careDeclarations,
  meet,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../../src/model/index.ts";
import {
  beginChildhood,
  type Childhood,
  changeHousehold,
  everydayDeclarations,
  followRevision,
  liveDays,
  oneCaregiver,
  type Revision,
  revisionDeclarations,
  total,
} from "../../src/procedures/index.ts";
import { inEpisode, meanOf, planFor, REJECTING, raise, SENSITIVE } from "./cohorts.ts";

const p = valuesOf(systemDeclarations);
const home = valuesOf(everydayDeclarations);
const YEAR = 365;
const MONTH = 365.25 / 12;
const CHILDREN = [0, 1, 2, 3];

function grown(care: Partial<Care>, days: number, child: number, reflection = 0): Childhood {
  const temperament = valuesOf(temperamentDeclarations, { reflectiveFunctioning: reflection });
  const given = oneCaregiver(valuesOf(careDeclarations, care));
  const childhood = beginChildhood(9, child, temperament, given, p);
  liveDays(childhood, days, home, p);
  return childhood;
}

function changed(
  from: Partial<Care>,
  to: Partial<Care>,
  years: number,
  reflection?: number,
  longestDays = 500,
): readonly Revision[] {
  const settings = valuesOf(revisionDeclarations, {
    newAvailability: to.availability as number,
    newAttentiveness: to.attentiveness as number,
    longestDays,
  });
  return CHILDREN.map((child) => {
    const childhood = grown(from, years * YEAR, child, reflection);
    return followRevision(childhood, childhood.companions[0], settings, home, p);
  });
}

const half = (all: readonly Revision[], which: keyof Revision) =>
  meanOf(all.map((one) => one[which].halfDays));

describe("S16 resistant to change, yet revisable at any age", () => {
  const gained = changed(REJECTING, SENSITIVE, 1);
  const lost = changed(SENSITIVE, REJECTING, 1);
  const gainedLate = changed(REJECTING, SENSITIVE, 12);
  const lostLate = changed(SENSITIVE, REJECTING, 12);

  test("every child is half-way in the end, at one year and at twelve", () => {
    for (const one of [...gained, ...lost, ...gainedLate, ...lostLate]) {
      expect([one.expected.reached, one.loud.reached]).toEqual([true, true]);
    }
  });

  test("trust is lost faster than it is gained", () => {
    for (const which of ["expected", "loud"] as const) {
      expect(half(gained, which)).toBeGreaterThan(1.3 * half(lost, which));
      expect(half(gainedLate, which)).toBeGreaterThan(1.2 * half(lostLate, which));
    }
  });

  test("the older, the longer it takes", () => {
    for (const which of ["expected", "loud"] as const) {
      expect(half(gainedLate, which)).toBeGreaterThan(1.4 * half(gained, which));
      expect(half(lostLate, which)).toBeGreaterThan(1.3 * half(lost, which));
    }
  });

  test("the model of the self follows months later than that of the other", () => {
    expect(half(gained, "self")).toBeGreaterThan(90 + half(gained, "expected"));
    expect(half(lost, "self")).toBeGreaterThan(30 + half(lost, "expected"));
  });
});

describe("S17 implicit first, and open to reflection later", () => {
  test("reflection makes revision quicker once there is language, and not before", () => {
    const days = (years: number, reflection: number) =>
      half(changed(REJECTING, SENSITIVE, years, reflection, 60), "loud");
    expect(days(4, 1)).toBeLessThan(0.7 * days(4, 0));
    expect(Math.abs(days(1, 1) - days(1, 0))).toBeLessThan(1);
  });

  test("what is lived before figures are told apart is expected of anybody", () => {
    /** Of what two kinds of care make a child expect of its caregiver, how much it expects of others. */
    const ofOthers = (days: number) => {
      const after = [SENSITIVE, { availability: -1.5, attentiveness: -1 }].map((care) => {
        const { scene, companions } = grown(care, days, 0);
        const { workingModel } = scene.person;
        meet(workingModel, "somebody", 0, p);
        const [others, , figure] = workingModel.mean as unknown as [number, number, number];
        return { others, figure: figure * workingModel.recognition, slot: companions[0].slot };
      });
      const [good, poor] = after as [(typeof after)[0], (typeof after)[0]];
      return (good.others - poor.others) / (good.others + good.figure - poor.others - poor.figure);
    };
    expect(ofOthers(150)).toBeGreaterThan(0.9);
    expect(ofOthers(800)).toBeLessThan(ofOthers(150) - 0.1);
  });
});

describe("S28 milestones, as they are seen", () => {
  const at = (months: number) =>
    raise(planFor(undefined, {}, { days: Math.round(months * MONTH) }), 32);
  const seen = new Map([4, 8, 12, 36].map((months) => [months, at(months)]));
  const share = (months: number, column: "contactShare" | "cryShare") =>
    inEpisode(seen.get(months) ?? [], 4, column);

  test("anybody may comfort at 4 months; at 12 a stranger hardly may", () => {
    expect(share(4, "contactShare")).toBeGreaterThan(0.3);
    expect(share(12, "contactShare")).toBeLessThan(0.6 * share(4, "contactShare"));
  });

  test("protest is rare at 4 months, rises in the second half of the year, and is less at 3 years", () => {
    expect(share(4, "cryShare")).toBeLessThan(0.06);
    expect(share(12, "cryShare")).toBeGreaterThan(share(8, "cryShare") + 0.05);
    expect(share(36, "cryShare")).toBeLessThan(0.75 * share(12, "cryShare"));
  });
});

describe("S28 waiting that can be agreed upon", () => {
  /** A day without the caregiver, with a sitter, on which it was told or not. */
  function dayWithout(months: number, told: number): { bids: number; arousal: number } {
    const days = CHILDREN.map((child) => {
      const childhood = grown(SENSITIVE, Math.round(months * MONTH), child);
      const care = valuesOf(careDeclarations, { availability: 1.2, attentiveness: 0 });
      const sitter = { name: "sitter", care, from: 0, to: 24, nights: 1 };
      changeHousehold(childhood, [sitter], { strange: 0, since: childhood.day, told }, p);
      const tally = liveDays(childhood, 1, home, p);
      return { bids: total(tally.bids), arousal: tally.arousal / tally.seconds };
    });
    return { bids: meanOf(days.map((d) => d.bids)), arousal: meanOf(days.map((d) => d.arousal)) };
  }

  test("at a year and a half an explanation changes nothing", () => {
    const [untold, told] = [dayWithout(18, 0), dayWithout(18, 1)];
    expect(told.bids).toBeGreaterThan(0.9 * untold.bids);
    expect(Math.abs(told.arousal - untold.arousal)).toBeLessThan(0.03);
  });

  test("with language it alarms less, and after three years the day is one like others", () => {
    const [untold, told] = [dayWithout(30, 0), dayWithout(30, 1)];
    expect(told.arousal).toBeLessThan(untold.arousal - 0.03);
    const [late, lateTold] = [dayWithout(42, 0), dayWithout(42, 1)];
    expect(late.bids).toBeGreaterThan(300);
    expect(lateTold.bids).toBeLessThan(0.1 * late.bids);
  });
});
