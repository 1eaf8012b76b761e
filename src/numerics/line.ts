/** A straight line y = intercept + slope · x. */
export interface Line {
  readonly intercept: number;
  readonly slope: number;
}

/**
 * The line with the least squares of its errors.
 *
 * @param y as many as x
 * @returns NaN where x does not vary
 */
export function lineOfLeastSquares(x: readonly number[], y: readonly number[]): Line {
  const mean = (all: readonly number[]) => all.reduce((a, b) => a + b, 0) / all.length;
  const [middleX, middleY] = [mean(x), mean(y)];
  const both = x.reduce((sum, one, i) => sum + (one - middleX) * ((y[i] as number) - middleY), 0);
  const own = x.reduce((sum, one) => sum + (one - middleX) * (one - middleX), 0);
  const slope = both / own;
  return { intercept: middleY - slope * middleX, slope };
}
