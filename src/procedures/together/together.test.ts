import { describe, expect, test } from "vitest";
import {
  careDeclarations,
  grownDeclarations,
  INTENSITIES,
  meet,
  QUIET,
  restorePerson,
  savePerson,
  standingOf,
  systemDeclarations,
  takenForRebuff,
  temperamentDeclarations,
  valuesOf,
} from "../../model/index.ts";
import { openStream } from "../../numerics/index.ts";
import { grownCopy } from "../adulthood/index.ts";
import {
  beginChildhood,
  everydayDeclarations,
  liveDays,
  oneCaregiver,
} from "../everyday-life/index.ts";
import {
  type Couple,
  createPartner,
  leavingOdds,
  liveDayAlone,
  liveDayTogether,
  type Partner,
  pairUp,
  part,
  type TogetherSettings,
  togetherDeclarations,
} from "./index.ts";

const p = valuesOf(systemDeclarations);
const grown = valuesOf(grownDeclarations);
const home = valuesOf(everydayDeclarations);
const usual = valuesOf(togetherDeclarations);

/** The care met as a child: availability, attentiveness. */
type Met = readonly [number, number];
const ANSWERED: Met = [2.4, 0.2];
const LOUD_ONLY: Met = [1.6, -2];
const QUIET_ONLY: Met = [-0.8, 1.4];
const NEITHER: Met = [-1, -0.5];

const grownUp = new Map<string, ReturnType<typeof savePerson>>();

function personOf(met: Met, number: number) {
  const key = `${met} ${number}`;
  let saved = grownUp.get(key);
  if (saved === undefined) {
    const [availability, attentiveness] = met;
    const care = valuesOf(careDeclarations, { availability, attentiveness });
    const temperament = valuesOf(temperamentDeclarations);
    const child = beginChildhood(1, number, temperament, oneCaregiver(care), p);
    liveDays(child, 300, home, p);
    saved = savePerson(grownCopy(child, p, grown));
    grownUp.set(key, saved);
  }
  return restorePerson(saved, p);
}

function coupleOf(one: Met, other: Met, number = 0): Couple {
  const of = (met: Met, place: number) =>
    createPartner(`p${place}`, personOf(met, 2 * number + place), (purpose) =>
      openStream(3, number, `${purpose} ${place}`),
    );
  const chance = openStream(3, number, "couple");
  return pairUp(of(one, 0), of(other, 1), chance, p, grown);
}

function live(couple: Couple, days: number, settings: TogetherSettings = usual): Couple {
  for (let day = 0; day < days; day++) liveDayTogether(couple, settings, home, p, grown);
  return couple;
}

function avoidance({ scene: { person } }: Partner, figure?: string): number {
  return standingOf(person, p, grown, figure).avoidance;
}

/** Mean over a few couples of what is read off each. */
function mean(
  one: Met,
  other: Met,
  days: number,
  read: (couple: Couple) => number,
  settings: TogetherSettings = usual,
): number {
  const couples = [0, 1, 2].map((number) => live(coupleOf(one, other, number), days, settings));
  return couples.reduce((sum, couple) => sum + read(couple), 0) / couples.length;
}

describe("S42 two who live together", () => {
  test("are each other's figure: both ask, both are answered, and own parents stay elsewhere", () => {
    const { partners } = live(coupleOf(ANSWERED, ANSWERED), 30);
    for (const { scene, counts, other, tally } of partners) {
      expect(scene.person.workingModel.figures).toHaveLength(2);
      expect(counts.asked).toBeGreaterThan(10);
      expect(counts.comforted).toBeGreaterThan(10);
      expect(scene.person.workingModel.met[other]).toBeGreaterThan(20);
      expect(scene.person.workingModel.met[1 - other]).toBeGreaterThan(0);
      expect(scene.situation.elsewhere[1 - other]).toBe(1);
      expect(tally.played).toBeGreaterThan(0);
    }
  });

  test("live the same days again by the same chance", () => {
    const again = () =>
      JSON.stringify(live(coupleOf(LOUD_ONLY, QUIET_ONLY), 20).partners[0].counts);
    expect(again()).toBe(again());
  });

  test("have only the stresses of those hours with the other", () => {
    const apart = live(coupleOf(ANSWERED, ANSWERED), 100, { ...usual, carried: 0, misread: 0 });
    const [{ counts }] = apart.partners;
    const expected = (100 * usual.stresses * usual.hoursTogether) / 16;
    expect(Math.abs(counts.upsets - expected)).toBeLessThan(
      4 * Math.sqrt(expected) + counts.rounds,
    );
    expect(counts.apart).toBeGreaterThan(counts.upsets);
    const carried = live(coupleOf(ANSWERED, ANSWERED), 100, { ...usual, misread: 0 });
    expect(carried.partners[0].counts.upsets).toBeGreaterThan(counts.upsets + 30);
  });
});

