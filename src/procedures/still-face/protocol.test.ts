import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { between } from "../../../tests/arbitraries.ts";
import {
  type Care,
  type Caregiver,
  careDeclarations,
  createCaregiver,
  createPerson,
  expectedAnswer,
  foresee,
  meet,
  type Person,
  restorePerson,
  STRIDE,
  savePerson,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../../model/index.ts";
import type { StillFaceEvent } from "./event-log.ts";
import { type FaceToFaceWatcher, holdStillFace, type StillFace } from "./protocol.ts";
import { stillFaceDeclarations } from "./settings.ts";

const p = valuesOf(systemDeclarations);
const settings = valuesOf(stillFaceDeclarations);

/** What half a year at home leaves: beliefs α, ω, β, fear, and the care itself. */
interface Home {
  readonly beliefs: readonly [number, number, number];
  readonly fear: number;
  readonly care: Partial<Care>;
}

const SENSITIVE: Home = {
  beliefs: [1.2, 0.5, 0.5],
  fear: 0,
  care: { availability: 2, attentiveness: 1 },
};
const LOUD_ONLY: Home = {
  beliefs: [1.2, -1.5, 0.2],
  fear: 0,
  care: { availability: 1.8, attentiveness: -2 },
};

function childOf({ beliefs, fear, care }: Home): { person: Person; caregiver: Caregiver } {
  const person = createPerson(valuesOf(temperamentDeclarations), p, 165);
  const { workingModel } = person;
  const slot = meet(workingModel, "caregiver", 0, p);
  workingModel.mean.set(beliefs);
  for (let row = 0; row < 3; row++) workingModel.covariance[row * STRIDE + row] = 0.1;
  workingModel.fear[slot] = fear;
  foresee(workingModel, p);
  return { person, caregiver: createCaregiver("caregiver", valuesOf(careDeclarations, care)) };
}

function hold(home: Home, child = 0, watch?: FaceToFaceWatcher): StillFace {
  const { person, caregiver } = childOf(home);
  return holdStillFace(7, child, 0, person, caregiver, settings, p, watch);
}

const anyHome: fc.Arbitrary<Home> = fc.oneof(
  fc.constantFrom<Home>(SENSITIVE, LOUD_ONLY),
  fc.record({
    beliefs: fc.tuple(between(-3, 3), between(-3, 3), between(-2, 2)),
    fear: fc.oneof(fc.constant(0), between(0, 1)),
    care: fc.record({
      availability: between(-4, 4),
      attentiveness: between(-4, 4),
      intrusiveness: between(0, 10),
      stimulation: between(0, 3),
      rupture: fc.oneof(fc.constant(0), between(0, 2)),
    }),
  }),
);
const anyChild = fc.tuple(anyHome, fc.nat(1000));

function statesOf({ log }: StillFace, subject: StillFaceEvent["subject"]): StillFaceEvent[] {
  return log.events
    .filter((one) => one.subject === subject && one.type === "STATE")
    .toSorted((a, b) => a.start - b.start);
}

const seconds = ({ start, stop }: StillFaceEvent) =>
  Array.from({ length: stop - start }, (_, i) => start + i);

describe("the still-face procedure", () => {
  test("has three episodes, one after the other, of two minutes each", () => {
    fc.assert(
      fc.property(anyChild, ([home, child]) => {
        expect(hold(home, child).log.episodes).toEqual([
          { episode: 1, start: 0, stop: 120 },
          { episode: 2, start: 120, stop: 240 },
          { episode: 3, start: 240, stop: 360 },
        ]);
      }),
    );
  });

  test("is as long as it is set to be, in whole seconds", () => {
    const { person, caregiver } = childOf(SENSITIVE);
    const others = { baselineSeconds: 30, stillSeconds: 59.6, reunionSeconds: 90 };
    const { log } = holdStillFace(7, 0, 0, person, caregiver, { ...settings, ...others }, p);
    expect(log.episodes.map(({ start, stop }) => stop - start)).toEqual([30, 60, 90]);
  });

  test("is written down without a gap, child and caregiver", () => {
    fc.assert(
      fc.property(anyChild, ([home, child]) => {
        const held = hold(home, child);
        for (const subject of ["child", "caregiver"] as const) {
          const times = statesOf(held, subject).flatMap(seconds);
          expect(times).toEqual(Array.from({ length: 360 }, (_, second) => second));
        }
      }),
    );
  });

  test("shows the child at play, smiling or not, whenever the pair is in step, and only then", () => {
    fc.assert(
      fc.property(anyChild, ([home, child]) => {
        const held = hold(home, child);
        const inStep = statesOf(held, "caregiver").filter((one) => one.behavior === "play");
        const atPlay = statesOf(held, "child").filter(
          ({ behavior, intensity }) =>
            behavior === "play" || (behavior === "smile" && intensity === undefined),
        );
        expect(atPlay.flatMap(seconds)).toEqual(inStep.flatMap(seconds));
      }),
    );
  });

  test("says of every bid how loud it is, and of what is no bid nothing", () => {
    const loudness = { cry: [1], approach: [0.6], smile: [0.2, undefined], look: [0.2, undefined] };
    fc.assert(
      fc.property(anyChild, ([home, child]) => {
        for (const { behavior, intensity, target } of statesOf(hold(home, child), "child")) {
          const allowed = Object.entries(loudness).find(([name]) => name === behavior)?.[1];
          expect(allowed ?? [undefined]).toContain(intensity);
          if (intensity !== undefined) expect(target).toBe("caregiver");
        }
      }),
    );
  });
});

describe("a still face", () => {
  test("answers nothing, mends nothing, and lasts the whole episode", () => {
    fc.assert(
      fc.property(anyChild, ([home, child]) => {
        const { events } = hold(home, child).log;
        const still = events.filter((one) => one.episode === 2 && one.subject === "caregiver");
        expect(still).toMatchObject([{ behavior: "still", start: 120, stop: 240 }]);
        expect(events.filter((one) => one.behavior === "still")).toHaveLength(1);
      }),
    );
  });

  /** What a child expects of its caregiver, and how many answers it knows, when episodes begin. */
  function learning(home: Home, child: number) {
    const expected = new Map<number, number>();
    const met = new Map<number, number>();
    hold(home, child, ({ scene, recorder, slot }) => {
      const { workingModel } = scene.person;
      expected.set(recorder.time, expectedAnswer(workingModel, slot, 0.2, p));
      met.set(recorder.time, workingModel.met[slot] as number);
    });
    const over = (values: Map<number, number>) => {
      // Bids that the end of an episode breaks off are not concluded: read before the last second.
      return (values.get(239) as number) - (values.get(120) as number);
    };
    return { expected: over(expected), met: over(met) };
  }

  test("teaches by each bid that it was not answered, and by nothing else", () => {
    let asked = 0;
    for (let child = 0; child < 40; child++) {
      const { expected, met } = learning(child % 2 === 0 ? SENSITIVE : LOUD_ONLY, child);
      expect(met).toBeCloseTo(Math.round(met), 9);
      if (met > 0) expect(expected).toBeLessThan(0);
      else expect(expected).toBe(0);
      if (met > 0) asked++;
    }
    expect(asked).toBeGreaterThan(20);
  });

  test("disappoints: frustration grows with the bids that went unanswered", () => {
    const growth = (home: Home) => {
      const levels: number[] = [];
      hold(home, 4, ({ scene }) => levels.push(scene.person.body.frustration));
      return (levels[239] as number) - (levels[120] as number);
    };
    expect(growth(SENSITIVE)).toBeGreaterThan(0);
  });

  test("arouses, the more so the more threatening it is", () => {
    const peaks = [0, 0.3, 0.6].map((stillFaceThreat) => {
      const { person, caregiver } = childOf(LOUD_ONLY);
      const held = holdStillFace(7, 0, 0, person, caregiver, { ...settings, stillFaceThreat }, p);
      return held.inside[1]?.arousalPeak as number;
    });
    expect(peaks[1]).toBeGreaterThan((peaks[0] as number) + 0.02);
    expect(peaks[2]).toBeGreaterThan((peaks[1] as number) + 0.02);
  });
});

describe("play before and after", () => {
  test("is mended at once by the comfort of a bid", () => {
    let comforts = 0;
    for (let child = 0; child < 30; child++) {
      const held = hold(LOUD_ONLY, child);
      const inStep = new Set(
        statesOf(held, "caregiver")
          .filter((one) => one.behavior === "play")
          .flatMap(seconds),
      );
      for (const { behavior, start } of held.log.events) {
        if (behavior !== "comfort" || start === 119 || start === 359) continue;
        comforts++;
        expect(inStep.has(start)).toBe(false);
        expect(inStep.has(start + 1)).toBe(true);
      }
    }
    expect(comforts).toBeGreaterThan(20);
  });

  test("begins again out of step, with a greeting", () => {
    const { events } = hold(SENSITIVE).log;
    const greeted = events.find((one) => one.behavior === "greet");
    expect(greeted).toMatchObject({ subject: "caregiver", type: "POINT", start: 240 });
    const first = events.find(
      (one) => one.start === 240 && one.type === "STATE" && one.subject === "caregiver",
    );
    expect(first?.behavior).toBe("mismatch");
  });

  test("without any rupture is in step throughout the baseline", () => {
    const calm: Home = { ...SENSITIVE, care: { ...SENSITIVE.care, rupture: 0 } };
    const states = statesOf(hold(calm), "caregiver").filter((one) => one.episode === 1);
    expect(states).toMatchObject([{ behavior: "play", start: 0, stop: 120 }]);
  });
});

describe("holding it", () => {
  test("again gives the same to the last bit; another occasion is another procedure", () => {
    const { person, caregiver } = childOf(SENSITIVE);
    const other = holdStillFace(7, 0, 1, person, caregiver, settings, p);
    expect(hold(SENSITIVE)).toEqual(hold(SENSITIVE));
    expect(other.log).not.toEqual(hold(SENSITIVE).log);
  });

  test("is not changed by watching, and shows every second", () => {
    fc.assert(
      fc.property(anyChild, ([home, child]) => {
        let watched = 0;
        const held = hold(home, child, () => {
          watched++;
        });
        expect(held).toEqual(hold(home, child));
        expect(watched).toBe(360);
      }),
      { numRuns: 30 },
    );
  });

  test("leaves a person that can be saved, and goes on with one that was, to the bit", () => {
    fc.assert(
      fc.property(anyChild, ([home, child]) => {
        const { person, caregiver } = childOf(home);
        const saved = JSON.parse(JSON.stringify(savePerson(person)));
        const held = holdStillFace(7, child, 0, person, { ...caregiver }, settings, p);
        const again = restorePerson(saved, p);
        expect(holdStillFace(7, child, 0, again, { ...caregiver }, settings, p)).toEqual(held);
        const after = savePerson(person);
        expect(savePerson(again)).toEqual(after);
        expect(savePerson(restorePerson(JSON.parse(JSON.stringify(after)), p))).toEqual(after);
      }),
      { numRuns: 30 },
    );
  });
});
