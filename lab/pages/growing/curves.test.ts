import fc from "fast-check";
import { expect, test } from "vitest";
import { spread } from "./curves.ts";

test("labels keep their order and their distance, and move only when they have to", () => {
  const places = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(places, (given) => {
      const moved = spread(given, 13);
      const order = given.map((_, i) => i).sort((a, b) => (moved[a] ?? 0) - (moved[b] ?? 0));
      for (let k = 1; k < order.length; k++) {
        const [before, after] = [order[k - 1] as number, order[k] as number];
        expect((moved[after] ?? 0) - (moved[before] ?? 0)).toBeGreaterThanOrEqual(13 - 1e-9);
        expect(given[after]).toBeGreaterThanOrEqual(given[before] ?? 0);
      }
      const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;
      expect(mean(moved)).toBeCloseTo(mean(given), 6);
    }),
  );
  expect(spread([100, 0, 60], 13)).toEqual([100, 0, 60]);
});
