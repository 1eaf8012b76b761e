import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { between } from "../../tests/arbitraries.ts";
import { concludeBid } from "./bid.ts";
import { type Answer, INTENSITIES } from "./foresight.ts";
import { relax, revise, reviseByPlay } from "./learning.ts";
import { systemDeclarations, temperamentDeclarations, valuesOf } from "./parameters/index.ts";
import { createPerson } from "./person.ts";
import { createSituation } from "./situation.ts";
import {
  createWorkingModel,
  expectedAnswer,
  foresee,
  isSound,
  meet,
  OTHERS,
  rowOf,
  SELF,
  STRIDE,
  uncertainty,
  type WorkingModel,
} from "./working-model.ts";

// S17: what is implicit. Before figures are told apart, experience makes the general model; before
// there are words for it, it cannot be reflected on.

const p = valuesOf(systemDeclarations);

const answer = fc.constantFrom<Answer>(1, 0, -1);
/** One answer to a bid, of one of two figures, or a bout of play with it (`intensity` 0). */
const experience = fc.record({
  slot: fc.nat(1),
  intensity: fc.constantFrom(0, ...INTENSITIES),
  answer,
});
type Experience = typeof experience extends fc.Arbitrary<infer T> ? T : never;
const history: fc.Arbitrary<Experience[]> = fc.array(experience, { minLength: 1, maxLength: 60 });

/** What is believed after the experiences, each on a day of its own unless certainty keeps still. */
function taught(
  experiences: readonly Experience[],
  recognition: number,
  system = p,
  nights = true,
): WorkingModel {
  const model = createWorkingModel(system);
  meet(model, "mother", 0, system);
  meet(model, "father", 0, system);
  model.recognition = recognition;
  foresee(model, system);
  for (const { slot, intensity, answer: y } of experiences) {
    if (intensity > 0) revise(model, slot, intensity, y, 0, system);
    else reviseByPlay(model, slot, y === 1 ? 9 : 1, 3, y === -1 ? 9 : 1, system);
    if (nights) relax(model, system);
  }
  return model;
}

describe("S17 before figures are told apart", () => {
  test("experience makes the models of others and self, and nothing is learnt of a figure", () => {
    fc.assert(
      fc.property(history, (experiences) => {
        const { mean, covariance } = taught(experiences, 0);
        for (const slot of [0, 1]) {
          const row = rowOf(slot);
          expect(mean[row]).toBe(0);
          expect(covariance[row * STRIDE + row]).toBeCloseTo(p.priorFigureVariance, 12);
          expect(covariance[row * STRIDE + OTHERS]).toBe(0);
        }
        expect(mean[OTHERS]).not.toBe(p.priorOthers);
      }),
    );
  });

  test("the same is expected of everybody, as surely, whoever it was learnt from", () => {
    fc.assert(
      fc.property(history, fc.constantFrom(...INTENSITIES), (experiences, u) => {
        const model = taught(experiences, 0);
        expect(expectedAnswer(model, 0, u, p)).toBe(expectedAnswer(model, 1, u, p));
        expect(uncertainty(model, 0, u, p)).toBe(uncertainty(model, 1, u, p));
        const { felt, trust } = model.foresight;
        expect([felt[0], trust[0]]).toEqual([felt[1], trust[1]]);
        const swapped = experiences.map((one) => ({ ...one, slot: 1 - one.slot }));
        expect(taught(swapped, 0).mean).toEqual(model.mean);
      }),
    );
  });

  test("who always came is no more trusted than who never did; later they are", () => {
    const experiences = Array.from({ length: 60 }, (_, i): Experience => {
      const y: Answer = i % 2 === 0 ? 1 : -1;
      return { slot: i % 2, intensity: 0.2, answer: y };
    });
    const preferred = (recognition: number) => {
      const { trust } = taught(experiences, recognition).foresight;
      return (trust[0] as number) - (trust[1] as number);
    };
    expect(preferred(0)).toBe(0);
    expect(preferred(0.5)).toBeGreaterThan(0.1);
    expect(preferred(1)).toBeGreaterThan(preferred(0.5) + 0.1);
  });

  test("S15 what was learnt is expected of anybody who is met later", () => {
    const kind = { slot: 0, intensity: 0.2, answer: 1 } as const;
    const friend = (recognition: number) => {
      const model = taught(new Array<Experience>(40).fill(kind), recognition);
      model.recognition = 1;
      return expectedAnswer(model, meet(model, "friend", 0, p), 0.2, p);
    };
    expect(friend(0)).toBeGreaterThan(friend(1) + 0.1);
  });
});

