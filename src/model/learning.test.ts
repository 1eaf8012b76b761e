import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Answer, INTENSITIES } from "./foresight.ts";
import { revise, reviseByPlay } from "./learning.ts";
import { systemDeclarations, valuesOf } from "./parameters/index.ts";
import {
  createWorkingModel,
  expectedAnswer,
  meet,
  OTHERS,
  SELF,
  STRIDE,
  uncertainty,
  type WorkingModel,
} from "./working-model.ts";

const p = valuesOf(systemDeclarations);

const answer = fc.constantFrom<Answer>(1, 0, -1);
const intensity = fc.constantFrom(...INTENSITIES);
/** One answer to a bid, of one of two figures. */
const bid = fc.record({ slot: fc.nat(1), intensity, answer });
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

describe("an answer to a bid", () => {
  test("S13 moves expectation its own way: comfort raises it, rebuff lowers it", () => {
    fc.assert(
      fc.property(history, fc.nat(1), intensity, (bids, slot, u) => {
        const comforted = taught([...bids, { slot, intensity: u, answer: 1 }]);
        const rebuffed = taught([...bids, { slot, intensity: u, answer: -1 }]);
        const before = expectedAnswer(taught(bids), slot, u, p);
        expect(expectedAnswer(comforted, slot, u, p)).toBeGreaterThan(before);
        expect(expectedAnswer(rebuffed, slot, u, p)).toBeLessThan(before);
      }),
    );
  });

  test("that stays away disappoints the hopeful and relieves the fearful", () => {
    fc.assert(
      fc.property(history, fc.nat(1), intensity, (bids, slot, u) => {
        const before = expectedAnswer(taught(bids), slot, u, p);
        const after = expectedAnswer(
          taught([...bids, { slot, intensity: u, answer: 0 }]),
          slot,
          u,
          p,
        );
        fc.pre(Math.abs(before) > 1e-9);
        expect(Math.sign(after - before)).toBe(-Math.sign(before));
      }),
    );
  });

  test("leaves what is expected of that bid less uncertain, whatever the answer", () => {
    fc.assert(
      fc.property(history, bid, (bids, next) => {
        const before = uncertainty(taught(bids), next.slot, next.intensity, p);
        const after = uncertainty(taught([...bids, next]), next.slot, next.intensity, p);
        expect(after).toBeLessThan(before);
      }),
    );
  });

  test("S14 was foreseen with a probability; those of the three answers add up to 1", () => {
    fc.assert(
      fc.property(history, bid, (bids, { slot, intensity: u }) => {
        const chances = ([1, 0, -1] as const).map((y) => revise(taught(bids), slot, u, y, 0, p));
        for (const chance of chances) expect(chance).toBeGreaterThan(0);
        expect(chances.reduce((sum, chance) => sum + chance)).toBeCloseTo(1, 12);
        const at = slot * INTENSITIES.length + INTENSITIES.indexOf(u);
        expect(chances[0]).toBe(taught(bids).foresight.comforted[at]);
        expect(chances[2]).toBeCloseTo(taught(bids).foresight.rebuffed[at] as number, 15);
      }),
    );
  });

  test("weighs nothing when evidence has no weight", () => {
    const deaf = valuesOf(systemDeclarations, { evidenceWeight: 0 });
    const model = taught([]);
    const before = structuredClone({ mean: model.mean, covariance: model.covariance });
    revise(model, 0, 0.2, 1, 0, deaf);
    expect({ mean: model.mean, covariance: model.covariance }).toEqual(before);
  });

  test("S13 weighs as much less as answers are not yet taken in as such, down to nothing", () => {
    const learnt = (contingency: number, system = p) => {
      const model = taught([]);
      model.contingency = contingency;
      revise(model, 0, 0.2, 1, 0, system);
      reviseByPlay(model, 1, 5, 3, 1, system);
      return { mean: model.mean, covariance: model.covariance };
    };
    const { evidenceWeight, playWeight } = p;
    const half = { evidenceWeight: evidenceWeight / 2, playWeight: playWeight / 2 };
    expect(learnt(0.5)).toEqual(learnt(1, valuesOf(systemDeclarations, half)));
    const { mean, covariance } = taught([]);
    expect(learnt(0)).toEqual({ mean, covariance });
  });

  test("is counted for the figure that gave it", () => {
    const answers = [1, 1, 0].map((slot): Bid => ({ slot, intensity: 1, answer: 0 }));
    expect(taught(answers).met).toEqual([1, 2]);
  });
});

