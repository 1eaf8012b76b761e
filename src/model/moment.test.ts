import { describe, expect, test } from "vitest";
import { openStream, position } from "../numerics/index.ts";
import { engage, sendBid } from "./bid.ts";
import { createCaregiver } from "./caregiving.ts";
import { LOUD } from "./foresight.ts";
import {
  beginContact,
  chooseAnew,
  createHappening,
  liveMoment,
  partFrom,
  prompt,
  type Scene,
} from "./moment.ts";
import {
  type Care,
  careDeclarations,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "./parameters/index.ts";
import { createPerson, type Person } from "./person.ts";
import { createDecision } from "./policy.ts";
import { createSituation } from "./situation.ts";
import { foresee, meet } from "./working-model.ts";

const p = valuesOf(systemDeclarations);
const MOTHER = 0;
const FATHER = 1;
const kind: Partial<Care> = { availability: 6, attentiveness: 6, misreading: 0, inconsistency: 0 };

/** A child of trust, aroused so much, its mother here; the father is away. */
function atHome(arousal: number, care: Partial<Care> = kind): Scene {
  const person = createPerson(valuesOf(temperamentDeclarations), p);
  const { workingModel } = person;
  meet(workingModel, "mother", 0, p);
  meet(workingModel, "father", 0, p);
  workingModel.mean.set([2, 0.5, 0.5, 0]);
  foresee(workingModel, p);
  person.body.arousal = arousal;
  const situation = createSituation();
  situation.present[MOTHER] = 1;
  situation.nearness[MOTHER] = 0.5;
  situation.haven = MOTHER;
  return {
    person,
    situation,
    caregivers: [createCaregiver("mother", valuesOf(careDeclarations, care)), undefined],
    decision: createDecision(),
    choices: openStream(1, 0, "test of moments"),
    care: openStream(1, 0, "test of answers"),
  };
}

/** The child cries for somebody. */
function cry(scene: Scene, slot: number): void {
  const { person, situation, caregivers, care } = scene;
  sendBid(person, situation, slot, LOUD, caregivers[slot], care, p);
}

/** One moment and what it brought. */
function live(scene: Scene, seconds: number) {
  const happening = createHappening();
  liveMoment(scene, seconds, happening, p);
  return happening;
}

function beliefs({ workingModel }: Person): unknown {
  const { mean, covariance, met } = workingModel;
  return structuredClone({ mean, covariance, met });
}

describe("choices", () => {
  test.each([5, 2.5, 1, 0.5])(
    "come on a clock of their own, whatever a moment is: %d s",
    (step) => {
      const scene = atHome(0.08);
      const still = { ...p, novelty: 2 };
      engage(scene.person, "explore", -1, p.choiceInterval);
      let choices = 0;
      for (let time = 0; time < 100; time += step) {
        const happening = createHappening();
        liveMoment(scene, step, happening, still);
        if (happening.chose) choices++;
        // A calm child with much to explore goes on exploring.
        expect(scene.person.conduct.activity).toBe("explore");
      }
      expect(choices).toBe(100 / p.choiceInterval);
    },
  );

  test("come from the odds of the latest weighing, which is kept for whoever asks why", () => {
    const scene = atHome(0.08);
    chooseAnew(scene, { ...p, novelty: 2 });
    expect(scene.decision.count).toBe(8);
    expect(scene.person.conduct).toMatchObject({ activity: "explore", figure: -1 });
    scene.person.body.arousal = 1;
    chooseAnew(scene, { ...p, novelty: 0, selfSoothing: 2, inverseTemperature: 50 });
    expect(scene.person.conduct).toMatchObject({ activity: "turn away", figure: -1 });
  });

  test("fall on each figure and intensity that the odds name", () => {
    const seen = new Set<string>();
    const scene = atHome(0.5);
    for (let i = 0; i < 2000; i++) {
      chooseAnew(scene, { ...p, inverseTemperature: 0.1 });
      const { activity, figure, intensity } = scene.person.conduct;
      seen.add(`${activity} ${figure} ${intensity}`);
    }
    expect([...seen].sort()).toEqual([
      "bid 0 0.2",
      "bid 0 0.6",
      "bid 0 1",
      "bid 1 0.2",
      "bid 1 0.6",
      "bid 1 1",
      "explore -1 0",
      "turn away -1 0",
    ]);
  });

  // Conflict is .9 ξ: beyond threshold and span together, so the body stops for certain.
  const sure = { ...p, freezingThreshold: 0.1 };

  test("S24 fail where the haven is the alarm: the body stops instead", () => {
    const scene = atHome(0.9);
    scene.person.workingModel.fear[MOTHER] = 1;
    chooseAnew(scene, sure);
    expect(scene.person.conduct).toMatchObject({ activity: "freeze", figure: -1 });
    chooseAnew(scene, { ...p, reflex: 0 });
    expect(scene.person.conduct.activity).not.toBe("freeze");
    chooseAnew(scene, { ...p, freezingThreshold: 1 });
    expect(scene.person.conduct.activity).not.toBe("freeze");
  });

  test("S24 fail as often as conflict is strong, and take chance only where it decides", () => {
    const scene = atHome(0.9);
    scene.person.workingModel.fear[MOTHER] = 1;
    const half = { ...p, freezingSpan: 2 * (0.9 * p.reflex - p.freezingThreshold) };
    let frozen = 0;
    for (let i = 0; i < 4000; i++) {
      chooseAnew(scene, half);
      if (scene.person.conduct.activity === "freeze") frozen++;
    }
    expect(Math.abs(frozen / 4000 - 0.5)).toBeLessThan(4 * Math.sqrt(0.25 / 4000));
    const before = position(scene.choices);
    chooseAnew(scene, sure);
    expect(position(scene.choices)).toEqual(before);
    scene.person.workingModel.fear[MOTHER] = 0;
    engage(scene.person, "explore", -1, 0);
    chooseAnew(scene, p);
    expect(position(scene.choices).drawn).toBe(before.drawn + 1);
  });
});

describe("a bid under way", () => {
  test("is known for what it was when its time is up, and not before", () => {
    const scene = atHome(0.6);
    cry(scene, FATHER);
    const wait = scene.person.conduct.remaining;
    expect(live(scene, wait - 0.5)).toMatchObject({ concluded: false, chose: false });
    const end = live(scene, 0.5);
    expect(end).toMatchObject({ concluded: true, figure: FATHER, intensity: 1 });
    expect(end.answer).toBeUndefined();
    expect(end.chose).toBe(true);
  });

  test("that is comforted leads to awaiting the comforter, not yet to contact", () => {
    const scene = atHome(0.6);
    cry(scene, MOTHER);
    const met = live(scene, scene.person.conduct.remaining);
    expect(met).toMatchObject({ concluded: true, answer: 1, chose: false });
    expect(scene.person.conduct.activity).toBe("await");
    expect(scene.situation.contact).toBe(-1);
    expect(live(scene, p.choiceInterval)).toMatchObject({ concluded: false, chose: true });
  });

  test("loses its answer when the figure leaves: nothing is learnt of it", () => {
    const scene = atHome(0.6);
    const before = beliefs(scene.person);
    cry(scene, MOTHER);
    expect(scene.person.conduct.outcome).toBe(1);
    partFrom(scene, MOTHER);
    expect(scene.situation.present[MOTHER]).toBe(0);
    expect(scene.situation.nearness[MOTHER]).toBe(0);
    const end = live(scene, 60);
    expect(end).toMatchObject({ concluded: true, answer: undefined });
    expect(beliefs(scene.person)).toEqual(before);
  });

  test("keeps its answer when somebody else leaves", () => {
    const scene = atHome(0.6);
    scene.situation.present[FATHER] = 1;
    cry(scene, MOTHER);
    partFrom(scene, FATHER);
    expect(live(scene, 60).answer).toBe(1);
  });

  test("is broken off by who comes in before its answer: no comfort that never came is learnt", () => {
    const scene = atHome(0.6);
    const before = beliefs(scene.person);
    cry(scene, MOTHER);
    expect(scene.person.conduct.remaining).toBeGreaterThan(0);
    prompt(scene, -1, p);
    expect(beliefs(scene.person)).toEqual(before);
  });
});

describe("a call to somebody away", () => {
  test("S07 has failed, and frustrates, when somebody else comes; it teaches nothing", () => {
    const scene = atHome(0.6);
    const before = beliefs(scene.person);
    cry(scene, FATHER);
    prompt(scene, -1, p);
    expect(scene.person.body.frustration).toBeGreaterThan(0);
    expect(beliefs(scene.person)).toEqual(before);
  });
});

describe("S04 contact", () => {
  test("ends at calm, and not before", () => {
    const scene = atHome(0.6);
    scene.situation.nearness[MOTHER] = 1;
    beginContact(scene, MOTHER);
    expect(scene.person.conduct).toMatchObject({ activity: "contact", figure: MOTHER });
    let held = 0;
    while (!live(scene, 1).released) {
      expect(scene.person.body.arousal).toBeGreaterThanOrEqual(p.calmLevel);
      expect(scene.situation.contact).toBe(MOTHER);
      held++;
    }
    expect(held).toBeGreaterThan(10);
    expect(scene.person.body.arousal).toBeLessThan(p.calmLevel);
    expect(scene.situation.contact).toBe(-1);
    expect(scene.person.conduct.activity).not.toBe("contact");
  });

  test("S24 ends at once where flight is stronger than approach", () => {
    const scene = atHome(0.6);
    scene.person.workingModel.fear[MOTHER] = 1;
    scene.situation.nearness[MOTHER] = 1;
    beginContact(scene, MOTHER);
    expect(live(scene, 1)).toMatchObject({ released: true, chose: true });
    expect(scene.person.body.arousal).toBeGreaterThan(p.calmLevel);
  });

  test("ends when the figure leaves, and goes on when somebody else does", () => {
    const scene = atHome(0.6);
    scene.situation.present[FATHER] = 1;
    beginContact(scene, MOTHER);
    partFrom(scene, FATHER);
    expect(scene.situation.contact).toBe(MOTHER);
    partFrom(scene, MOTHER);
    expect(scene.situation.contact).toBe(-1);
  });

  test("S10 as such teaches nothing, however long", () => {
    const scene = atHome(1);
    const before = beliefs(scene.person);
    scene.situation.threat = 1;
    beginContact(scene, MOTHER);
    for (let i = 0; i < 600; i++) live(scene, 1);
    expect(scene.situation.contact).toBe(MOTHER);
    expect(beliefs(scene.person)).toEqual(before);
  });
});

describe("who comes or goes", () => {
  test("prompts a choice at once, in the middle of what is done", () => {
    const scene = atHome(0.6);
    engage(scene.person, "freeze", -1, 1000);
    prompt(scene, -1, { ...p, freezingThreshold: 1 });
    expect(scene.person.conduct.activity).not.toBe("freeze");
    expect(scene.person.conduct.remaining).toBeLessThanOrEqual(2 * p.choiceInterval);
  });

  test("does not disturb a child in somebody's arms", () => {
    const scene = atHome(0.6);
    beginContact(scene, MOTHER);
    prompt(scene, FATHER, p);
    expect(scene.person.conduct).toMatchObject({ activity: "contact", figure: MOTHER });
    expect(scene.decision.count).toBe(0);
  });

  test("and greets is answered by a calm child, whose next choice is its own again", () => {
    const answered = Array.from({ length: 200 }, (_, child) => {
      const scene = { ...atHome(0.08), choices: openStream(1, child, "test of greetings") };
      prompt(scene, MOTHER, p);
      expect(scene.situation.greeter).toBe(-1);
      const { activity, figure, intensity } = scene.person.conduct;
      return activity === "bid" && figure === MOTHER && intensity === 0.2;
    });
    expect(answered.filter(Boolean).length).toBeGreaterThan(150);
    const scene = atHome(0.08);
    prompt(scene, -1, { ...p, novelty: 2 });
    expect(scene.person.conduct.activity).toBe("explore");
  });
});
