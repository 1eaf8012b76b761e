import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { between } from "../../tests/arbitraries.ts";
import { sigmoid } from "../numerics/index.ts";
import { type Answer, INTENSITIES, MOST_FIGURES } from "./foresight.ts";
import { relax, revise } from "./learning.ts";
import { systemDeclarations, valuesOf } from "./parameters/index.ts";
import {
  createWorkingModel,
  expectedAnswer,
  foresee,
  forget,
  isSound,
  meet,
  OTHERS,
  rowOf,
  SELF,
  STRIDE,
  sizeOf,
  uncertainty,
  type WorkingModel,
} from "./working-model.ts";

const p = valuesOf(systemDeclarations);
const NAMES = ["mother", "father", "grandmother", "brother"];

/** One answer of one of the four to a bid, or, without a name, a day that passes. */
interface Step {
  readonly name: string | undefined;
  readonly intensity: number;
  readonly answer: Answer;
}

const step: fc.Arbitrary<Step> = fc.record({
  name: fc.option(fc.constantFrom(...NAMES), { nil: undefined, freq: 10 }),
  intensity: fc.constantFrom(...INTENSITIES),
  answer: fc.constantFrom<Answer>(1, 0, -1),
});
const history: fc.Arbitrary<Step[]> = fc.array(step, { maxLength: 60 });

function live(model: WorkingModel, steps: readonly Step[]): WorkingModel {
  for (const { name, intensity, answer } of steps) {
    if (name === undefined) relax(model, p);
    else revise(model, model.figures.indexOf(name), intensity, answer, 0, p);
  }
  return model;
}

function knowing(names: readonly string[]): WorkingModel {
  const model = createWorkingModel(p);
  for (const name of names) meet(model, name, 0, p);
  return model;
}

/** Means, and every covariance, by name of what is believed. */
function beliefs(model: WorkingModel): Record<string, number> {
  const rows = ["others", "self", ...model.figures];
  const entries: [string, number][] = rows.map((name, i) => [name, model.mean[i] as number]);
  for (const [i, a] of rows.entries()) {
    for (const [j, b] of rows.entries()) {
      entries.push([`${a} with ${b}`, model.covariance[i * STRIDE + j] as number]);
    }
  }
  return Object.fromEntries(entries);
}

describe("a newborn", () => {
  test("is mildly optimistic about others, has no opinion of itself and knows nobody", () => {
    const model = createWorkingModel(p);
    expect(model.mean[OTHERS]).toBe(p.priorOthers);
    expect(model.mean[OTHERS]).toBeGreaterThan(0);
    expect(model.mean[SELF]).toBe(0);
    expect(model.figures).toEqual([]);
    expect(sizeOf(model)).toBe(2);
    expect(isSound(model)).toBe(true);
  });

  test("whose certainty became negative or not a number is no longer sound", () => {
    for (const entry of [0, -1, Number.NaN]) {
      const model = createWorkingModel(p);
      model.covariance[SELF * STRIDE + SELF] = entry;
      expect(isSound(model)).toBe(false);
    }
  });
});