describe("swapping two bids", () => {
  test("changes no mean by 0.01", () => {
    fc.assert(
      fc.property(history, bid, bid, (bids, one, other) => {
        const { mean: first } = taught([...bids, one, other]);
        const { mean: last } = taught([...bids, other, one]);
        for (const [i, value] of first.entries()) {
          expect(Math.abs(value - (last[i] as number))).toBeLessThan(0.01);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("S12 the self", () => {
  test("is never learnt about by a child that always shouts", () => {
    const loud = fc.record({ slot: fc.nat(1), intensity: fc.constant(1 as const), answer });
    fc.assert(
      fc.property(fc.array(loud, { minLength: 200, maxLength: 200 }), (bids) => {
        const model = taught(bids);
        expect(model.mean[SELF]).toBe(0);
        expect(variance(model, SELF)).toBe(p.priorSelfVariance);
        expect(variance(model, OTHERS)).toBeLessThan(0.9 * p.priorOthersVariance);
      }),
    );
  });

  test("is learnt from the answers to quiet signals, and shared across figures", () => {
    const quiet = (y: Answer) =>
      taught(Array.from({ length: 50 }, () => ({ slot: 0, intensity: 0.2, answer: y })));
    expect(quiet(1).mean[SELF]).toBeGreaterThan(0.3);
    expect(quiet(-1).mean[SELF]).toBeLessThan(-0.3);
    const hoped = (model: WorkingModel) =>
      expectedAnswer(model, 1, 0.2, p) - expectedAnswer(model, 1, 1, p);
    expect(hoped(quiet(1))).toBeGreaterThan(0.2);
    expect(hoped(quiet(-1))).toBeLessThan(-0.2);
  });

  test("parts from others only because signals differ: quiet ones ignored, loud ones met", () => {
    const bids = Array.from({ length: 400 }, (_, i): Bid => {
      const met = i % 2 === 0;
      return { slot: 0, intensity: met ? 1 : 0.2, answer: met ? 1 : -1 };
    });
    const model = taught(bids);
    expect(expectedAnswer(model, 0, 1, p)).toBeGreaterThan(1);
    expect(model.mean[SELF]).toBeLessThan(-1.5);
  });
});

describe("S41 play", () => {
  const count = fc.integer({ min: 0, max: 60 });
  const outcomes = fc.tuple(count, count, count);
  type Outcomes = readonly [mended: number, left: number, intruded: number];

  function played(bids: readonly Bid[], [mended, left, intruded]: Outcomes, system = p) {
    const model = taught(bids);
    reviseByPlay(model, 0, mended, left, intruded, system);
    return model;
  }

  test("of one mismatch teaches what one quiet bid does, when it weighs as much", () => {
    const heavy = valuesOf(systemDeclarations, { playWeight: p.evidenceWeight });
    fc.assert(
      fc.property(history, answer, (bids, y) => {
        const asked = taught([...bids, { slot: 0, intensity: 0.2, answer: y }]);
        const once = [y === 1 ? 1 : 0, y === 0 ? 1 : 0, y === -1 ? 1 : 0] as const;
        expect(played(bids, once, heavy)).toEqual(asked);
      }),
    );
  });

  // The slope is that of the beginning, so a bout of n differs from n steps by the order of n² t².
  test("in one step teaches what its mismatches would one by one, the closer the less they weigh", () => {
    const off = (bids: readonly Bid[], [mended, left, intruded]: Outcomes, playWeight: number) => {
      const system = valuesOf(systemDeclarations, { playWeight });
      const atOnce = played(bids, [mended, left, intruded], system);
      const inTurn = taught(bids);
      for (let i = 0; i < Math.max(mended, left, intruded); i++) {
        if (i < mended) reviseByPlay(inTurn, 0, 1, 0, 0, system);
        if (i < left) reviseByPlay(inTurn, 0, 0, 1, 0, system);
        if (i < intruded) reviseByPlay(inTurn, 0, 0, 0, 1, system);
      }
      expect(atOnce.met[0]).toBeCloseTo(inTurn.met[0] as number, 9);
      const distances = (a: Float64Array, b: Float64Array) =>
        a.map((x, i) => Math.abs(x - (b[i] as number)));
      return Math.max(
        ...distances(atOnce.mean, inTurn.mean),
        ...distances(atOnce.covariance, inTurn.covariance),
      );
    };
    fc.assert(
      fc.property(history, outcomes, (bids, bout) => {
        expect(off(bids, bout, 0.005)).toBeLessThan(0.05);
        expect(off(bids, bout, 0.0005)).toBeLessThan(0.001);
      }),
    );
  });

  test("weighs nothing when its evidence has no weight, and when nothing happens", () => {
    const deaf = valuesOf(systemDeclarations, { playWeight: 0 });
    fc.assert(
      fc.property(history, outcomes, (bids, bout) => {
        expect(played(bids, bout, deaf)).toEqual(taught(bids));
        expect(played(bids, [0, 0, 0])).toEqual(taught(bids));
      }),
    );
  });

  test("is counted by its weight, and not at all where answers have none", () => {
    expect(played([], [10, 5, 5]).met[0]).toBeCloseTo((20 * p.playWeight) / p.evidenceWeight, 12);
    const unheard = valuesOf(systemDeclarations, { evidenceWeight: 0 });
    expect(played([], [10, 5, 5], unheard).met).toEqual([0, 0]);
  });

  test("that is mended raises what is expected of quiet signals, intrusion lowers it", () => {
    fc.assert(
      fc.property(history, (bids) => {
        const before = expectedAnswer(taught(bids), 0, 0.2, p);
        expect(expectedAnswer(played(bids, [30, 0, 0]), 0, 0.2, p)).toBeGreaterThan(before);
        expect(expectedAnswer(played(bids, [0, 0, 30]), 0, 0.2, p)).toBeLessThan(before);
      }),
    );
  });
});
