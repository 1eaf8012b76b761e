import { expect, test } from "vitest";
import { apart } from "./apart.ts";
import { ANSWERED } from "./apart-plan.ts";

test("S44 two years after a loss are followed without a gap, and calls cease", () => {
  const heard: number[] = [];
  const { answered } = apart(
    {
      seed: 1,
      met: ANSWERED,
      daysTogether: 10,
      companyHours: 0,
      gone: true,
    },
    (done, of) => heard.push(done / of),
    1,
  );
  const { spells, after, missed } = answered;
  expect(after).toBeUndefined();
  expect(spells[0]?.from).toBe(1);
  expect(spells.at(-1)?.to).toBe(730);
  for (const [i, { from }] of spells.slice(1).entries())
    expect(from).toBe((spells[i]?.to ?? 0) + 1);
  expect(spells[0]?.calls.point).toBeGreaterThan(spells.at(-1)?.calls.point ?? 0);
  expect(missed.at(-1)).toBeLessThan(365);
  expect(heard).toEqual([...heard].sort((a, b) => a - b));
});
