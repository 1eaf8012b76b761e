import { describe, expect, test } from "vitest";
import { valuesOf } from "../../src/model/index.ts";
import { everydayDeclarations } from "../../src/procedures/index.ts";
import { beliefOf, meanOf, planFor, raise, SENSITIVE } from "./cohorts.ts";

const N = 16;

describe("S10 comfort that was asked for makes the bond, care as such does not", () => {
  // Without play, in which repair teaches whatever is done in upsets.
  const everyday = valuesOf(everydayDeclarations, { playHours: 0 });
  const asked = raise(planFor(SENSITIVE, {}, { everyday }), N);
  const unasked = raise(planFor({ ...SENSITIVE, anticipation: 1 }, {}, { everyday }), N);

  test("(arithmetic) the best of care without being asked leaves a newborn's expectations", () => {
    for (const { beliefs } of unasked) {
      expect(beliefs.others).toBe(0.6);
      expect(beliefs.self).toBe(0);
      expect(beliefs.figure).toBe(0);
    }
  });

  test("... and builds no security", () => {
    const felt = (group: typeof asked) => meanOf(group.map(({ beliefs }) => beliefs.felt));
    expect(felt(asked)).toBeGreaterThan(felt(unasked) + 0.3);
  });
});

test("S13 expectations are built from everyday answers, from about four months on", () => {
  const months = [0, 2, 6, 9, 12];
  const felt = months.map((month) =>
    meanOf(
      raise(planFor(SENSITIVE, {}, { days: Math.round(30.4 * month) }), N).map(
        ({ beliefs }) => beliefs.felt,
      ),
    ),
  );
  const [newborn, two, six, nine, twelve] = felt as [number, number, number, number, number];
  expect(two - newborn).toBeLessThan(0.1);
  expect(six).toBeGreaterThan(two + 0.25);
  expect(nine).toBeGreaterThan(six - 0.02);
  expect(Math.abs(twelve - nine)).toBeLessThan(0.1);
});

test("S31 a quick caregiver is worth more than a slow one of the same readiness", () => {
  const felt = [2, 12].map((latency) =>
    meanOf(raise(planFor({ ...SENSITIVE, latency }), N).map(({ beliefs }) => beliefs.felt)),
  );
  expect(felt[0]).toBeGreaterThan((felt[1] as number) + 0.1);
});

test("S31 inconsistency costs the self: quiet signals fail first in bad hours", () => {
  const self = [0.2, 1.8].map((inconsistency) =>
    meanOf(
      raise(planFor({ ...SENSITIVE, inconsistency }), N).map((child) => beliefOf(child, "self")),
    ),
  );
  expect(self[0]).toBeGreaterThan((self[1] as number) + 0.3);
});
