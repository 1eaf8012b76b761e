/**
 * Mean and spread of values met one by one: memory does not grow with their number.
 *
 * `welford1962`: Welford, B. P. (1962). Note on a method for calculating corrected sums of squares
 * and products. Technometrics, 4(3), 419-420. https://doi.org/10.1080/00401706.1962.10490022
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
 * The variance of the population that the values are a sample of (divided by count - 1), in squared
 * units of the values. NaN for fewer than two values, which say nothing about spread.
 */
export function variance(account: RunningMean): number {
  return account.count < 2 ? Number.NaN : account.m2 / (account.count - 1);
}
