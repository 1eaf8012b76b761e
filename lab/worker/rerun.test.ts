import { expect, test } from "vitest";
import { rerun, rerunMenu } from "./rerun.ts";

test("the menu has everybody a finding is looked for in, fewer than in the full battery", () => {
  const { parts, theories } = rerunMenu();
  expect(parts["mother-father-sex-null"]?.quick.map(({ name }) => name)).toEqual([
    "parents",
    "ages",
  ]);
  for (const sizes of Object.values(parts)) {
    for (const [i, { lives, full, years }] of sizes.quick.entries()) {
      expect(lives).toBeLessThan(full);
      expect(lives).toBeGreaterThan(sizes.control[i]?.lives ?? Number.POSITIVE_INFINITY);
      expect(years).toBeGreaterThan(lives * 0.9);
    }
  }
  expect(theories[0]?.kind).toBe("stands");
});

test("a finding is run again: lives are told as they come, and another seed is another result", () => {
  const asked = { finding: "repair-rate", size: "control", theory: "as-it-stands" } as const;
  const told: [number, number][] = [];
  const few = () => 3;
  const first = rerun({ ...asked, seed: 1 }, (done, of) => told.push([done, of]), few);
  expect(told.map(([done]) => done)).toEqual([0, 2, 3]);
  expect(told.every(([, of]) => of === 3 && first.lives === of)).toBe(true);
  expect(first.finding.target.simulated?.mean).toBeGreaterThan(0);
  const again = (seed: number) => rerun({ ...asked, seed }, () => {}, few);
  expect(again(1)).toEqual(first);
  expect(again(2)).not.toEqual(first);
  expect(() => rerun({ ...asked, seed: 1, theory: "none" }, () => {}, few)).toThrow(/none/);
});
