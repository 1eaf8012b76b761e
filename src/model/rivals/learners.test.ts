import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Answer, INTENSITIES, LOUD, QUIET } from "../foresight.ts";
import { relax, revise, reviseByPlay } from "../learning.ts";
import { type SystemParameters, systemDeclarations, valuesOf } from "../parameters/index.ts";
import { temperamentDeclarations } from "../parameters/temperament.ts";
import { createPerson, type Person } from "../person.ts";
import { restorePerson, SnapshotError, savePerson } from "../snapshot.ts";
import { forget, meet, type WorkingModel } from "../working-model.ts";
import { additive, type Rival, rivals } from "./index.ts";

const start = valuesOf(systemDeclarations);

/** Every learner, the bid-response model included: who, and with which system. */
const learners: readonly (readonly [string, Rival | undefined, SystemParameters])[] = [
  ["bid-response", undefined, start],
  ["additive", undefined, valuesOf(systemDeclarations, additive)],
  ...Object.entries(rivals).map(([name, rival]) => [name, rival, start] as const),
];

/** Days; everybody is told apart by then. */
const FIVE_YEARS = 5 * 365;
const NAMES = ["mother", "father", "grandmother"];

/** A bid to one of the three, a bout of play, or a day. */
type Step =
  | { readonly kind: "bid"; readonly slot: number; readonly level: number; readonly answer: Answer }
  | { readonly kind: "play"; readonly slot: number; readonly counts: [number, number, number] }
  | { readonly kind: "day" };

const slot = fc.nat(NAMES.length - 1);
const level = fc.nat(INTENSITIES.length - 1);
const answer = fc.constantFrom<Answer>(1, 0, -1);
const bid = fc.record({ kind: fc.constant("bid" as const), slot, level, answer });
const counts = fc.tuple(fc.nat(200), fc.nat(50), fc.nat(20));
const play = fc.record({ kind: fc.constant("play" as const), slot, counts });
const day = fc.constant({ kind: "day" } as const);
const history: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof({ arbitrary: bid, weight: 8 }, { arbitrary: play, weight: 1 }, day),
  { maxLength: 60 },
);
const longHistory = fc.array(history, { maxLength: 6 }).map((parts) => parts.flat());

function born(rival: Rival | undefined, p: SystemParameters): Person {
  const person = createPerson(valuesOf(temperamentDeclarations), p, FIVE_YEARS, rival);
  for (const name of NAMES) meet(person.workingModel, name, 0, p);
  return person;
}

function live({ workingModel }: Person, steps: readonly Step[], p: SystemParameters): void {
  for (const step of steps) {
    if (step.kind === "day") relax(workingModel, p);
    else if (step.kind === "play") reviseByPlay(workingModel, step.slot, ...step.counts, p);
    else ask(workingModel, step.slot, step.level, step.answer, p);
  }
}

function ask(
  model: WorkingModel,
  slot: number,
  level: number,
  answer: Answer,
  p: SystemParameters,
): number {
  return revise(model, slot, INTENSITIES[level] as number, answer, 0, p);
}

function expected({ foresight }: WorkingModel, slot: number, level: number) {
  const at = slot * INTENSITIES.length + level;
  return {
    comforted: foresight.comforted[at] as number,
    rebuffed: foresight.rebuffed[at] as number,
  };
}

/** All that is expected of a figure. */
function ofFigure({ foresight, figures }: WorkingModel, name: string): number[] {
  const slot = figures.indexOf(name);
  const bids = [0, 1, 2].map((level) => slot * INTENSITIES.length + level);
  return [
    ...bids.map((at) => foresight.comforted[at] as number),
    ...bids.map((at) => foresight.rebuffed[at] as number),
    foresight.felt[slot] as number,
    foresight.trust[slot] as number,
  ];
}

