import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { conditionalOf, fitConstantKappa } from "./constant-kappa.ts";
import { sumOf } from "./tables.ts";

interface Reference {
  readonly counts: number[][];
  readonly kappa: number;
  readonly shares: number[];
}

const references: Reference[] = JSON.parse(
  readFileSync(new URL("../../../tests/reference/constant-kappa.json", import.meta.url), "utf8"),
);

describe("one chance of keeping a code, else the shares", () => {
  it.each(references)("is the one that scipy finds: $kappa", ({ counts, kappa, shares }) => {
    const fit = fitConstantKappa(counts);
    expect(fit.kappa).toBeCloseTo(kappa, 5);
    fit.shares.forEach((share, i) => {
      expect(share).toBeCloseTo(shares[i] as number, 5);
    });
  });

  it("is found again in counts that were made of it", () => {
    const made = conditionalOf({ kappa: 0.3, shares: [0.2, 0.5, 0.3] });
    const counts = made.map((row) => row.map((chance) => Math.round(1e6 * chance)));
    const { kappa, shares } = fitConstantKappa(counts);
    expect(kappa).toBeCloseTo(0.3, 4);
    expect(shares[1]).toBeCloseTo(0.5, 4);
  });

  it("is 0 with even shares where there are no children", () => {
    expect(
      fitConstantKappa([
        [0, 0],
        [0, 0],
      ]),
    ).toEqual({ kappa: 0, shares: [0.5, 0.5] });
  });

  it("gives rows that add up to 1", () => {
    for (const { counts } of references) {
      for (const row of conditionalOf(fitConstantKappa(counts)))
        expect(sumOf(row)).toBeCloseTo(1, 12);
    }
  });
});
