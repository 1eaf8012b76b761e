import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CODES, mostOften, NONE, pooled, totalOf, withLives } from "./tally.ts";

describe("a tally of codes by home", () => {
  const codes = fc.array(fc.constantFrom(...CODES), { maxLength: 60 });

  test("is the same in whatever pieces the lives come, and loses none", () => {
    fc.assert(
      fc.property(codes, fc.nat(60), fc.integer({ min: 1, max: 7 }), (all, cut, homes) => {
        const empty = Array.from({ length: homes }, () => NONE);
        const whole = withLives(empty, 0, all);
        const first = withLives(empty, 0, all.slice(0, cut));
        expect(withLives(first, Math.min(cut, all.length), all.slice(cut))).toEqual(whole);
        expect(totalOf(pooled(whole))).toBe(all.length);
        const ofHome = (home: number) => all.filter((_, life) => life % homes === home);
        whole.forEach((counts, home) => {
          for (const code of CODES)
            expect(counts[code]).toBe(ofHome(home).filter((one) => one === code).length);
        });
      }),
      { numRuns: 50 },
    );
  });

  test("names the code that is most often, all that are even, and none of nobody", () => {
    expect(mostOften({ A: 1, B: 5, C: 0, D: 2 })).toEqual(["B"]);
    expect(mostOften({ A: 3, B: 0, C: 3, D: 2 })).toEqual(["A", "C"]);
    expect(mostOften(NONE)).toEqual([]);
  });
});
