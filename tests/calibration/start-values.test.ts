import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { CalibrationResult } from "../../src/calibration/index.ts";
import { type DeclarationTable, declarationTables } from "../../src/population/index.ts";
import { kept } from "../docs/results.ts";

type Fitted = Pick<CalibrationResult, "parameters">;

/** Instruments are fitted to shares and norms where their page says so, not by `bowlby calibrate`. */
const FITTED_ELSEWHERE = /^Fitted \(docs\/(?:adults|questionnaires)\.md\): /;

/** What does not agree between declarations and the fitted values: one sentence each. */
function disagreements(tables: readonly DeclarationTable[], result: Fitted | undefined): string[] {
  const values = new Map(result?.parameters.map(({ path, value }) => [path, value]));
  return tables.flatMap(({ group, declarations }) =>
    Object.entries(declarations).flatMap(([name, { standing, start, basis }]) => {
      const path = `${group}.${name}`;
      const value = values.get(path);
      if (standing !== "fitted" && value !== undefined)
        return [`${path} was fitted and is ${standing}`];
      if (standing === "fitted" && value === undefined && !FITTED_ELSEWHERE.test(basis))
        return [`${path} is fitted to nothing`];
      return value === undefined || value === start
        ? []
        : [`${path} was fitted to be ${value} and begins at ${start}`];
    }),
  );
}

const result = existsSync(new URL("../../docs/calibration.json", import.meta.url))
  ? (JSON.parse(kept("docs/calibration.json")) as CalibrationResult)
  : undefined;

describe("a quantity is called fitted", () => {
  test("when docs/calibration.json has its value, and begins there, or an instrument's page says so", () => {
    expect(disagreements(declarationTables, result)).toEqual([]);
  });

  test("which would be seen if it were not so", () => {
    const [system] = declarationTables as [DeclarationTable];
    const declare = (standing: "fitted" | "assumed", start: number): DeclarationTable[] => {
      const reflex = { ...system.declarations.reflex, standing, start };
      return [
        { ...system, declarations: { reflex } as unknown as DeclarationTable["declarations"] },
      ];
    };
    const fitted = { parameters: [{ path: "system.reflex", value: 2 }] } as unknown as Fitted;
    expect(disagreements(declare("fitted", 2), fitted)).toEqual([]);
    expect(disagreements(declare("fitted", 3), fitted)).toEqual([
      "system.reflex was fitted to be 2 and begins at 3",
    ]);
    expect(disagreements(declare("assumed", 2), fitted)).toEqual([
      "system.reflex was fitted and is assumed",
    ]);
    expect(disagreements(declare("fitted", 2), undefined)).toEqual([
      "system.reflex is fitted to nothing",
    ]);
  });
});
