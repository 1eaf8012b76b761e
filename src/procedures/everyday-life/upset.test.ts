import { describe, expect, test } from "vitest";
import {
  type Care,
  careDeclarations,
  createCaregiver,
  createDecision,
  createPerson,
  createSituation,
  foresee,
  INTENSITIES,
  meet,
  nearnessAt,
  type Scene,
  type SystemParameters,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../../model/index.ts";
import { openStream } from "../../numerics/index.ts";
import { everydayDeclarations } from "./settings.ts";
import { emptyTally, HOURS, type Tally, total } from "./tally.ts";
import { type Course, liveHeld, liveUpset } from "./upset.ts";

const p = valuesOf(systemDeclarations);
const home = valuesOf(everydayDeclarations);
const MOTHER = 0;
const FATHER = 1;
const KIND: Partial<Care> = { availability: 6, attentiveness: 6, misreading: 0, inconsistency: 0 };
/** Means well, meets another need every time: comforts nothing and rebuffs nothing. */
const DEAF: Partial<Care> = { ...KIND, misreading: 1 };
const DISTANT = nearnessAt(home.homeDistance, p);

interface Setting {
  readonly mother?: Partial<Care>;
  readonly father?: Partial<Care>;
  readonly carrier?: number;
  readonly system?: SystemParameters;
  readonly chance?: number;
}

/** A one-year-old at home with two it expects much of, perhaps in the arms of one. */
function atHome({
  mother = KIND,
  father = DEAF,
  carrier = -1,
  system = p,
  chance = 0,
}: Setting): Scene {
  const person = createPerson(valuesOf(temperamentDeclarations), system, 365);
  const { workingModel } = person;
  meet(workingModel, "mother", 0, system);
  meet(workingModel, "father", 0, system);
  workingModel.mean.set([1.5, 0.5, 0.5, 0.5]);
  foresee(workingModel, system);
  const situation = createSituation();
  for (const slot of [MOTHER, FATHER]) {
    situation.present[slot] = 1;
    situation.nearness[slot] = slot === carrier ? 1 : DISTANT;
  }
  situation.haven = MOTHER;
  situation.carrier = carrier;
  return {
    person,
    situation,
    caregivers: [
      createCaregiver("mother", valuesOf(careDeclarations, mother)),
      createCaregiver("father", valuesOf(careDeclarations, father)),
    ],
    decision: createDecision(),
    choices: openStream(2, chance, "choices"),
    care: openStream(2, chance, "answers"),
  };
}

interface Lived {
  readonly scene: Scene;
  readonly tally: Tally;
  readonly course: Course;
}

function upset(setting: Setting, everyday: typeof home): Lived {
  const scene = atHome(setting);
  const tally = emptyTally();
  const course = liveUpset(scene, 0.6, everyday, setting.system ?? p, tally);
  return { scene, tally, course };
}

/** Upsets of many children in the same setting. */
function upsets(setting: Setting, everyday = home): Lived[] {
  return Array.from({ length: 40 }, (_, chance) => upset({ ...setting, chance }, everyday));
}

function sum(all: readonly Lived[], of: (lived: Lived) => number): number {
  return all.reduce((so, lived) => so + of(lived), 0);
}

describe("an upset", () => {
  test("adds to the tally what it was for the body, hour and intensity by intensity", () => {
    for (const { tally, course } of upsets({})) {
      expect(tally.upsets).toBe(1);
      const { seconds, arousal, calmed } = course;
      expect([tally.seconds, tally.arousal, tally.calmed]).toEqual([seconds, arousal, calmed]);
      const { upset: alone, held, bids } = tally.profile;
      expect((alone[0] as number) + (held[0] as number)).toBeCloseTo(seconds, 9);
      expect(held[0]).toBe(tally.contact);
      expect(bids).toEqual([total(tally.bids), ...new Array<number>(HOURS - 1).fill(0)]);
      for (const level of INTENSITIES.keys()) {
        const met = [tally.comforted, tally.unanswered, tally.rebuffed].map((of) => of[level]);
        const answers = met.reduce((so: number, count) => so + (count as number), 0);
        expect(answers).toBeLessThanOrEqual(tally.bids[level] as number);
      }
    }
  });

  test("ends once aroused and calm again, with its threat, or after the longest time", () => {
    for (const { course, scene } of [...upsets({}), ...upsets({ carrier: MOTHER })]) {
      const calm = scene.person.body.arousal < p.calmLevel;
      expect(calm || course.seconds === home.longestUpset).toBe(true);
      expect(course.seconds).toBeLessThanOrEqual(home.longestUpset);
      expect(scene.situation.contact).toBe(-1);
    }
  });

  test("S04 counts as calmed in contact what went down there, and nothing where nobody holds", () => {
    const comforted = upsets({});
    expect(sum(comforted, ({ course }) => course.calmed)).toBeGreaterThan(40 * 0.1);
    const ignored = upsets({ mother: DEAF });
    expect(sum(ignored, ({ tally }) => total(tally.bids))).toBeGreaterThan(40);
    expect(sum(ignored, ({ tally }) => total(tally.unanswered))).toBeGreaterThan(40);
    expect(sum(ignored, ({ course }) => course.calmed)).toBe(0);
  });

  test("S18 is shared out between the two at home: both are asked, and learnt about", () => {
    const all = upsets({});
    expect(
      sum(all, ({ scene }) => scene.person.workingModel.met[MOTHER] as number),
    ).toBeGreaterThan(20);
    expect(
      sum(all, ({ scene }) => scene.person.workingModel.met[FATHER] as number),
    ).toBeGreaterThan(5);
    expect(sum(all, ({ tally }) => total(tally.comforted))).toBeGreaterThan(20);
  });
});

test("S03 brings near whoever comforts, for as long as that goes on, and nobody else", () => {
  const comforted = upsets({ mother: DEAF, father: KIND }).filter(({ tally }) => tally.contact > 0);
  expect(comforted.length).toBeGreaterThan(0);
  for (const { scene } of comforted) expect(scene.situation.nearness[MOTHER]).toBe(DISTANT);
  const calm = comforted.filter(({ scene }) => scene.person.body.arousal < p.calmLevel);
  for (const { scene } of calm) expect(scene.situation.nearness[FATHER]).toBe(DISTANT);
  const held = upsets({ mother: DEAF, father: KIND }, { ...home, longestUpset: 60 }).filter(
    ({ scene }) => scene.person.conduct.activity === "contact",
  );
  expect(held.length).toBeGreaterThan(0);
  for (const { scene } of held) expect(scene.situation.nearness[FATHER]).toBe(1);
});

describe("S34 carried when the upset begins", () => {
  const free = upsets({ mother: DEAF });
  const carried = upsets({ mother: DEAF, carrier: MOTHER });

  const arousalOf = (all: readonly Lived[]) =>
    sum(all, ({ course }) => course.arousal) / sum(all, ({ course }) => course.seconds);

  test("it calms: the same children are less aroused, for a shorter time, as the threat fades", () => {
    expect(arousalOf(carried)).toBeLessThan(0.7 * arousalOf(free));
    expect(sum(carried, ({ course }) => course.seconds)).toBeLessThan(
      0.9 * sum(free, ({ course }) => course.seconds),
    );
    expect(sum(carried, ({ course }) => course.calmed)).toBeGreaterThan(0);
    for (const [i, { scene, course }] of carried.entries()) {
      const { threat } = scene.situation;
      expect(threat).toBeCloseTo(0.6 * 0.5 ** (course.seconds / home.fadingInContact), 9);
      expect(threat).toBeLessThan(free[i]?.scene.situation.threat as number);
    }
  });

  test("it calms by contact, not by nearness alone: without coregulation less", () => {
    const without = valuesOf(systemDeclarations, { coregulation: 0 });
    const uncalmed = upsets({ mother: DEAF, carrier: MOTHER, system: without });
    expect(arousalOf(carried)).toBeLessThan(0.9 * arousalOf(uncalmed));
  });

  test("the child goes on bidding, and is held only when a bid is comforted", () => {
    expect(sum(carried, ({ tally }) => total(tally.bids))).toBeGreaterThan(10);
    expect(sum(carried, ({ tally }) => tally.contact)).toBe(0);
    expect(sum(upsets({ carrier: MOTHER }), ({ tally }) => tally.contact)).toBeGreaterThan(0);
  });

  test("S10 teaches nothing by itself: who asked for nothing believes what it did before", () => {
    const quiet = carried.filter(({ tally }) => total(tally.bids) === 0);
    expect(quiet.length).toBeGreaterThan(0);
    for (const { scene } of quiet) {
      const { mean, covariance, met } = scene.person.workingModel;
      const before = atHome({}).person.workingModel;
      expect({ mean, covariance, met }).toEqual({
        mean: before.mean,
        covariance: before.covariance,
        met: before.met,
      });
    }
  });

  test("whoever carries stays near; who comforted is at the usual distance again afterwards", () => {
    const byFather = upsets({ carrier: FATHER }).filter(
      ({ tally, scene }) => tally.contact > 0 && scene.person.body.arousal < p.calmLevel,
    );
    expect(byFather.length).toBeGreaterThan(0);
    for (const { scene } of byFather) {
      expect(scene.situation.carrier).toBe(FATHER);
      expect(scene.situation.nearness[FATHER]).toBe(1);
      expect(scene.situation.nearness[MOTHER]).toBe(DISTANT);
    }
    for (const { scene } of upsets({ carrier: MOTHER })) {
      expect(scene.situation.nearness[MOTHER]).toBe(1);
    }
  });
});

describe("S10 taken up without having asked", () => {
  test("the child is held until the threat is over, calms, and believes what it did before", () => {
    const scene = atHome({});
    const { mean, covariance, met } = structuredClone(scene.person.workingModel);
    const tally = emptyTally();
    const { seconds } = liveHeld(scene, MOTHER, 0.6, home, p, tally);
    expect(scene.situation.threat).toBeLessThanOrEqual(home.threatOver);
    const halvings = Math.log2(0.6 / home.threatOver);
    expect(Math.abs(seconds - halvings * home.fadingInContact)).toBeLessThan(home.moment);
    expect(tally.contact).toBe(seconds);
    expect(scene.situation.contact).toBe(-1);
    expect(total(tally.bids)).toBe(0);
    const { workingModel } = scene.person;
    expect([workingModel.mean, workingModel.covariance, workingModel.met]).toEqual([
      mean,
      covariance,
      met,
    ]);
  });

  test("but no longer than an upset is followed", () => {
    const slow = valuesOf(everydayDeclarations, { fadingInContact: 3600, longestUpset: 123 });
    const tally = emptyTally();
    expect(liveHeld(atHome({}), MOTHER, 0.6, slow, p, tally).seconds).toBe(123);
    expect(tally.seconds).toBe(123);
  });
});
