import { describe, expect, test } from "vitest";
import { rivalControls } from "../../src/battery/index.ts";
import type { CalibrationResult } from "../../src/calibration/index.ts";
import { calibrationWith } from "../docs/rival-calibrations.ts";

const own = calibrationWith("bid-response") as CalibrationResult;

/** What makes two calibrations the same effort: all but who learns and what came out. */
function effortOf({ seed, steps, children, parameters, targets, prior }: CalibrationResult) {
  return {
    seed,
    steps,
    children,
    members: prior.length,
    looked: parameters.map(({ path, from, to }) => [path, from, to]),
    targets: targets.map(({ finding, name, point, ci95 }) => [finding, name, point, ci95]),
  };
}

describe.each(rivalControls.map((one) => [one.name, one] as const))("%s", (name, { variant }) => {
  const fitted = calibrationWith(name) as CalibrationResult;

  test("was fitted to the same findings with the same effort as the model", () => {
    expect(fitted.learner).toBe(name);
    expect(effortOf(fitted)).toEqual(effortOf(own));
  });

  test("lives in the battery with what was fitted with it", () => {
    const values = Object.fromEntries(fitted.parameters.map(({ path, value }) => [path, value]));
    expect(variant.quantities).toMatchObject(values);
  });
});