describe("S42 a bad mood", () => {
  test("is taken for a rebuff by whoever expects one, and by nobody where nothing is misread", () => {
    const share = (met: Met) => {
      const person = personOf(met, 0);
      const slot = meet(person.workingModel, "ada", 0, p);
      const chance = openStream(1, 1, "readings");
      let taken = 0;
      for (let i = 0; i < 400; i++) {
        if (takenForRebuff(person.workingModel, slot, QUIET, 0.5, chance)) taken++;
      }
      expect(takenForRebuff(person.workingModel, slot, QUIET, 0, chance)).toBe(false);
      return taken / 400;
    };
    expect(share(NEITHER)).toBeGreaterThan(share(ANSWERED) + 0.1);
  });

  test("is learnt as it was read, and a silence too", () => {
    const lived = (replaced: Partial<TogetherSettings>) => {
      const [one] = live(coupleOf(NEITHER, NEITHER), 60, { ...usual, ...replaced }).partners;
      const { comforted } = one.scene.person.workingModel.foresight;
      return { one, expected: comforted[one.other * INTENSITIES.length] as number };
    };
    const hidden = { badMood: 5, strainShows: 1 };
    const silences = lived({ ...hidden, misread: 1 });
    expect(silences.one.counts.rejections).toBe(0);
    expect(silences.expected).toBeLessThan(lived({ ...hidden, misread: 0 }).expected);
    const moods = lived({ misread: 1 });
    expect(moods.one.counts.rejections).toBeGreaterThan(3);
    expect(moods.one.counts.badMoods).toBeGreaterThan(moods.one.counts.rejections);
  });
});

describe("S42 demand and withdrawal", () => {
  test("those whose quiet signals were lost demand, and those who were turned away withdraw", () => {
    const demands = (met: Met) =>
      mean(met, ANSWERED, 60, ({ partners: [one] }) => one.counts.demands);
    const away = (met: Met) =>
      mean(met, ANSWERED, 60, ({ partners: [{ counts }] }) => counts.turnedAway / counts.seconds);
    expect(demands(LOUD_ONLY)).toBeGreaterThan(1.5 * demands(ANSWERED));
    expect(away(QUIET_ONLY)).toBeGreaterThan(1.5 * away(ANSWERED));
  });

  test("there is no conflict where demands are no threat", () => {
    const { partners } = live(coupleOf(LOUD_ONLY, QUIET_ONLY), 60);
    expect(partners[0].counts.rounds).toBeGreaterThan(0);
    const calm = live(coupleOf(LOUD_ONLY, QUIET_ONLY), 60, { ...usual, demandThreat: 0 });
    expect(calm.partners[0].counts.rounds).toBe(0);
  });

  test("a conflict goes on where being turned away from is a threat", () => {
    const rounds = (withdrawalThreat: number) =>
      mean(
        LOUD_ONLY,
        QUIET_ONLY,
        60,
        ({ partners: [one, other] }) => one.counts.rounds / (one.counts.begun + other.counts.begun),
        { ...usual, withdrawalThreat },
      );
    expect(rounds(0.8)).toBeGreaterThan(1.1 * rounds(0));
  });
});

test("S46 stress of the day costs the other's answers", () => {
  const comforted = (strainToLoad: number) => {
    const couples = [0, 1, 2].map((number) =>
      live(coupleOf(NEITHER, NEITHER, number), 40, { ...usual, strainToLoad }),
    );
    return couples.reduce((sum, { partners }) => sum + partners[0].counts.comforted, 0);
  };
  expect(comforted(6)).toBeLessThan(comforted(0));
});

describe("S43 what becomes of two", () => {
  test("a secure partner draws the other towards security, more than an insecure one", () => {
    const drawn = (partner: Met) =>
      mean(QUIET_ONLY, partner, 365, ({ partners: [one] }) => avoidance(one));
    const alone = avoidance(createPartner("alone", personOf(QUIET_ONLY, 0), chanceOf("alone")));
    expect(drawn(ANSWERED)).toBeLessThan(alone - 0.5);
    expect(drawn(ANSWERED)).toBeLessThan(drawn(NEITHER) - 0.5);
  });

  test("the discontent leave more often", () => {
    expect(leavingOdds(0, usual)).toBeGreaterThan(2 * leavingOdds(0.5, usual));
    const settings = { ...usual, breakUp: 10, breakUpSlope: 0 };
    expect(live(coupleOf(ANSWERED, ANSWERED), 365, settings).left).toBeDefined();
    expect(live(coupleOf(ANSWERED, ANSWERED), 365, { ...usual, breakUp: 0 }).left).toBeUndefined();
  });

  test("whoever has parted keeps what it believes of the other, and lives on alone", () => {
    const couple = live(coupleOf(ANSWERED, ANSWERED), 30);
    const [one] = couple.partners;
    const before = avoidance(one, "p1");
    part(couple);
    expect(avoidance(one, "p1")).toBe(before);
    const met = one.scene.person.workingModel.met.join();
    liveDayAlone(one, usual, home, p, grown);
    expect(one.day).toBe(31);
    expect(one.scene.person.workingModel.met.join()).toBe(met);
  });
});

function chanceOf(what: string) {
  return (purpose: string) => openStream(3, 0, `${purpose} ${what}`);
}
