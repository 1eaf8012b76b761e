import { describe, expect, test } from "vitest";
import {
  type Care,
  careDeclarations,
  grownDeclarations,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../../model/index.ts";
import {
  beginChildhood,
  type Childhood,
  everydayDeclarations,
  liveDays,
  oneCaregiver,
  restoreChildhood,
  saveChildhood,
} from "../everyday-life/index.ts";
import { type Couple, togetherDeclarations } from "../together/index.ts";
import {
  type CoupleSettings,
  careMet,
  coupleAssessment,
  coupleDeclarations,
  type HeldCouple,
  holdCouple,
  moveIn,
  withAnother,
} from "./index.ts";

const system = valuesOf(systemDeclarations);
const grown = valuesOf(grownDeclarations);
const everyday = valuesOf(everydayDeclarations);

type Met = readonly [number, number];
const ANSWERED: Met = [2.4, 0.2];
const CENTRE: Met = [1.9, 0.073];
const QUIET_ONLY: Met = [-0.8, 1.4];
const NEITHER: Met = [-1, -0.5];

const raised = new Map<string, ReturnType<typeof saveChildhood>>();

function childOf([availability, attentiveness]: Met, number: number): Childhood {
  const key = `${availability} ${number}`;
  let saved = raised.get(key);
  if (saved === undefined) {
    const care = valuesOf(careDeclarations, { availability, attentiveness });
    const temperament = valuesOf(temperamentDeclarations);
    const child = beginChildhood(4, number, temperament, oneCaregiver(care), system);
    liveDays(child, 300, everyday, system);
    saved = saveChildhood(child);
    raised.set(key, saved);
  }
  return restoreChildhood(saved, system);
}

function settingsOf([a, w]: Met, replaced: Partial<CoupleSettings> = {}): CoupleSettings {
  return valuesOf(coupleDeclarations, {
    partnerAvailability: a,
    partnerAvailabilitySpread: 0,
    partnerAttentiveness: w,
    partnerAttentivenessSpread: 0,
    partnerChildhood: 300,
    ...replaced,
  });
}

/** Nobody leaves: what becomes of two is asked of all alike. */
const staying = valuesOf(togetherDeclarations, { breakUp: 0 });

function hold(childhood: Childhood, settings: CoupleSettings, together = staying): HeldCouple {
  const [companion] = childhood.companions;
  return holdCouple(
    { childhood, companion, number: 0, everyday, system, grown, together },
    settings,
  );
}

function output(name: string, record: HeldCouple): number {
  return coupleAssessment.outputs.find((one) => one.name === name)?.of(record) as number;
}

/** Two couples of so many days: means of outputs by name. */
function couples(own: Met, partner: Met, days: number): (name: string) => number {
  const settings = settingsOf(partner, { days, daysLogged: 0 });
  const records = [0, 1].map((number) => hold(childOf(own, number), settings));
  return (name) => records.reduce((sum, one) => sum + output(name, one), 0) / records.length;
}

test("the child never hears of the partner it will have, and has the same one again", () => {
  const childhood = childOf(QUIET_ONLY, 0);
  const before = JSON.stringify(saveChildhood(childhood));
  const settings = settingsOf(ANSWERED, { days: 10 });
  const once = hold(childhood, settings);
  expect(JSON.stringify(saveChildhood(childhood))).toBe(before);
  expect(JSON.stringify(hold(childhood, settings))).toBe(JSON.stringify(once));
  const [companion] = childhood.companions;
  const later = holdCouple(
    { childhood, companion, number: 1, everyday, system, grown, together: staying },
    settings,
  );
  expect(later.before).toEqual(once.before);
  expect(later.counts).not.toEqual(once.counts);
});

describe("whoever moves in with somebody", () => {
  const childhood = childOf(QUIET_ONLY, 0);
  const [companion] = childhood.companions;
  const held = { childhood, companion, number: 0, everyday, system, grown, together: staying };

  test("is the same person on every occasion, of a way of its own that its beliefs do not explain", () => {
    const couples = ["couple 0", "couple 1", "days apart 0"].map((what) => moveIn(held, what));
    const [first, ...others] = couples.map(({ partners }) => partners.map(({ own }) => own));
    for (const other of others) expect(other).toEqual(first);
    const [couple] = couples as [Couple];
    expect(couple.partners[0].own).not.toEqual(couple.partners[1].own);
    const another = withAnother(held, couple.partners[0], "couple 0", 1);
    expect(another.partners[1].own).not.toEqual(couple.partners[1].own);
    const elsewhere = moveIn({ ...held, childhood: childOf(QUIET_ONLY, 1) }, "couple 0");
    expect(elsewhere.partners[0].own).not.toEqual(couple.partners[0].own);
  });

  test("practises from the first evening what a study has them practise", () => {
    const care = (practisedAvailability: number) => {
      const together = { ...staying, practisedAvailability, refreshDays: 60 };
      const { partners } = moveIn({ ...held, together }, "couple 0");
      return partners.map((one) => one.care.availability);
    };
    const [usual, practised] = [care(0), care(0.5)];
    practised.forEach((one, i) => {
      expect(one - (usual[i] as number)).toBeCloseTo(0.5, 9);
    });
  });

  test("finds another name for a partner where one is known by it", () => {
    const known = childOf(QUIET_ONLY, 0);
    known.scene.person.workingModel.figures[0] = "partner";
    const { partners } = moveIn({ ...held, childhood: known }, "couple 0");
    expect(partners[1].name).toBe("new partner");
    expect(partners[0].other).toBe(1);
  });
});

test("S26 at the end each says of itself how it stands towards the other, with the declared error", () => {
  const childhood = childOf(QUIET_ONLY, 0);
  const [companion] = childhood.companions;
  const said = (selfReportError: number) => {
    const held = { childhood, companion, number: 0, everyday, system, grown, together: staying };
    const procedures = { adultAttachment: { selfReportError } };
    return holdCouple({ ...held, procedures }, settingsOf(ANSWERED, { days: 5 }));
  };
  const [exact, told] = [said(0), said(0.5)];
  for (const who of ["self", "partner"]) {
    for (const dimension of ["anxiety", "avoidance"]) {
      const [reported, after] = [`${who}_reported_${dimension}`, `${who}_${dimension}_after`];
      expect(output(reported, exact)).toBe(output(after, exact));
      expect(output(reported, told)).not.toBe(output(after, told));
      expect(Math.abs(output(reported, told) - output(after, told))).toBeLessThan(2.5);
    }
  }
});

test("a log of evenings shows both, and is no longer than was asked for", () => {
  const { log } = hold(childOf(QUIET_ONLY, 0), settingsOf(ANSWERED, { days: 40, daysLogged: 5 }));
  expect(log.episodes).toHaveLength(5);
  expect(new Set(log.events.map(({ subject }) => subject))).toEqual(new Set(["self", "partner"]));
  const starts = log.events.filter(({ type }) => type === "STATE");
  expect(starts.length).toBeGreaterThan(10);
  expect(starts.every(({ start, stop }) => stop > start)).toBe(true);
  expect(log.events.some(({ behavior }) => behavior === "comfort")).toBe(true);
});

test("whoever leaves ends it", () => {
  const leaving = valuesOf(togetherDeclarations, { breakUp: 10, breakUpSlope: 0 });
  const record = hold(childOf(QUIET_ONLY, 0), settingsOf(ANSWERED), leaving);
  expect(record.left).toBeDefined();
  expect(record.counts[0].days).toBeLessThan(730);
  expect(record.after.day).toBe(record.counts[0].days);
});

describe("S43 the partner's care as a child", () => {
  const met = (settings: CoupleSettings, own: Care, child: number) =>
    careMet({ seed: 1, child }, own, settings).availability;
  const usual = valuesOf(careDeclarations);

  test("is drawn around the mean, and goes with one's own as far as is said", () => {
    const settings = valuesOf(coupleDeclarations, { assortment: 0.9 });
    const generous = valuesOf(careDeclarations, { availability: 3.5 });
    const pairs = Array.from({ length: 50 }, (_, child) => [
      met(settings, usual, child),
      met(settings, generous, child),
    ]);
    for (const [like, liker] of pairs) {
      expect((liker as number) - (like as number)).toBeCloseTo(0.9 * 1.6, 9);
    }
    const { partnerAvailability: centre } = settings;
    const mean = pairs.reduce((sum, [like]) => sum + (like as number), 0) / pairs.length;
    expect(Math.abs(mean - centre)).toBeLessThan(0.25);
  });

  test("without a spread is the mean, whoever one is", () => {
    const settings = settingsOf(NEITHER, { assortment: 0.9 });
    expect(met(settings, usual, 7)).toBe(-1);
  });
});

test("S43 over two years a secure partner draws the other towards security, with people in general too", () => {
  const [secure, insecure] = [ANSWERED, NEITHER].map((met) => couples(QUIET_ONLY, met, 730));
  for (const name of ["self_avoidance", "self_general_avoidance"]) {
    const after = secure?.(`${name}_after`);
    expect(after).toBeLessThan((secure?.(`${name}_before`) as number) - 0.5);
    expect(after).toBeLessThan((insecure?.(`${name}_after`) as number) - 0.5);
  }
});

test("S42 a partner becomes the surest of all within months, sooner for whoever was turned away than for whoever was answered", () => {
  const settings = settingsOf(CENTRE, { days: 210, daysLogged: 0 });
  const surest = (own: Met) =>
    [0, 1].map((number) => hold(childOf(own, number), settings).bonds[0].base);
  for (const day of surest(QUIET_ONLY)) {
    expect(day).toBeGreaterThan(7);
    expect(day).toBeLessThanOrEqual(210);
  }
  const mean = (days: readonly (number | undefined)[]) =>
    days.reduce<number>((sum, day) => sum + (day ?? 210), 0) / days.length;
  expect(mean(surest(ANSWERED))).toBeGreaterThan(mean(surest(QUIET_ONLY)) + 30);
});

test("S46 comfort goes both ways where both met answers, more than where one met none", () => {
  const [both, one, neither] = [
    couples(ANSWERED, ANSWERED, 120),
    couples(ANSWERED, NEITHER, 120),
    couples(NEITHER, NEITHER, 120),
  ];
  expect(both("reciprocity")).toBeGreaterThan(0.8);
  expect(both("reciprocity")).toBeGreaterThan(one("reciprocity"));
  for (const name of ["self_support_given", "self_support_sought"]) {
    expect(both(name)).toBeGreaterThan(neither(name));
  }
});