describe("S17 once figures are told apart", () => {
  test("an answer teaches about people and about the figure, in proportion to how open each is", () => {
    const once = taught([{ slot: 0, intensity: 1, answer: 1 }], 1).mean;
    const general = (once[OTHERS] as number) - p.priorOthers;
    const particular = once[rowOf(0)] as number;
    expect(general).toBeGreaterThan(0);
    expect(particular / general).toBeCloseTo(p.priorFigureVariance / p.priorOthersVariance, 12);
    expect(once[rowOf(1)]).toBe(0);
  });

  // r β with S₀β is the same belief as β with r² S₀β, so (12) and (13) must give the same of both.
  test("telling apart by r is the same as figures that differ r times as much", () => {
    fc.assert(
      fc.property(history, between(0.05, 1), (experiences, recognition) => {
        const half = taught(experiences, recognition, p, false);
        const priorFigureVariance = recognition ** 2 * p.priorFigureVariance;
        const alike = taught(experiences, 1, { ...p, priorFigureVariance }, false);
        for (const row of [OTHERS, SELF]) {
          expect(half.mean[row]).toBeCloseTo(alike.mean[row] as number, 9);
        }
        for (const slot of [0, 1]) {
          const figure = recognition * (half.mean[rowOf(slot)] as number);
          expect(figure).toBeCloseTo(alike.mean[rowOf(slot)] as number, 9);
          expect(half.foresight.felt[slot]).toBeCloseTo(alike.foresight.felt[slot] as number, 9);
        }
      }),
    );
  });

  test("a figure half told apart counts half (1), and beliefs stay those of a Gaussian", () => {
    fc.assert(
      fc.property(history, between(0, 1), between(0, 1), (experiences, before, now) => {
        const model = taught(experiences, before);
        model.recognition = now;
        const [others, self, figure] = model.mean as unknown as [number, number, number];
        const expected = others + now * figure + 0.8 * self;
        expect(expectedAnswer(model, 0, 0.2, p)).toBeCloseTo(expected, 12);
        const x = [1, 0.8, now];
        const rows = [OTHERS, SELF, rowOf(0)];
        let squared = 0;
        for (const [i, a] of x.entries()) {
          for (const [j, b] of x.entries()) {
            const entry = model.covariance[(rows[i] as number) * STRIDE + (rows[j] as number)];
            squared += a * b * (entry as number);
          }
        }
        expect(uncertainty(model, 0, 0.2, p)).toBeCloseTo(Math.sqrt(squared), 12);
        expect(isSound(model)).toBe(true);
      }),
    );
  });
});

describe("S17 without words", () => {
  /** Certainty about others and self after an answer, in somebody as reflective as can be. */
  function surprised(language: number, reflectiveFunctioning: number, y: Answer): number[] {
    const temperament = valuesOf(temperamentDeclarations, { reflectiveFunctioning });
    const person = createPerson(temperament, p, 365);
    meet(person.workingModel, "mother", 0, p);
    person.capacities.language = language;
    Object.assign(person.conduct, { activity: "bid", figure: 0, intensity: 0.2, outcome: y });
    concludeBid(person, createSituation(), p);
    return Array.from(person.workingModel.covariance);
  }

  test("reflective functioning opens nothing, however surprising the answer", () => {
    for (const y of [1, 0, -1] as const) expect(surprised(0, 1, y)).toEqual(surprised(0, 0, y));
  });

  test("it opens the general beliefs as far as there are words", () => {
    const [none, half, all] = [0, 0.5, 1].map((language) => surprised(language, 1, -1));
    const opened = (to: number[] | undefined, row: number) =>
      (to?.[row * STRIDE + row] as number) - (none?.[row * STRIDE + row] as number);
    for (const row of [OTHERS, SELF]) {
      expect(opened(half, row)).toBeGreaterThan(0);
      expect(opened(all, row)).toBeGreaterThan(opened(half, row));
    }
  });
});
