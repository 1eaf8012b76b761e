import { describe, expect, test } from "vitest";
import { intraclass, kappa, openStream, seek, uniform } from "../../numerics/index.ts";
import { type Coding, classify, FROZEN_RULE } from "./coding.ts";
import type { Scales } from "./scales.ts";
import { codeAgain } from "./second-coder.ts";

const SEED = 21;
const SHEETS = 500;

/** Sheets with scales evenly spread over their whole range: harder to agree on than real ones. */
function sheets(): Coding[] {
  const chance = openStream(SEED, 0, "test of sheets");
  const scale = () => 1 + 6 * uniform(chance);
  const scales = (): Scales => ({
    proximitySeeking: scale(),
    contactMaintaining: scale(),
    avoidance: scale(),
    resistance: scale(),
  });
  return Array.from({ length: SHEETS }, (_, child) => {
    seek(chance, child);
    return classify(scales(), scales(), uniform(chance), 1 + 8 * uniform(chance));
  });
}

const first = sheets();
const second = first.map((sheet, child) => codeAgain(sheet, SEED, child, 0));

describe("a second coder of the same tapes", () => {
  test("differs from the first on every scale, and on some classes", () => {
    for (const [child, sheet] of first.entries()) {
      const again = second[child] as Coding;
      expect(again.reunion1).not.toEqual(sheet.reunion1);
      expect(again.reunion2).not.toEqual(sheet.reunion2);
    }
    const changed = first.filter((one, i) => one.classification !== second[i]?.classification);
    expect(changed.length).toBeGreaterThan(0.02 * SHEETS);
  });

  test("agrees on the class well above chance", () => {
    const classes = (all: readonly Coding[]) => all.map((one) => one.classification);
    const agreement = kappa(classes(first), classes(second));
    expect(agreement.low).toBeGreaterThan(0.5);
    expect(agreement.high).toBeLessThan(0.95);
  });

  test("agrees on each scale as trained coders do", () => {
    for (const name of ["avoidance", "resistance", "contactMaintaining"] as const) {
      const scale = (all: readonly Coding[]) => all.map((one) => one.reunion1[name]);
      const agreement = intraclass(scale(first), scale(second));
      expect(agreement.low).toBeGreaterThan(0.8);
      expect(agreement.high).toBeLessThan(0.98);
    }
  });

  test("errs to both sides alike, and never off the scales", () => {
    let sum = 0;
    for (const [child, sheet] of first.entries()) {
      const again = second[child] as Coding;
      sum += again.reunion1.avoidance - sheet.reunion1.avoidance;
      for (const scale of [...Object.values(again.reunion1), ...Object.values(again.reunion2)]) {
        expect(scale).toBeGreaterThanOrEqual(1);
        expect(scale).toBeLessThanOrEqual(7);
      }
      expect(again.disorganisation).toBeGreaterThanOrEqual(1);
      expect(again.disorganisation).toBeLessThanOrEqual(9);
      expect(again.crying).toBeGreaterThanOrEqual(0);
      expect(again.crying).toBeLessThanOrEqual(1);
    }
    expect(Math.abs(sum / SHEETS)).toBeLessThan((4 * 0.7) / Math.sqrt(SHEETS));
  });

  test("says the same of the same tape, and errs anew on another occasion or child", () => {
    const sheet = first[0] as Coding;
    expect(codeAgain(sheet, SEED, 0, 0)).toEqual(second[0]);
    expect(codeAgain(sheet, SEED, 0, 1)).not.toEqual(second[0]);
    expect(codeAgain(sheet, SEED, 1, 0)).not.toEqual(second[0]);
    expect(codeAgain(sheet, SEED + 1, 0, 0)).not.toEqual(second[0]);
  });

  test("applies the rule it is given to the scales it saw", () => {
    const strict = { ...FROZEN_RULE, disorganisation: 9.1 };
    for (const [child, sheet] of first.entries()) {
      const { reunion1, reunion2, crying, disorganisation } = second[child] as Coding;
      expect(codeAgain(sheet, SEED, child, 0, strict)).toEqual(
        classify(reunion1, reunion2, crying, disorganisation, strict),
      );
      expect(second[child]).toEqual(classify(reunion1, reunion2, crying, disorganisation));
    }
  });
});