describe("what is expected of a figure", () => {
  test("is the model of others, the difference of the figure and, for quiet bids, the self (1)", () => {
    const model = knowing(NAMES);
    model.mean.set([0.5, -2, 0.1, 0.2, 0.3, 0.4]);
    expect(expectedAnswer(model, 2, 1, p)).toBeCloseTo(0.5 + 0.3, 15);
    expect(expectedAnswer(model, 2, 0.6, p)).toBeCloseTo(0.5 + 0.3 + 0.4 * -2, 15);
    expect(expectedAnswer(model, 2, 0.2, p)).toBeCloseTo(0.5 + 0.3 + 0.8 * -2, 15);
  });

  test("is as uncertain as all the beliefs in it, and their covariances, make it", () => {
    fc.assert(
      fc.property(history, between(0, 1), (steps, intensity) => {
        const model = live(knowing(NAMES), steps);
        for (const slot of model.figures.keys()) {
          const x = new Float64Array(STRIDE);
          x[OTHERS] = x[rowOf(slot)] = 1;
          x[SELF] = 1 - intensity;
          let variance = 0;
          for (const [i, a] of x.entries()) {
            for (const [j, b] of x.entries()) {
              variance += a * b * (model.covariance[i * STRIDE + j] as number);
            }
          }
          expect(uncertainty(model, slot, intensity, p)).toBeCloseTo(Math.sqrt(variance), 12);
        }
      }),
    );
  });

  test("S19 gives odds of answers (2), felt availability (3) and trust (8)", () => {
    fc.assert(
      fc.property(history, (steps) => {
        const model = live(knowing(NAMES), steps);
        const { comforted, rebuffed, felt, trust } = model.foresight;
        for (const slot of model.figures.keys()) {
          for (const [level, u] of INTENSITIES.entries()) {
            const at = slot * INTENSITIES.length + level;
            const eta = expectedAnswer(model, slot, u, p);
            expect(comforted[at]).toBeCloseTo(sigmoid(eta - p.unansweredBand), 12);
            expect(rebuffed[at]).toBeCloseTo(sigmoid(-eta - p.unansweredBand), 12);
          }
          const quiet = expectedAnswer(model, slot, 0.2, p);
          const doubt = p.caution * uncertainty(model, slot, 0.2, p);
          expect(felt[slot]).toBeCloseTo(sigmoid(quiet - doubt), 12);
          expect(trust[slot]).toBeCloseTo(sigmoid(quiet), 12);
        }
      }),
    );
  });

  test("feels less available the less sure it is (3)", () => {
    fc.assert(
      fc.property(history, fc.nat(3), between(0.01, 2), (steps, slot, doubt) => {
        const model = live(knowing(NAMES), steps);
        for (const row of [OTHERS, SELF, rowOf(slot)]) {
          const before = model.foresight.felt[slot] as number;
          const trustBefore = model.foresight.trust[slot];
          const at = row * STRIDE + row;
          model.covariance[at] = (model.covariance[at] as number) + doubt;
          foresee(model, p);
          expect(model.foresight.felt[slot]).toBeLessThan(before);
          expect(model.foresight.trust[slot]).toBe(trustBefore);
        }
      }),
    );
  });

  test("felt availability listens to quiet signals: who must shout does not feel safe", () => {
    const shouting = knowing(["mother"]);
    shouting.mean.set([1.6, -2.4, 0]);
    foresee(shouting, p);
    const answered = knowing(["mother"]);
    answered.mean.set([1.6, 0, 0]);
    foresee(answered, p);
    expect(shouting.foresight.comforted[2]).toBe(answered.foresight.comforted[2]);
    expect(shouting.foresight.felt[0]).toBeLessThan(0.5 * (answered.foresight.felt[0] as number));
  });
});

describe("somebody new", () => {
  test("S15 is expected to be like people in general, less wariness of a stranger", () => {
    fc.assert(
      fc.property(history, fc.constantFrom(...INTENSITIES), (steps, intensity) => {
        const model = live(knowing(NAMES), steps);
        const general =
          (model.mean[OTHERS] as number) + (1 - intensity) * (model.mean[SELF] as number);
        const stranger = meet(model, "stranger", p.wariness, p);
        expect(expectedAnswer(model, stranger, intensity, p)).toBeCloseTo(general + p.wariness, 12);
        const friend = meet(model, "friend", 0, p);
        expect(expectedAnswer(model, friend, intensity, p)).toBeCloseTo(general, 12);
      }),
    );
  });

  test("changes no belief about anybody else", () => {
    fc.assert(
      fc.property(history, (steps) => {
        const model = live(knowing(NAMES), steps);
        const before = beliefs(model);
        meet(model, "stranger", p.wariness, p);
        expect(beliefs(model)).toMatchObject(before);
      }),
    );
  });

  test("is met once: a figure already known keeps its place and what is believed of it", () => {
    const model = live(knowing(NAMES), [{ name: "father", intensity: 1, answer: 1 }]);
    const before = beliefs(model);
    expect(meet(model, "father", p.wariness, p)).toBe(1);
    expect(beliefs(model)).toEqual(before);
  });
});

