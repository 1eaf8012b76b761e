import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gamma, lognormal, normal, poisson } from "./deviates.ts";
import { openStream, position, type Stream } from "./stream.ts";

const N = 200_000;

describe("moments agree with theory within four standard errors", () => {
  test("normal: mean 0, variance 1, no skew, kurtosis 3", () => {
    const values = many((stream) => normal(stream));
    const moment = (k: number) => mean(values.map((x) => x ** k));
    // The variance of x^k is (2k - 1)!! - (moment k)^2.
    expectNear(moment(1), 0, 1);
    expectNear(moment(2), 1, 2);
    expectNear(moment(3), 0, 15);
    expectNear(moment(4), 3, 96);
  });

  test.each([0.05, 0.5, 1, 2.5, 40])("gamma of shape %d", (shape) => {
    const values = many((stream) => gamma(stream, shape, 3));
    expectNear(mean(values), shape * 3, shape * 9);
    const square = mean(values.map((x) => (x / 3 - shape) ** 2));
    // Fourth central moment of a gamma variable: 3 shape^2 + 6 shape.
    expectNear(square, shape, 2 * shape * shape + 6 * shape);
  });

  test.each([0.2, 4, 37.5, 100])("poisson of mean %d", (m) => {
    const values = many((stream) => poisson(stream, m));
    expectNear(mean(values), m, m);
    expectNear(mean(values.map((x) => (x - m) ** 2)), m, 2 * m * m + m);
  });

  test("lognormal: median, and spread of the logarithm", () => {
    const values = many((stream) => lognormal(stream, 20, 0.7));
    expectNear(mean(values.map((x) => (x < 20 ? 1 : 0))), 0.5, 0.25);
    expectNear(mean(values.map((x) => (Math.log(x / 20) / 0.7) ** 2)), 1, 2);
  });
});

describe("the whole distribution is right (Kolmogorov-Smirnov)", () => {
  test.each([
    [1, 2],
    [2, 0.5],
    [7, 1],
  ])("gamma of whole shape %d is a waiting time for as many events", (shape, scale) => {
    const values = many((stream) => gamma(stream, shape, scale));
    expect(distance(values, (x) => 1 - fewerThan(shape, x / scale))).toBeLessThan(limit);
  });

  test("two gammas of shape 0.3 and 0.7 add up to an exponential", () => {
    const values = many((stream) => gamma(stream, 0.3, 1) + gamma(stream, 0.7, 1));
    expect(distance(values, (x) => 1 - Math.exp(-x))).toBeLessThan(limit);
  });

  test("normal radius of two is a Rayleigh variable", () => {
    const values = many((stream) => Math.hypot(normal(stream), normal(stream)));
    expect(distance(values, (x) => 1 - Math.exp((-x * x) / 2))).toBeLessThan(limit);
  });

  test.each([0.3, 5, 60])("poisson of mean %d takes every count as often as it should", (m) => {
    const values = many((stream) => poisson(stream, m));
    for (let count = 0; count < m + 5 * Math.sqrt(m); count++) {
      const share = fewerThan(count + 1, m);
      expectNear(mean(values.map((x) => (x <= count ? 1 : 0))), share, share * (1 - share));
    }
  });
});

test("one number per deviate, and a larger mean never gives a smaller count", () => {
  const mean = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(fc.nat(10_000), mean, mean, (person, a, b) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      const one = openStream(1, person, "twins");
      const other = openStream(1, person, "twins");
      expect(poisson(one, low)).toBeLessThanOrEqual(poisson(other, high));
      expect(position(one)).toEqual(position(other));
      expect(normal(one)).toBe(normal(other));
      expect(lognormal(one, 1, 1)).toBe(lognormal(other, 1, 1));
      expect(position(one).drawn).toBe(3);
    }),
  );
});

test("no events come of a mean of 0, and no spread of a sigma of 0", () => {
  const stream = openStream(1, 1, "none");
  expect(Array.from({ length: 20 }, () => poisson(stream, 0))).toEqual(Array(20).fill(0));
  expect(lognormal(stream, 20, 0)).toBe(20);
});

test("refuses impossible parameters, and says what is possible", () => {
  const stream = openStream(1, 1, "bad");
  expect(() => gamma(stream, 0, 1)).toThrow("shape is 0; it must be a finite number above 0.");
  expect(() => gamma(stream, 1, Number.NaN)).toThrow("scale is NaN");
  expect(() => poisson(stream, -1)).toThrow("mean is -1; it must be a number from 0 to 100.");
  expect(() => poisson(stream, 100.5)).toThrow("mean is 100.5");
  expect(() => lognormal(stream, -2, 1)).toThrow("median is -2");
  expect(() => lognormal(stream, 2, -1)).toThrow("sigma is -1");
});

/** Exceeded once in a thousand. */
const limit = 1.95 / Math.sqrt(N);

function many(draw: (stream: Stream) => number): number[] {
  const stream = openStream(1954, 8, "deviates");
  return Array.from({ length: N }, () => draw(stream));
}

function mean(values: number[]): number {
  return values.reduce((sum, x) => sum + x, 0) / values.length;
}

function expectNear(estimate: number, truth: number, varianceOfOne: number): void {
  expect(Math.abs(estimate - truth)).toBeLessThanOrEqual(4 * Math.sqrt(varianceOfOne / N));
}

/** The probability of fewer than `count` events where `m` are expected. */
function fewerThan(count: number, m: number): number {
  let probability = Math.exp(-m);
  let sum = 0;
  for (let k = 1; k <= count; k++) {
    sum += probability;
    probability *= m / k;
  }
  return sum;
}

function distance(values: number[], cumulative: (x: number) => number): number {
  const sorted = values.sort((a, b) => a - b);
  return sorted.reduce((d, x, i) => Math.max(d, Math.abs(cumulative(x) - (i + 0.5) / N)), 0);
}
