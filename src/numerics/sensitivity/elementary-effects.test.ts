import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type MorrisDesign, morrisTrajectories } from "../designs/index.ts";
import { type ElementaryEffect, elementaryEffects } from "./elementary-effects.ts";

interface Case extends MorrisDesign {
  readonly outputs: readonly number[];
  readonly mu: readonly number[];
  readonly muStar: readonly number[];
  readonly sigma: readonly number[];
}

/** Effects on trajectories made as Morris writes them; tests/reference/sensitivity.py says how. */
const reference: { effects: Case[] } = JSON.parse(
  readFileSync(new URL("../../../tests/reference/sensitivity.json", import.meta.url), "utf8"),
);

test.each(reference.effects)("effects in $dimensions factors are those of numpy", (one) => {
  const ours = elementaryEffects(one, one.outputs);
  for (const name of ["mu", "muStar", "sigma"] as const) {
    const errors = ours.map((effect, i) => Math.abs(effect[name].point - (one[name][i] as number)));
    expect(errors.length).toBe(one.dimensions);
    expect(Math.max(...errors)).toBeLessThan(1e-10);
  }
});

const weights = fc.array(fc.double({ min: -10, max: 10, noNaN: true }), {
  minLength: 1,
  maxLength: 6,
});

test("a sum of weighted factors has its weights as effects, everywhere the same", () => {
  fc.assert(
    fc.property(weights, fc.maxSafeNat(), (weight, seed) => {
      const design = morrisTrajectories(4, weight.length, 4, seed);
      const outputs = design.points.map((x) => x.reduce((y, v, i) => y + v * (weight[i] ?? 0), 3));
      for (const [i, { mu, muStar, sigma }] of elementaryEffects(design, outputs).entries()) {
        for (const value of [mu.point, mu.low, mu.high])
          expect(value).toBeCloseTo(weight[i] ?? 0, 9);
        expect(muStar.point).toBeCloseTo(Math.abs(weight[i] ?? 0), 9);
        expect(sigma.high).toBeCloseTo(0, 9);
      }
    }),
    { numRuns: 30 },
  );
});

test("effects of both signs cancel in mu but not in mu*", () => {
  const design = morrisTrajectories(400, 2, 4, 1);
  const [bent, product] = elementaryEffects(
    design,
    design.points.map(([x = 0, y = 0]) => 4 * (x - 0.5) ** 2 * (y - 0.5)),
  ) as [ElementaryEffect, ElementaryEffect];
  // Between 0 and 2/3, or 1/3 and 1, 4 (x - 1/2)^2 changes by 8/9: the effect of x is 4/3 down or up
  // times y - 1/2, which is 1/2 or 1/6 in size: 4/9 on average.
  expect(bent.muStar.point).toBeGreaterThan(0.9 * (4 / 9));
  expect(bent.muStar.point).toBeLessThan(1.1 * (4 / 9));
  expect(bent.mu.low).toBeLessThan(0);
  expect(bent.mu.high).toBeGreaterThan(0);
  // The effect of y is 4 (x - 1/2)^2: 1 or 1/9, 5/9 on average, with a standard deviation of 4/9.
  expect(Math.abs(product.mu.point - 5 / 9)).toBeLessThan((4 * (4 / 9)) / 20);
  expect(product.muStar.point).toBe(product.mu.point);
  expect(product.sigma.low).toBeLessThan(4 / 9);
  expect(product.sigma.high).toBeGreaterThan(0.99 * (4 / 9));
});

test("of 300 studies, about 95 % of the intervals hold the true mean effect", () => {
  let held = 0;
  for (let study = 0; study < 300; study++) {
    const design = morrisTrajectories(60, 2, 6, study);
    const outputs = design.points.map(([x = 0, y = 0]) => x * y);
    const effect = elementaryEffects(design, outputs, { seed: study, resamples: 200 })[0];
    // The effect of x is y, evenly spread over levels around 1/2.
    const { low, high } = (effect as ElementaryEffect).mu;
    if (low <= 0.5 && 0.5 <= high) held += 1;
  }
  // Standard deviation of this count: 3.8.
  expect(Math.abs(held - 285)).toBeLessThan(4 * 3.8);
});

test("more resamples leave the points as they are, and the seed decides the rest", () => {
  const design = morrisTrajectories(10, 3, 4, 2);
  const outputs = design.points.map(([x = 0, y = 0, z = 0]) => x * y + z * z);
  const [first, again, other, more] = [
    { seed: 1 },
    { seed: 1, resamples: 1000 },
    { seed: 2 },
    { seed: 1, resamples: 2000 },
  ].map((resampling) => elementaryEffects(design, outputs, resampling));
  expect(again).toEqual(first);
  expect(other?.[0]?.mu.low).not.toBe(first?.[0]?.mu.low);
  expect(more?.map(({ mu }) => mu.point)).toEqual(first?.map(({ mu }) => mu.point));
  expect(first?.[0]?.mu.n).toBe(10);
});

test("where nothing varies, every effect is 0 without width", () => {
  const design = morrisTrajectories(3, 2, 4, 1);
  const nothing = { point: 0, low: 0, high: 0, n: 3 };
  for (const effect of elementaryEffects(
    design,
    design.points.map(() => 0.1),
  )) {
    expect(effect).toEqual({ mu: nothing, muStar: nothing, sigma: nothing });
  }
});

test("refuses a missing output by the name of its point, and a single trajectory", () => {
  const design = morrisTrajectories(3, 2, 4, 1);
  const outputs: (number | undefined)[] = design.points.map(() => 1);
  expect(() => elementaryEffects(design, outputs.with(5, undefined))).toThrow(
    "The output of point 5 (step 2 of trajectory 1, all from 0) is undefined; it must be a finite number",
  );
  expect(() => elementaryEffects(design, outputs.with(0, Infinity))).toThrow("is Infinity");
  expect(() => elementaryEffects(design, [...outputs, 1])).toThrow("There are 10 outputs");
  expect(() => elementaryEffects(morrisTrajectories(1, 2, 4, 1), [1, 2, 3])).toThrow(
    "The design has 1 trajectory; it must have 2 at least",
  );
});
