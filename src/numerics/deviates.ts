import { exp, log } from "./elementary.ts";
import { normalQuantile } from "./normal-quantile.ts";
import { type Stream, uniform } from "./stream.ts";

/**
 * A standard normal deviate: the quantile of one uniform number.
 *
 * One number per deviate, and a larger number always gives a larger deviate. Two runs that read the
 * same stream therefore stay in step and differ only by what was changed between them (common
 * random numbers). Polar and ziggurat methods are faster but draw a varying count. Because a
 * uniform has 32 bits, no deviate lies beyond 6.34 standard deviations.
 */
export function normal(stream: Stream): number {
  return normalQuantile(uniform(stream));
}

/**
 * A gamma deviate with mean shape * scale and variance shape * scale^2.
 *
 * Draws two numbers per attempt (95 % of first attempts are kept), and one more if shape < 1.
 * For shapes below 0.01 most deviates are smaller than any number a computer holds, and are 0.
 *
 * `marsagliaTsang2000`: Marsaglia, G., & Tsang, W. W. (2000). A simple method for generating gamma
 * variables. ACM Transactions on Mathematical Software, 26(3), 363-372.
 * https://doi.org/10.1145/358407.358414
 *
 * @throws RangeError if shape or scale is not a positive finite number
 */
export function gamma(stream: Stream, shape: number, scale: number): number {
  requirePositive("shape", shape);
  requirePositive("scale", scale);
  if (shape >= 1) return scale * gammaFromOne(stream, shape);
  const boost = exp(log(uniform(stream)) / shape);
  return scale * boost * gammaFromOne(stream, shape + 1);
}

function gammaFromOne(stream: Stream, shape: number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(stream);
    const u = uniform(stream);
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    if (log(u) < 0.5 * x * x + d * (1 - v + log(v))) return d * v;
  }
}

const LARGEST_MEAN = 100;

/**
 * A count of independent events of which `mean` are expected.
 *
 * The quantile of one uniform number, found by adding up the probabilities of 0, 1, 2, ... events:
 * always one number per count, and with the same number a larger mean never gives a smaller count.
 * Takes time proportional to the count. A uniform has 32 bits, so counts rarer than 1 in 10^10 do
 * not occur.
 *
 * @throws RangeError if mean is not a number from 0 to 100
 */
export function poisson(stream: Stream, mean: number): number {
  if (!(mean >= 0 && mean <= LARGEST_MEAN)) {
    throw new RangeError(`mean is ${mean}; it must be a number from 0 to ${LARGEST_MEAN}.`);
  }
  let rest = uniform(stream);
  let count = 0;
  let probability = exp(-mean);
  while (rest > probability) {
    rest -= probability;
    count += 1;
    probability *= mean / count;
  }
  return count;
}

/** More trials than this are drawn in parts, so that no probability vanishes. */
const MOST_TRIALS = 1000;

/**
 * How many of `trials` independent trials succeed, each with the same probability.
 *
 * The quantile of one uniform number per thousand trials, found by adding up probabilities from the
 * rarer outcome on. Takes time proportional to the count.
 *
 * @throws RangeError if trials is not a whole number of at least 0, or probability not in [0, 1]
 */
export function binomial(stream: Stream, trials: number, probability: number): number {
  if (!Number.isInteger(trials) || trials < 0) {
    throw new RangeError(`trials is ${trials}; it must be a whole number of at least 0.`);
  }
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`probability is ${probability}; it must be a number from 0 to 1.`);
  }
  const rare = probability > 0.5 ? 1 - probability : probability;
  let count = 0;
  for (let left = trials; left > 0; left -= MOST_TRIALS) {
    count += rareOf(stream, Math.min(left, MOST_TRIALS), rare);
  }
  return probability > 0.5 ? trials - count : count;
}

function rareOf(stream: Stream, trials: number, rare: number): number {
  const odds = rare / (1 - rare);
  let rest = uniform(stream);
  let count = 0;
  let share = exp(trials * log(1 - rare));
  while (rest > share && count < trials) {
    rest -= share;
    share *= (odds * (trials - count)) / (count + 1);
    count += 1;
  }
  return count;
}

/**
 * A positive deviate whose logarithm is normal: half of them lie below `median`, and `sigma` is the
 * standard deviation of the logarithm. The mean is median * exp(sigma^2 / 2). Draws one number.
 *
 * @throws RangeError if median is not positive and finite, or sigma not finite and at least 0
 */
export function lognormal(stream: Stream, median: number, sigma: number): number {
  requirePositive("median", median);
  if (!(sigma >= 0 && sigma < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`sigma is ${sigma}; it must be a finite number, at least 0.`);
  }
  return median * exp(sigma * normal(stream));
}

function requirePositive(name: string, value: number): void {
  if (value > 0 && value < Number.POSITIVE_INFINITY) return;
  throw new RangeError(`${name} is ${value}; it must be a finite number above 0.`);
}