describe.each(learners)("%s", (_name, rival, p) => {
  test("foresees probabilities, whatever was met", () => {
    fc.assert(
      fc.property(longHistory, (steps) => {
        const person = born(rival, p);
        live(person, steps, p);
        for (const [slot, name] of NAMES.entries()) {
          for (const chance of ofFigure(person.workingModel, name)) {
            expect(chance).toBeGreaterThanOrEqual(0);
            expect(chance).toBeLessThanOrEqual(1);
          }
          for (const level of INTENSITIES.keys()) {
            const { comforted, rebuffed } = expected(person.workingModel, slot, level);
            expect(comforted + rebuffed).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });

  test("gives an answer, beforehand, the probability it foresaw", () => {
    fc.assert(
      fc.property(history, slot, level, answer, (steps, slot, level, answer) => {
        const person = born(rival, p);
        live(person, steps, p);
        const { comforted, rebuffed } = expected(person.workingModel, slot, level);
        const foreseen = { "1": comforted, "0": 1 - comforted - rebuffed, "-1": rebuffed };
        const said = ask(person.workingModel, slot, level, answer, p);
        expect(said).toBeCloseTo(foreseen[`${answer}`], 12);
      }),
    );
  });

  test("S13 comfort raises what is hoped for and lowers what is feared; a rebuff the reverse", () => {
    fc.assert(
      fc.property(history, slot, level, fc.constantFrom(1, -1), (steps, slot, level, sign) => {
        const person = born(rival, p);
        live(person, steps, p);
        const before = expected(person.workingModel, slot, level);
        ask(person.workingModel, slot, level, sign as Answer, p);
        const after = expected(person.workingModel, slot, level);
        expect(sign * (after.comforted - before.comforted)).toBeGreaterThan(0);
        expect(sign * (after.rebuffed - before.rebuffed)).toBeLessThan(0);
      }),
    );
  });

  test("what is always met comes to be expected", () => {
    for (const level of [QUIET, LOUD]) {
      const spoilt = born(rival, p).workingModel;
      const rebuffed = born(rival, p).workingModel;
      for (let i = 0; i < 2000; i++) {
        ask(spoilt, 0, level, 1, p);
        ask(rebuffed, 0, level, -1, p);
      }
      expect(expected(spoilt, 0, level).comforted).toBeGreaterThan(0.95);
      expect(expected(rebuffed, 0, level).rebuffed).toBeGreaterThan(0.95);
    }
  });

  test("forgets one figure and expects the same of the others", () => {
    fc.assert(
      fc.property(history, slot, (steps, slot) => {
        const { workingModel } = withLife(rival, p, steps);
        const rest = NAMES.toSpliced(slot, 1);
        const before = rest.map((name) => ofFigure(workingModel, name));
        forget(workingModel, slot, p);
        expect(workingModel.figures).toEqual(rest);
        expect(rest.map((name) => ofFigure(workingModel, name))).toEqual(before);
      }),
    );
  });

  test("... and who comes in its place finds no trace of it", () => {
    // Answers to others may carry over to somebody new; those of the forgotten one are all bad here.
    const remembering = born(rival, p).workingModel;
    const forgetting = born(rival, p).workingModel;
    for (let i = 0; i < 20; i++) {
      ask(remembering, 2, QUIET, -1, p);
      ask(forgetting, 2, QUIET, -1, p);
    }
    forget(forgetting, 2, p);
    meet(forgetting, "aunt", 0, p);
    meet(remembering, "aunt", 0, p);
    expect(ofFigure(forgetting, "aunt")).toEqual(ofFigure(remembering, "aunt"));
  });

  test("expects less of a stranger than of a friend", () => {
    const { workingModel } = born(rival, p);
    const friend = meet(workingModel, "friend", 0, p);
    const stranger = meet(workingModel, "stranger", p.wariness, p);
    const { felt } = workingModel.foresight;
    expect(felt[stranger]).toBeLessThan((felt[friend] as number) - 0.1);
  });

  test("lives on from a snapshot, through JSON, to the last bit", () => {
    fc.assert(
      fc.property(history, history, (past, future) => {
        const straight = withLife(rival, p, past);
        const restored = restorePerson(JSON.parse(JSON.stringify(savePerson(straight))), p);
        live(straight, future, p);
        live(restored, future, p);
        expect(savePerson(restored)).toEqual(savePerson(straight));
        for (const name of NAMES) {
          expect(ofFigure(restored.workingModel, name)).toEqual(
            ofFigure(straight.workingModel, name),
          );
        }
      }),
      { numRuns: 30 },
    );
  });
});

function withLife(rival: Rival | undefined, p: SystemParameters, steps: readonly Step[]): Person {
  const person = born(rival, p);
  live(person, steps, p);
  return person;
}

test("a snapshot by a learner that is not known, or with another's memory, is refused", () => {
  const saved = savePerson(born(rivals["q-learning"], start));
  expect(() => restorePerson({ ...saved, rival: "toString" }, start)).toThrow(
    'The snapshot\'s rival is "toString"; it must be null or one of beta-counts, availability-pull, q-learning.',
  );
  expect(() => restorePerson({ ...saved, rival: "beta-counts" }, start)).toThrow(SnapshotError);
  expect(() => restorePerson({ ...saved, rival: null }, start)).toThrow(SnapshotError);
});
