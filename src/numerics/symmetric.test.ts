import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  cholesky,
  dropRow,
  isPositiveDefinite,
  solveFactored,
  subtractOuter,
} from "./symmetric.ts";

const element = fc.double({ min: -10, max: 10, noNaN: true });
/** A symmetric matrix as plain rows, a vector of the same size, and a stride that may be larger. */
const example = fc.integer({ min: 1, max: 6 }).chain((size) =>
  fc.record({
    rows: fc
      .array(fc.array(element, { minLength: size, maxLength: size }), {
        minLength: size,
        maxLength: size,
      })
      .map((a) => a.map((row, i) => row.map((x, j) => x + (a[j]?.[i] as number)))),
    vector: fc.array(element, { minLength: size, maxLength: size }),
    stride: fc.integer({ min: size, max: size + 2 }),
  }),
);
const OUTSIDE = 777;

test("subtracting v v' leaves the matrix symmetric to the bit and touches nothing else", () => {
  fc.assert(
    fc.property(example, element, ({ rows, vector, stride }, scale) => {
      const size = rows.length;
      const matrix = held(rows, stride);
      subtractOuter(matrix, stride, Float64Array.from(vector), scale, size);
      for (let i = 0; i < size; i++) {
        for (let j = 0; j < size; j++) {
          const vi = vector[i] as number;
          const vj = vector[j] as number;
          const entry = matrix[i * stride + j] as number;
          expect(entry).toBe(matrix[j * stride + i]);
          expect(entry).toBeCloseTo((rows[i]?.[j] as number) - scale * vi * vj, 9);
        }
      }
      expectUntouched(matrix, size, stride);
    }),
  );
});

test("A A' + 1 is positive definite until a direction loses more than it has", () => {
  fc.assert(
    fc.property(example, ({ rows, vector, stride }) => {
      const size = rows.length;
      const product = rows.map((a, i) =>
        rows.map((b, j) => a.reduce((s, x, k) => s + x * (b[k] as number), i === j ? 1 : 0)),
      );
      const matrix = held(product, stride);
      expect(isPositiveDefinite(matrix, stride, size)).toBe(true);
      const v = Float64Array.from(vector, (x) => x + 11);
      const out = new Float64Array(size);
      times(matrix, stride, v, out, size);
      const energy = dot(v, out, size);
      // M - s (v v') has v' (M - s v v') v = energy - s (v'v)^2, below 0 for s a little above.
      const length = dot(v, v, size);
      subtractOuter(matrix, stride, v, (1.001 * energy) / (length * length), size);
      expect(isPositiveDefinite(matrix, stride, size)).toBe(false);
    }),
  );
});

test("singular, indefinite and undefined matrices are not positive definite", () => {
  expect(isPositiveDefinite(Float64Array.of(2, 1, 1, 2), 2, 2)).toBe(true);
  expect(isPositiveDefinite(Float64Array.of(1, 2, 2, 1), 2, 2)).toBe(false);
  expect(isPositiveDefinite(Float64Array.of(1, 1, 1, 1), 2, 2)).toBe(false);
  expect(isPositiveDefinite(Float64Array.of(-1), 1, 1)).toBe(false);
  expect(isPositiveDefinite(Float64Array.of(Number.NaN), 1, 1)).toBe(false);
  expect(isPositiveDefinite(Float64Array.of(1, Infinity, Infinity, 1), 2, 2)).toBe(false);
});

/** Factors by numpy; tests/reference/cholesky.py says how. */
const reference: { cases: { condition: number; matrix: number[][]; factor: number[][] }[] } =
  JSON.parse(readFileSync(new URL("../../tests/reference/cholesky.json", import.meta.url), "utf8"));

test.each(reference.cases)(
  "the factor of a matrix with condition $condition is that of numpy",
  ({ condition, matrix, factor }) => {
    const size = matrix.length;
    const ours = cholesky(Float64Array.from(matrix.flat()), size, size);
    const worst = factor.flat().map((x, place) => Math.abs(x - (ours[place] as number)));
    expect(ours.length).toBe(size * size);
    expect(Math.max(...worst)).toBeLessThan(1e-14 * condition);
  },
);

