import { describe, expect, test } from "vitest";
import {
  type AdultStanding,
  type Care,
  careDeclarations,
  grownDeclarations,
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
  saveChildhood,
} from "../everyday-life/index.ts";
import { adultAttachmentDeclarations, readAdult, reportOneself, type Style } from "./index.ts";

const MANY = 600;
const system = valuesOf(systemDeclarations);
const everyday = valuesOf(everydayDeclarations);
const grown = valuesOf(grownDeclarations);
const settings = valuesOf(adultAttachmentDeclarations);
const { anxietyBorder, avoidanceBorder } = grown;

const at = (anxiety: number, avoidance: number): AdultStanding => ({
  anxiety: anxietyBorder + anxiety,
  avoidance: avoidanceBorder + avoidance,
  anxietySd: 0.4,
  avoidanceSd: 0.9,
  correlation: -0.1,
});
const says = (standing: AdultStanding, error: number, number = 0) =>
  reportOneself(
    standing,
    openStream(1, number, "self-report"),
    { ...settings, selfReportError: error },
    grown,
  );

describe("S26 what somebody says of itself", () => {
  test.each<[Style, number, number]>([
    ["secure", -0.1, -0.1],
    ["avoidant", -1, 0.1],
    ["anxious", 0.1, -1],
    ["undecided", 0.1, 1.3],
  ])("is %s at %d and %d from the borders (14.6)", (style, anxiety, avoidance) => {
    expect(says(at(anxiety, avoidance), 0).style).toBe(style);
  });

  test("is wrong by as much as is declared", () => {
    const errors = Array.from(
      { length: MANY },
      (_, i) => says(at(0, 0), 0.6, i).anxiety - anxietyBorder,
    );
    const sd = Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / MANY);
    expect(Math.abs(sd / 0.6 - 1)).toBeLessThan(4 / Math.sqrt(2 * MANY));
  });
});

function readingOf(care: Partial<Care>, days = 300) {
  const household = oneCaregiver(valuesOf(careDeclarations, care));
  const temperament = valuesOf(temperamentDeclarations);
  const childhood = beginChildhood(6, 2, temperament, household, system);
  liveDays(childhood, days, everyday, system);
  const before = JSON.stringify(saveChildhood(childhood));
  const companion = childhood.companions[0];
  const appointment = { childhood, companion, number: 0, everyday, system, grown };
  const reading = readAdult(appointment, settings);
  expect(JSON.stringify(saveChildhood(childhood))).toBe(before);
  return reading;
}

describe("S26 a childhood leaves somebody in a corner, and nothing was given but care", () => {
  const answered = readingOf({ availability: 2.4, attentiveness: 1.5 });
  const loudOnly = readingOf({ availability: 2.4, attentiveness: -2.4 });
  const rebuffed = readingOf({ availability: -1.5, attentiveness: 1.4 });
  const neither = readingOf({ availability: -1, attentiveness: -1.5 });

  test("all signals answered: secure, and autonomous", () => {
    expect(answered.general?.label).toBe("secure");
    expect(answered.interview.stateOfMind).toBe("autonomous");
  });

  test("only loud ones answered: preoccupied", () => {
    expect(loudOnly.general?.label).toBe("preoccupied");
    expect(loudOnly.interview.stateOfMind).toBe("preoccupied");
  });

  test("rebuffed: avoidant of that caregiver, and dismissing", () => {
    expect(rebuffed.companion?.avoidance).toBeGreaterThan(answered.companion?.avoidance ?? 0);
    expect(rebuffed.general?.label).toBe("dismissing");
    expect(rebuffed.interview.stateOfMind).toBe("dismissing");
  });

  test("neither: both anxious and avoidant, compared with who was answered", () => {
    expect(neither.general?.anxiety).toBeGreaterThan(answered.general?.anxiety ?? 0);
    expect(neither.general?.avoidance).toBeGreaterThan(answered.general?.avoidance ?? 0);
    expect(neither.general?.probabilities.fearful).toBeGreaterThan(
      answered.general?.probabilities.fearful ?? 1,
    );
  });

  test("fear of a caregiver is left unresolved, in whatever corner", () => {
    const frightened = readingOf({ availability: 2.4, attentiveness: 1.5, frightening: 3 });
    expect(frightened.interview.unresolved).toBe(true);
    expect(answered.interview.fear).toBe(0);
  });
});
