import { describe, expect, test } from "vitest";
import {
  type AdultStanding,
  careDeclarations,
  grownDeclarations,
  savePerson,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../../model/index.ts";
import { correlation, normal, openStream } from "../../numerics/index.ts";
import {
  beginChildhood,
  everydayDeclarations,
  liveDays,
  oneCaregiver,
} from "../everyday-life/index.ts";
import { fillIn, holdQuestionnaire, questionnaireDeclarations } from "./index.ts";

const p = valuesOf(systemDeclarations);
const grown = valuesOf(grownDeclarations);
const settings = valuesOf(questionnaireDeclarations);
const exact = valuesOf(questionnaireDeclarations, { lastingError: 0, occasionError: 0 });
const { usualAnxiety, usualAvoidance, anxietySpread, avoidanceSpread } = settings;

/** Somebody so many usual spreads from what is usual. */
const standing = (x: number, v: number): AdultStanding => ({
  anxiety: usualAnxiety + x * anxietySpread,
  avoidance: usualAvoidance + v * avoidanceSpread,
  anxietySd: 0.3,
  avoidanceSd: 0.3,
  correlation: 0,
});

function raised(availability: number, attentiveness: number, days = 250) {
  const care = valuesOf(careDeclarations, { availability, attentiveness });
  const child = beginChildhood(4, 2, valuesOf(temperamentDeclarations), oneCaregiver(care), p);
  liveDays(child, days, valuesOf(everydayDeclarations), p);
  return child;
}

describe("what somebody says of itself", () => {
  test("is where it stands when nothing errs", () => {
    const { said } = fillIn(standing(1.3, -0.4), [3, 3], openStream(1, 1, "q"), exact);
    expect(said.anxiety).toBeCloseTo(1.3, 12);
    expect(said.avoidance).toBeCloseTo(-0.4, 12);
  });

  test("goes with where it stands as far as the errors leave it, and with itself as the day does", () => {
    const chance = openStream(2, 0, "people");
    const people = Array.from({ length: 3000 }, () => {
      const [x, v, η, θ] = [normal(chance), normal(chance), normal(chance), normal(chance)];
      const once = () => fillIn(standing(x, v), [η, θ], chance, settings).said.anxiety;
      return [x, once(), once()] as const;
    });
    const column = (i: 0 | 1 | 2) => people.map((one) => one[i]);
    const { lastingError, occasionError } = settings;
    const kept = Math.sqrt(1 - lastingError - occasionError);
    expect(Math.abs(correlation(column(0), column(1)).point - kept)).toBeLessThan(0.03);
    const again = correlation(column(1), column(2)).point;
    expect(Math.abs(again - (1 - occasionError))).toBeLessThan(0.02);
  });
});

describe("S26 a questionnaire held with whoever grew up", () => {
  const hold = (child: ReturnType<typeof raised>, occasion = 0, about = "caregiver") =>
    holdQuestionnaire(child, about, occasion, exact, p, grown);

  test("says more avoidance of who was rebuffed, more anxiety of who was heard only when loud", () => {
    const usual = hold(raised(1.5, 0.5)).general;
    const rebuffed = hold(raised(-1.5, 1)).general;
    const loud = hold(raised(1.6, -2)).general;
    expect(rebuffed?.score.avoidance.mean).toBeGreaterThan(usual?.score.avoidance.mean as number);
    expect(loud?.score.anxiety.mean).toBeGreaterThan(usual?.score.anxiety.mean as number);
  });

  test("leaves the child as it was, and gives the same answers again to the same occasion only", () => {
    const child = raised(1, 0, 120);
    const before = JSON.stringify(savePerson(child.scene.person));
    const first = hold(child).general;
    expect(JSON.stringify(savePerson(child.scene.person))).toBe(before);
    expect(hold(child).general).toEqual(first);
    expect(hold(child, 1).general?.answers).not.toEqual(first?.answers);
  });

  test("is about somebody only if it is known", () => {
    const child = raised(1, 0, 30);
    expect(hold(child).about?.answers).toHaveLength(36);
    expect(hold(child, 0, "nobody").about).toBeUndefined();
  });
});
