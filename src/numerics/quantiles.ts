import { incompleteBeta } from "./incomplete-beta.ts";

/**
 * The value below which Student's t with `freedom` degrees of freedom falls with probability p.
 * The square of t is F with 1 and `freedom` degrees of freedom.
 *
 * @throws RangeError if p is not inside (0, 1) or freedom not positive
 */
export function studentQuantile(p: number, freedom: number): number {
  requireProbability(p);
  const size = Math.sqrt(fQuantile(Math.abs(2 * p - 1), 1, freedom));
  return p < 0.5 ? -size : size;
}

/**
 * The value below which a variance ratio F falls with probability p. Degrees of freedom need not be
 * whole. Exact to about 10 digits, by halving an interval until it has no middle.
 *
 * @param above degrees of freedom of the numerator
 * @param under degrees of freedom of the denominator
 * @throws RangeError if p is not inside [0, 1), or degrees of freedom are not positive
 */
export function fQuantile(p: number, above: number, under: number): number {
  if (p !== 0) requireProbability(p);
  requireFreedom(above);
  requireFreedom(under);
  const share = (f: number): number => {
    const whole = above * f + under;
    return incompleteBeta((above * f) / whole, under / whole, above / 2, under / 2);
  };
  let low = 0;
  let high = 1;
  while (share(high) < p && high < 1e300) {
    low = high;
    high *= 2;
  }
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return middle;
    if (share(middle) < p) low = middle;
    else high = middle;
  }
}

function requireProbability(p: number): void {
  if (p > 0 && p < 1) return;
  throw new RangeError(`p is ${p}; it must be a probability above 0 and below 1.`);
}

function requireFreedom(freedom: number): void {
  if (freedom > 0 && freedom < Number.POSITIVE_INFINITY) return;
  throw new RangeError(`degrees of freedom are ${freedom}; they must be finite and above 0.`);
}
