/** How a shift shows in waves before and after an event. */
export interface Shifts {
  /** At the first wave after, from the course before. */
  readonly immediate: number;
  /** What stays of it. */
  readonly enduring: number;
}

/** Share of a passing shift that is left from wave to wave. */
const LEFT = 0.5;

/**
 * Weights that make an interrupted time series of somebody's waves,
 *
 *     y_w = c + s w + enduring · after_w + passing · after_w LEFT^(w − first after),
 *
 * by least squares; immediate = enduring + passing.
 *
 * @returns a function of the waves of one life
 */
export function interruptedSeries(
  before: number,
  after: number,
): (waves: readonly number[]) => Shifts {
  const rows = Array.from({ length: before + after }, (_, w) => {
    const since = w - before;
    return [1, w, since < 0 ? 0 : 1, since < 0 ? 0 : LEFT ** since];
  });
  const size = 4;
  const cross = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j) =>
      rows.reduce((sum, row) => sum + (row[i] as number) * (row[j] as number), 0),
    ),
  );
  const inverse = inverseOf(cross);
  const weights = (coefficient: number) =>
    rows.map((row) =>
      row.reduce((sum, x, j) => sum + ((inverse[coefficient] as number[])[j] as number) * x, 0),
    );
  const [staying, passing] = [weights(2), weights(3)];
  const weigh = (by: readonly number[], waves: readonly number[]) =>
    by.reduce((sum, weight, w) => sum + weight * (waves[w] as number), 0);
  return (waves) => {
    const enduring = weigh(staying, waves);
    return { enduring, immediate: enduring + weigh(passing, waves) };
  };
}

/** Inverse of a small symmetric positive definite matrix, by elimination. */
function inverseOf(matrix: readonly (readonly number[])[]): number[][] {
  const n = matrix.length;
  const rows = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  for (let pivot = 0; pivot < n; pivot++) {
    const own = rows[pivot] as number[];
    const by = own[pivot] as number;
    own.forEach((value, j) => {
      own[j] = value / by;
    });
    rows.forEach((row, i) => {
      if (i === pivot) return;
      const times = row[pivot] as number;
      own.forEach((value, j) => {
        row[j] = (row[j] as number) - times * value;
      });
    });
  }
  return rows.map((row) => row.slice(n));
}
