import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundOut } from "./round-out.ts";
import { spreadApart } from "./spread-apart.ts";

describe("labels that are spread apart", () => {
  it("stay where they want to be when nothing touches", () => {
    expect(spreadApart([80, 10, 40], 14, 100)).toEqual([80, 10, 40]);
  });

  it("keep their order and their distance, inside the room there is", () => {
    const wanted = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 6 });
    fc.assert(
      fc.property(wanted, (places) => {
        const found = spreadApart(places, 14, 100);
        const order = places.map((_, i) => i).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
        const sorted = order.map((i) => found[i] ?? Number.NaN);
        sorted.forEach((place, i) => {
          expect(place).toBeGreaterThanOrEqual(-1e-9);
          expect(place).toBeLessThanOrEqual(100 + 1e-9);
          if (i > 0) expect(place - (sorted[i - 1] ?? 0)).toBeGreaterThanOrEqual(14 - 1e-9);
        });
      }),
      { seed: 1 },
    );
  });

  it("overlap evenly where there is no room", () => {
    expect(spreadApart([5, 5, 5], 14, 20)).toEqual([0, 10, 20]);
  });
});

describe("an axis", () => {
  it("has room for all values and begins and ends at steps that read well", () => {
    expect(roundOut([-1.3, 2.2], [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])).toEqual([
      -2, 3,
    ]);
    expect(roundOut([0.29, 1.28], [0, Number.POSITIVE_INFINITY])[0]).toBe(0);
    expect(roundOut([0.4, 0.6], [0, 1])).toEqual([0, 1]);
    const [low, high] = roundOut([0.5, 0.5], [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
    expect(high).toBeGreaterThan(low);
  });
});
