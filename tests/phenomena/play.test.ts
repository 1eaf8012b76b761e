import { describe, expect, test } from "vitest";
import { type Care, systemDeclarations, uncertainty, valuesOf } from "../../src/model/index.ts";
import { meanOf, planFor, raise, shareCoded } from "./cohorts.ts";
import { feltIn, grownUp, playing } from "./homes.ts";

const CHILDREN = [0, 1, 2, 3, 4, 5, 6, 7];
const DAYS = 240;
const THIRD = 1 / 3;

/** Care that answers half of what it sees, whatever its play is like. */
const MIDDLING: Partial<Care> = { availability: 0.8, attentiveness: 0, inconsistency: 0.3 };
/** Care that answers too little for security, unless play makes up for it. */
const BORDERLINE: Partial<Care> = { availability: -0.3, attentiveness: -0.3, inconsistency: 0.3 };
const SLOW = 0.05;
const QUICK = 0.5;

describe("S32 S41 security learns how fast mismatches are mended, not how seldom they come", () => {
  const felt = (repair: number, matched: number) =>
    meanOf(
      CHILDREN.map((child) =>
        feltIn(grownUp(playing(MIDDLING, repair, matched), DAYS, child).childhood),
      ),
    );

  test.each([THIRD, 0.6])(
    "with %f of play matched, felt availability rises with repair",
    (matched) => {
      const levels = [SLOW, 0.1, 0.25, QUICK].map((repair) => felt(repair, matched));
      for (let i = 1; i < levels.length; i++) {
        expect(levels[i]).toBeGreaterThan((levels[i - 1] as number) + 0.015);
      }
    },
  );

  test("a third matched is enough when repair is quick", () => {
    expect(felt(QUICK, THIRD)).toBeGreaterThan(0.75);
    expect(felt(QUICK, THIRD)).toBeGreaterThan(felt(SLOW, 0.95) + 0.2);
  });

  test("more matching without repair does not help", () => {
    const slow = [0.1, THIRD, 0.6, 0.95].map((matched) => felt(SLOW, matched));
    expect(Math.max(...slow) - (slow[0] as number)).toBeLessThan(0.03);
  });

  test("... and the same in the Strange Situation: secure by repair, not by matching", () => {
    const secure = (repair: number, matched: number) =>
      shareCoded(raise(planFor(playing(BORDERLINE, repair, matched)), 24), "B");
    const [slow, matchedButSlow, quick] = [
      secure(SLOW, THIRD),
      secure(SLOW, 0.9),
      secure(QUICK, THIRD),
    ];
    expect(quick).toBeGreaterThan(slow + 0.4);
    expect(quick).toBeGreaterThan(0.6);
    expect(matchedButSlow).toBeLessThan(slow + 0.1);
  });

  test("S41 a pair that is nearly always matched leaves repair unlearnt", () => {
    const p = valuesOf(systemDeclarations);
    const doubt = (matched: number) =>
      meanOf(
        CHILDREN.map((child) => {
          const { scene, companions } = grownUp(
            playing(MIDDLING, 0.25, matched),
            DAYS,
            child,
          ).childhood;
          return uncertainty(scene.person.workingModel, companions[0].slot, 0.2, p);
        }),
      );
    expect(doubt(0.98)).toBeGreaterThan(doubt(THIRD) + 0.05);
    expect(felt(0.25, THIRD)).toBeGreaterThan(felt(0.25, 0.98) + 0.05);
  });
});

describe("S33 stimulation has an optimum: too much and too little both cost", () => {
  const bodies = (stimulation: number) =>
    CHILDREN.map(
      (child) => grownUp({ ...MIDDLING, stimulation }, DAYS, child).childhood.scene.person.body,
    );
  const little = bodies(0.3);
  const right = bodies(1);
  const much = bodies(2.5);
  const wellBeing = (group: typeof right) => meanOf(group.map((body) => body.wellBeing));
  const baseline = (group: typeof right) => meanOf(group.map((body) => body.baseline));

  test("well-being is an inverted U", () => {
    expect(wellBeing(right)).toBeGreaterThan(1.3 * wellBeing(little));
    expect(wellBeing(right)).toBeGreaterThan(1.3 * wellBeing(much));
  });

  test("too much arouses and leaves its mark; too little does not", () => {
    expect(baseline(much)).toBeGreaterThan(baseline(right) + 0.005);
    expect(baseline(little)).toBeCloseTo(baseline(right), 3);
  });

  test("the optimum is the child's: with another optimum the peak moves", () => {
    const of = (stimulation: number) =>
      meanOf(
        raise(
          planFor({ ...MIDDLING, stimulation }, { stimulationOptimum: 2.5 }, { days: 120 }),
          6,
        ).map(({ growth }) => growth.at(-1)?.wellBeing ?? Number.NaN),
      );
    expect(of(2.5)).toBeGreaterThan(1.3 * of(1));
  });

  test("uninvited stimulation in mismatches is a rebuff: it costs felt availability", () => {
    const felt = (intrusiveness: number) =>
      meanOf(
        CHILDREN.map((child) =>
          feltIn(grownUp({ ...MIDDLING, intrusiveness }, DAYS, child).childhood),
        ),
      );
    expect(felt(0)).toBeGreaterThan(felt(6) + 0.05);
  });

  test("S37 comfort for a child that is out exploring leaves its mismatch unmended", () => {
    const mended = (misreading: number) => {
      const { tally } = grownUp({ ...MIDDLING, misreading }, 30);
      return tally.mended / (tally.mended + tally.left + tally.intruded);
    };
    expect(mended(0.5)).toBeLessThan(0.65 * mended(0));
  });
});
