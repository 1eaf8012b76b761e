import { describe, expect, test } from "vitest";
import {
  careDeclarations,
  createCaregiver,
  grownDeclarations,
  OTHERS,
  rowOf,
  SELF,
  savePerson,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../../model/index.ts";
import { openStream } from "../../numerics/index.ts";
import {
  beginChildhood,
  everydayDeclarations,
  liveDays,
  oneCaregiver,
} from "../everyday-life/index.ts";
import { sceneOf } from "../rested.ts";
import { careNow, getToKnow, grownCopy, nameFor, OF_AGE } from "./index.ts";

const p = valuesOf(systemDeclarations);
const grown = valuesOf(grownDeclarations);

function childhood(days: number) {
  const care = valuesOf(careDeclarations, { availability: -1, attentiveness: -1 });
  const begun = beginChildhood(3, 1, valuesOf(temperamentDeclarations), oneCaregiver(care), p);
  liveDays(begun, days, valuesOf(everydayDeclarations), p);
  return begun;
}

describe("whoever grew up", () => {
  const child = childhood(300);
  const before = JSON.stringify(savePerson(child.scene.person));
  const adult = grownCopy(child, p, grown);

  test("keeps as much of what it came to expect as is kept, and its figures as they were (12.1)", () => {
    const { mean } = child.scene.person.workingModel;
    const kept = adult.workingModel.mean;
    expect(kept[OTHERS]).toBeCloseTo(
      p.priorOthers + grown.keptBelief * ((mean[OTHERS] as number) - p.priorOthers),
      12,
    );
    expect(kept[SELF]).toBeCloseTo(grown.keptBelief * (mean[SELF] as number), 12);
    expect(kept[rowOf(0)]).toBe(mean[rowOf(0)]);
  });

  test("is a grown person, and the child knows nothing of it", () => {
    expect(adult.age).toBeGreaterThan(OF_AGE);
    expect(adult.capacities.language).toBeGreaterThan(0.99);
    expect(JSON.stringify(savePerson(child.scene.person))).toBe(before);
  });

  test("of age already is taken as it is", () => {
    const old = childhood(30);
    old.scene.person.age = OF_AGE;
    const self = old.scene.person.workingModel.mean[SELF];
    expect(grownCopy(old, p, grown).workingModel.mean[SELF]).toBe(self);
  });
});

describe("S15 somebody new", () => {
  test("is met with what is expected of people, less a reserve", () => {
    const scene = sceneOf(grownCopy(childhood(60), p, grown), (purpose) =>
      openStream(1, 1, purpose),
    );
    const slot = getToKnow(scene, createCaregiver("ada", valuesOf(careDeclarations)), p, grown);
    expect(scene.person.workingModel.mean[rowOf(slot)]).toBe(-grown.newcomerReserve);
  });

  test("is called by a name that nobody has who is known", () => {
    const scene = sceneOf(grownCopy(childhood(1), p, grown), (purpose) =>
      openStream(1, 1, purpose),
    );
    const names = Array.from({ length: 4 }, () => {
      const name = nameFor(scene.person, "ada");
      getToKnow(scene, createCaregiver(name, valuesOf(careDeclarations)), p, grown);
      return name;
    });
    expect(names).toEqual(["ada", "new ada", "new ada 2", "new ada 3"]);
  });

  test("is cared for by what one expects oneself (7.6)", () => {
    const rejected = grownCopy(childhood(300), p, grown);
    const usual = careDeclarations.availability.start;
    expect(careNow(rejected, [0, 0], grown).availability).toBeLessThan(usual - 0.3);
  });
});