test("S11 the order in which people were met makes no difference to what is believed", () => {
  const order = fc.shuffledSubarray(NAMES, { minLength: NAMES.length });
  fc.assert(
    fc.property(history, order, (steps, names) => {
      const here = live(knowing(NAMES), steps);
      const there = live(knowing(names), steps);
      expect(beliefs(there)).toEqual(beliefs(here));
      for (const name of NAMES) {
        const [a, b] = [here.figures.indexOf(name), there.figures.indexOf(name)];
        expect(there.foresight.felt[b]).toBe(here.foresight.felt[a]);
        expect(there.met[b]).toBe(here.met[a]);
      }
    }),
  );
});

describe("forgetting a figure", () => {
  test("that was never asked is the same as never having met it", () => {
    fc.assert(
      fc.property(history, fc.nat(4), (steps, place) => {
        const names = NAMES.toSpliced(place, 0, "neighbour");
        const model = live(knowing(names), steps);
        forget(model, place, p);
        expect(beliefs(model)).toEqual(beliefs(live(knowing(NAMES), steps)));
        expect(model.figures).toEqual(NAMES);
      }),
    );
  });

  test("leaves what it taught about others, and all later learning, as if it were still known", () => {
    fc.assert(
      fc.property(history, history, fc.nat(3), (past, future, slot) => {
        const name = NAMES[slot];
        const rest = future.filter((one) => one.name !== name);
        const remembers = live(knowing(NAMES), past);
        const forgets = live(knowing(NAMES), past);
        forget(forgets, slot, p);
        expect(isSound(forgets)).toBe(true);
        live(remembers, rest);
        live(forgets, rest);
        expect(beliefs(remembers)).toMatchObject(beliefs(forgets));
        for (const [i, kept] of forgets.figures.entries()) {
          const j = remembers.figures.indexOf(kept);
          expect(forgets.foresight.felt[i]).toBe(remembers.foresight.felt[j]);
        }
      }),
    );
  });

  test("leaves no trace of it for whoever takes its place", () => {
    const model = live(knowing(NAMES), [
      { name: "brother", intensity: 0.2, answer: -1 },
      { name: "mother", intensity: 0.2, answer: 1 },
    ]);
    forget(model, 3, p);
    const slot = meet(model, "aunt", 0, p);
    const row = Array.from(
      model.covariance.slice(rowOf(slot) * STRIDE, (rowOf(slot) + 1) * STRIDE),
    );
    expect(row).toEqual([0, 0, 0, 0, 0, p.priorFigureVariance, 0, 0, 0, 0]);
    expect(model.mean[rowOf(slot)]).toBe(0);
    expect(model.met[slot]).toBe(0);
    expect(model.fear[slot]).toBe(0);
  });
});

describe("with eight figures known", () => {
  test("the least met makes room for the ninth, and everybody's fear stays with its figure", () => {
    const names = ["a", "b", "c", "d", "e", "f", "g", "h"];
    fc.assert(
      fc.property(fc.nat(7), (seldom) => {
        const model = knowing(names);
        for (const slot of names.keys()) {
          for (let i = slot === seldom ? 1 : 0; i < 3; i++) revise(model, slot, 0.2, 1, 0, p);
          model.fear[slot] = (slot + 1) / 10;
        }
        const slot = meet(model, "ninth", 0, p);
        const rest = names.toSpliced(seldom, 1);
        expect(slot).toBe(MOST_FIGURES - 1);
        expect(model.figures).toEqual([...rest, "ninth"]);
        expect(model.met).toEqual([3, 3, 3, 3, 3, 3, 3, 0]);
        expect(Array.from(model.fear)).toEqual([
          ...rest.map((name) => (names.indexOf(name) + 1) / 10),
          0,
        ]);
        expect(isSound(model)).toBe(true);
      }),
    );
  });
});