test("what is solved by the factor, times the matrix, is the right side again", () => {
  fc.assert(
    fc.property(example, ({ rows, vector }) => {
      const size = rows.length;
      const matrix = rows.map((a, i) =>
        rows.map((b, j) => a.reduce((s, x, k) => s + x * (b[k] as number), i === j ? 1 : 0)),
      );
      const factor = cholesky(held(matrix, size), size, size);
      const solved = solveFactored(factor, size, vector);
      const largest = Math.max(1, ...matrix.flat());
      matrix.forEach((row, i) => {
        const back = row.reduce((sum, x, j) => sum + x * (solved[j] as number), 0);
        expect(Math.abs(back - (vector[i] as number))).toBeLessThan(1e-11 * largest);
      });
    }),
  );
});

test("the factor times its transpose is the matrix, in a block of any stride", () => {
  fc.assert(
    fc.property(example, ({ rows, stride }) => {
      const size = rows.length;
      const product = rows.map((a, i) =>
        rows.map((b, j) => a.reduce((s, x, k) => s + x * (b[k] as number), i === j ? 1 : 0)),
      );
      const factor = cholesky(held(product, stride), stride, size);
      const largest = Math.max(...product.flat());
      for (let i = 0; i < size; i++) {
        expect(factor[i * size + i]).toBeGreaterThan(0);
        for (let j = 0; j < size; j++) {
          const back = dot(factor.subarray(i * size), factor.subarray(j * size), size);
          expect(Math.abs(back - (product[i]?.[j] as number))).toBeLessThan(1e-13 * largest);
          if (j > i) expect(factor[i * size + j]).toBe(0);
        }
      }
    }),
  );
});

test("a matrix without a factor is refused by the place where it fails", () => {
  expect(() => cholesky(Float64Array.of(1, 2, 2, 1), 2, 2)).toThrow("positive definite: row 1");
  expect(() => cholesky(Float64Array.of(-1), 1, 1)).toThrow("positive definite: row 0");
  expect(() => cholesky(Float64Array.of(1, 0.5, 0.4, 1), 2, 2)).toThrow(
    "The matrix is not symmetric: row 1, column 0 (from 0) is 0.4, but row 0, column 1 is 0.5",
  );
  expect(() => cholesky(Float64Array.of(1, NaN, NaN, 1), 2, 2)).toThrow(RangeError);
});

test("dropping a row and column keeps all others in order and frees the last with zeros", () => {
  fc.assert(
    fc.property(example, fc.nat(5), ({ rows, stride }, pick) => {
      const size = rows.length;
      const index = pick % size;
      const matrix = held(rows, stride);
      dropRow(matrix, stride, size, index);
      const kept = rows
        .filter((_, i) => i !== index)
        .map((row) => row.filter((_, j) => j !== index));
      const expected = [...kept.map((row) => [...row, 0]), Array(size).fill(0)];
      expect(matrix).toEqual(held(expected, stride));
    }),
  );
  const one = new Float64Array(1);
  expect(() => dropRow(one, 1, 1, 1)).toThrow("index is 1; it must be a whole number from 0 to 0.");
  expect(() => dropRow(one, 1, 1, -1)).toThrow(RangeError);
});

function held(rows: number[][], stride: number): Float64Array {
  const matrix = new Float64Array(stride * stride).fill(OUTSIDE);
  for (const [i, row] of rows.entries()) matrix.set(row, i * stride);
  return matrix;
}

function expectUntouched(matrix: Float64Array, size: number, stride: number): void {
  for (const [place, value] of matrix.entries()) {
    const outside = place % stride >= size || Math.floor(place / stride) >= size;
    if (outside) expect(value).toBe(OUTSIDE);
  }
}

/** M v, for the test's own reckoning. */
function times(
  matrix: Float64Array,
  stride: number,
  v: Float64Array,
  out: Float64Array,
  size: number,
): void {
  for (let i = 0; i < size; i++) out[i] = dot(matrix.subarray(i * stride), v, size);
}

function dot(a: Float64Array, b: Float64Array, size: number): number {
  return a.subarray(0, size).reduce((sum, x, i) => sum + x * (b[i] as number), 0);
}
