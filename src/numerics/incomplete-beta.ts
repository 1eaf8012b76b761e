import { exp, log } from "./elementary.ts";

/**
 * Regularised incomplete beta function I_x(a, b): the share of a beta(a, b) distribution below x.
 *
 * Takes both x and 1 - x, so that neither loses its digits when the other is near 1.
 *
 * Continued fraction 8.17.22 of the NIST Digital Library of Mathematical Functions
 * (https://dlmf.nist.gov/8.17#v), evaluated by Lentz's method, `thompsonBarnett1986`: Thompson, I.
 * J., & Barnett, A. R. (1986). Coulomb and Bessel functions of complex arguments and order. Journal
 * of Computational Physics, 64(2), 490-509. https://doi.org/10.1016/0021-9991(86)90046-X
 *
 * @param a above 0
 * @param b above 0
 */
export function incompleteBeta(x: number, oneLessX: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (oneLessX <= 0) return 1;
  // The fraction converges fast below the mean only; above it, use I_x(a, b) = 1 - I_(1-x)(b, a).
  if (x * (a + b + 2) > a + 1) return 1 - below(oneLessX, x, b, a);
  return below(x, oneLessX, a, b);
}

function below(x: number, oneLessX: number, a: number, b: number): number {
  const logBeta = logGamma(a) + logGamma(b) - logGamma(a + b);
  const front = exp(a * log(x) + b * log(oneLessX) - logBeta) / a;
  return front / continuedFraction(x, a, b);
}

/** 1 + d1 / (1 + d2 / (1 + ...)); the number of terms needed grows with the square root of a, b. */
function continuedFraction(x: number, a: number, b: number): number {
  let value = 1;
  let c = 1;
  let d = 0;
  for (let n = 1; n < 100_000; n++) {
    const m = Math.floor(n / 2);
    const p = a + n;
    const coefficient =
      n % 2 === 0
        ? (m * (b - m) * x) / ((p - 1) * p)
        : (-(a + m) * (a + b + m) * x) / ((p - 1) * p);
    d = 1 / away(1 + coefficient * d);
    c = away(1 + coefficient / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) return value;
  }
  throw new RangeError(`a is ${a}, b is ${b}; the incomplete beta function needs smaller numbers.`);
}

/** Lentz's guard: a denominator that happens to vanish becomes a very small number. */
function away(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}

/**
 * Logarithm of the gamma function for x > 0, by Stirling's series at x + n >= 10 (DLMF 5.11.1).
 */
function logGamma(x: number): number {
  let shifted = x;
  let product = 1;
  for (; shifted < 10; shifted++) product *= shifted;
  const z = 1 / (shifted * shifted);
  let series = -691 / 360360;
  series = series * z + 1 / 1188;
  series = series * z - 1 / 1680;
  series = series * z + 1 / 1260;
  series = series * z - 1 / 360;
  series = series * z + 1 / 12;
  const halfLogTwoPi = 0.9189385332046728;
  return (shifted - 0.5) * log(shifted) - shifted + halfLogTwoPi + series / shifted - log(product);
}
