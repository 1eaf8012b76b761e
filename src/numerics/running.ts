/**
 * Mean and spread of values met one by one: memory does not grow with their number.
 *
 * `welford1962`: Welford, B. P. (1962). Note on a method for calculating corrected sums of squares
 * and products. Technometrics, 4(3), 419-420. https://doi.org/10.1080/00401706.1962.10490022
 *
 * `chanGolubLeVeque1983` for `pool`: Chan, T. F., Golub, G. H., & LeVeque, R. J. (1983). Algorithms
 * for computing the sample variance: Analysis and recommendations. The American Statistician, 37(3),
 * 242-247. https://www.jstor.org/stable/2683386
 */
export interface RunningMean {
  /** Values met so far. */
  count: number;
  /** Their mean; 0 while there are none. */
  mean: number;
  /** The sum of their squared distances from their mean. */
  m2: number;
}

/** The account before any value. */
export function emptyMean(): RunningMean {
  return { count: 0, mean: 0, m2: 0 };
}

/** Adds one value to an account, in place. */
export function addTo(account: RunningMean, value: number): void {
  account.count += 1;
  const distance = value - account.mean;
  account.mean += distance / account.count;
  account.m2 += distance * (value - account.mean);
}

/**
 * The account of the values of two accounts, as if they had been met in one; neither is changed.
 *
 *     n = n_a + n_b;   d = mean_b - mean_a
 *     mean = mean_a + d n_b / n
 *     m2 = m2_a + m2_b + d^2 n_a n_b / n
 */
export function pool(a: RunningMean, b: RunningMean): RunningMean {
  if (a.count === 0) return { ...b };
  if (b.count === 0) return { ...a };
  const count = a.count + b.count;
  const distance = b.mean - a.mean;
  const share = b.count / count;
  return {
    count,
    mean: a.mean + distance * share,
    m2: a.m2 + b.m2 + distance * distance * a.count * share,
  };
}

/**
 * The variance of the population that the values are a sample of (divided by count - 1), in squared
 * units of the values. NaN for fewer than two values, which say nothing about spread.
 */
export function variance(account: RunningMean): number {
  return account.count < 2 ? Number.NaN : account.m2 / (account.count - 1);
}
