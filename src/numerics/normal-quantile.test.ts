import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { normalQuantile } from "./normal-quantile.ts";

/** The coefficients as fitted; tests/reference/normal-quantile.py says how. */
const fitted = JSON.parse(
  readFileSync(new URL("../../tests/reference/normal-quantile.json", import.meta.url), "utf8"),
);
const source = readFileSync(new URL("normal-quantile.ts", import.meta.url), "utf8");

test.each([
  ["centre", 7],
  ["tail", 13],
])("the coefficients of the %s are those of the fit", (branch, powers) => {
  const body = source.split(`function ${branch}Ratio`)[1]?.split("return")[0] ?? "";
  const numbers = body.match(/-? ?\d[\d.e-]*(?=;)/g)?.map((text) => Number(text.replace(" ", "")));
  const rows: [number, number][] = fitted[branch].rows;
  expect(rows.length).toBe(powers);
  expect(numbers).toEqual([...rows.map(([top]) => top), ...rows.map(([, bottom]) => bottom)]);
  expect(fitted[branch].worst).toBeLessThan(0.05);
});

/** Any double above 0 and below 1/2, one as often as another, so that small ones are many. */
const chance = fc.double({ min: 0, max: 0.5, minExcluded: true, maxExcluded: true, noNaN: true });

/** A number as a stream gives it. */
const word = fc.integer({ min: 0, max: 2 ** 32 - 2 });

test("the quantile of the opposite chance is the opposite value", () => {
  fc.assert(
    fc.property(word, (w) => {
      const p = (w + 0.5) / 2 ** 32;
      expect(normalQuantile(1 - p)).toBe(-normalQuantile(p));
    }),
  );
});

test("a larger probability gives a larger value, however little larger", () => {
  fc.assert(
    fc.property(word, (w) => {
      const value = normalQuantile((w + 0.5) / 2 ** 32);
      expect(normalQuantile((w + 1.5) / 2 ** 32)).toBeGreaterThan(value);
    }),
  );
  fc.assert(
    fc.property(fc.oneof(chance, fc.constantFrom(0.15, 0.25, 0.5, 0.75, 0.85)), (start) => {
      let p = start;
      for (let value = normalQuantile(p), step = 0; step < 20; step++) {
        p = nextAfter(p);
        const next = normalQuantile(p);
        expect(next).toBeGreaterThanOrEqual(value);
        value = next;
      }
    }),
  );
});

function nextAfter(p: number): number {
  const next = Float64Array.of(p);
  const bits = new BigUint64Array(next.buffer);
  bits[0] = (bits[0] as bigint) + 1n;
  return next[0] as number;
}
