import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyValues, between } from "../../tests/arbitraries.ts";
import { type Answer, INTENSITIES } from "./foresight.ts";
import { relax, revise } from "./learning.ts";
import { systemDeclarations, valuesOf } from "./parameters/index.ts";
import {
  createWorkingModel,
  forget,
  isSound,
  meet,
  OTHERS,
  rowOf,
  SELF,
  STRIDE,
  sizeOf,
  type WorkingModel,
} from "./working-model.ts";

// How sure a person is of what it expects: what keeps, opens and returns uncertainty.

const p = valuesOf(systemDeclarations);

const answer = fc.constantFrom<Answer>(1, 0, -1);
/** One answer to a bid, of one of two figures. */
const bid = fc.record({ slot: fc.nat(1), intensity: fc.constantFrom(...INTENSITIES), answer });
type Bid = typeof bid extends fc.Arbitrary<infer T> ? T : never;
const history: fc.Arbitrary<Bid[]> = fc.array(bid, { maxLength: 60 });

/** A model that knows two figures and has lived through a history. */
function taught(bids: readonly Bid[]): WorkingModel {
  const model = createWorkingModel(p);
  meet(model, "mother", 0, p);
  meet(model, "father", 0, p);
  for (const one of bids) revise(model, one.slot, one.intensity, one.answer, 0, p);
  return model;
}

function variance(model: WorkingModel, row: number): number {
  return model.covariance[row * STRIDE + row] as number;
}

describe("beliefs stay those of a Gaussian", () => {
  const happening = fc.oneof(
    { weight: 12, arbitrary: fc.record({ kind: fc.constant("bid"), who: fc.nat(11), answer }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant("night"), who: fc.nat(11), answer }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("forget"), who: fc.nat(11), answer }) },
  );

  test("through thousands of answers, nights, meetings and partings, at any constants", () => {
    const share = between(0, 1);
    fc.assert(
      fc.property(
        anyValues(systemDeclarations),
        fc.array(happening, { minLength: 300, maxLength: 300 }),
        share,
        share,
        (any, happenings, u, openness) => {
          const model = createWorkingModel(any);
          for (const { kind, who, answer: y } of happenings) {
            // Twelve people for eight places: many are forgotten on the way.
            const slot = meet(model, `figure ${who}`, any.wariness, any);
            if (kind === "bid") revise(model, slot, u, y, openness, any);
            else if (kind === "night") relax(model, any);
            else forget(model, slot, any);
            expect(isSound(model)).toBe(true);
            expect(symmetric(model)).toBe(true);
          }
          for (const value of model.mean) expect(value).not.toBeNaN();
        },
      ),
      { numRuns: 60 },
    );
  });

  function symmetric({ covariance, figures }: WorkingModel): boolean {
    const size = rowOf(figures.length);
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < i; j++) {
        if (covariance[i * STRIDE + j] !== covariance[j * STRIDE + i]) return false;
      }
    }
    return true;
  }
});

describe("S17 reflective functioning", () => {
  test("opens the beliefs about others and self in proportion to surprise", () => {
    fc.assert(
      fc.property(history, bid, between(0.1, 1), (bids, next, F) => {
        // Weightless evidence shows what opens, apart from what is learnt.
        const deaf = valuesOf(systemDeclarations, { evidenceWeight: 0 });
        const model = taught(bids);
        const before = [variance(model, OTHERS), variance(model, SELF)] as const;
        const figure = variance(model, rowOf(next.slot));
        const foreseen = revise(model, next.slot, next.intensity, next.answer, F, deaf);
        const opened = F * p.reflectionGain * (1 - foreseen);
        expect(variance(model, OTHERS) - before[0]).toBeCloseTo(opened, 12);
        expect(variance(model, SELF) - before[1]).toBeCloseTo(opened, 12);
        expect(variance(model, rowOf(next.slot))).toBe(figure);
      }),
    );
  });

  test("S52 lets the same kind answers change a bad self-image further", () => {
    const bad = Array.from({ length: 300 }, (): Bid => ({ slot: 0, intensity: 0.2, answer: -1 }));
    const good = Array.from({ length: 60 }, (): Bid => ({ slot: 1, intensity: 0.2, answer: 1 }));
    const change = (F: number) => {
      const model = taught(bad);
      const before = model.mean[SELF] as number;
      for (const one of good) revise(model, one.slot, one.intensity, one.answer, F, p);
      return (model.mean[SELF] as number) - before;
    };
    expect(change(0)).toBeGreaterThan(0);
    expect(change(1)).toBeGreaterThan(1.5 * change(0));
  });
});

describe("a day that passes", () => {
  test("leaves every mean where it is", () => {
    fc.assert(
      fc.property(history, (bids) => {
        const model = taught(bids);
        const before = Array.from(model.mean);
        relax(model, p);
        expect(Array.from(model.mean)).toEqual(before);
      }),
    );
  });

  test("S16 gives back uncertainty: twice as fast about a figure as about others and self (5.4)", () => {
    fc.assert(
      fc.property(history, (bids) => {
        const model = taught(bids);
        const before = Array.from(model.covariance);
        relax(model, p);
        const prior = [p.priorOthersVariance, p.priorSelfVariance, p.priorFigureVariance];
        for (let i = 0; i < sizeOf(model); i++) {
          for (let j = 0; j < sizeOf(model); j++) {
            const [keptI, keptJ] = [i, j].map((row) => {
              const drift = row < 2 ? p.drift : 2 * p.drift;
              return Math.sqrt(1 - drift / (prior[Math.min(row, 2)] as number));
            }) as [number, number];
            const at = i * STRIDE + j;
            const back = i === j ? (prior[Math.min(i, 2)] as number) * (1 - keptI * keptJ) : 0;
            const expected = keptI * (before[at] as number) * keptJ + back;
            expect(model.covariance[at]).toBeCloseTo(expected, 12);
          }
        }
      }),
    );
  });

  test("after many, whatever was learnt, only the means are left: certainty is the newborn's", () => {
    fc.assert(
      fc.property(history, (bids) => {
        const model = taught(bids);
        for (let day = 0; day < 20_000; day++) relax(model, p);
        const newborn = taught([]).covariance;
        for (const [at, entry] of model.covariance.entries()) {
          expect(entry).toBeCloseTo(newborn[at] as number, 10);
        }
      }),
      { numRuns: 5 },
    );
  });

  test("changes nothing for one who has learnt nothing", () => {
    const model = taught([]);
    const before = Array.from(model.covariance);
    relax(model, p);
    for (const [at, entry] of model.covariance.entries()) {
      expect(entry).toBeCloseTo(before[at] as number, 15);
    }
  });
});
