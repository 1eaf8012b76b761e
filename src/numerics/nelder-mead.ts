/** Where a search without derivatives ended. */
export interface Minimum {
  readonly at: readonly number[];
  readonly value: number;
  /** How often the function was asked. */
  readonly evaluations: number;
  /** Whether all corners came together before the evaluations were used up. */
  readonly settled: boolean;
}

/** How a search goes on and when it ends. */
export interface Search {
  /** Distance of the other corners from the start, along each axis. */
  readonly step: number | readonly number[];
  /** Settled when the values of all corners are within this of the best ... */
  readonly tolerance: number;
  /** ... and their places, along each axis; 0.0001 unless given. */
  readonly width?: number;
  /** At most about so many evaluations. */
  readonly evaluations: number;
  /** How often to begin again, with new corners, from where a search settled. */
  readonly again?: number;
}

interface Corner {
  readonly at: readonly number[];
  readonly value: number;
}

/**
 * A minimum of a function of some numbers, without derivatives: a simplex of n + 1 corners reflects
 * its worst corner through the middle of the others (factor 1), goes further (2) or less far
 * (1/2, on either side), or shrinks to its best corner (1/2). It finds a local minimum. A value
 * that is not a number counts as infinitely bad.
 *
 * `nelderMead1965`: Nelder, J. A., & Mead, R. (1965). A simplex method for function minimization.
 * The Computer Journal, 7(4), 308-313.
 *
 * @throws RangeError if there is nothing to search along, or the function is no number at `start`
 */
export function nelderMead(
  f: (at: readonly number[]) => number,
  start: readonly number[],
  search: Search,
): Minimum {
  if (start.length === 0)
    throw new RangeError("start is empty; it needs a number to search along.");
  let evaluations = 0;
  const cornerAt = (at: readonly number[]): Corner => {
    evaluations++;
    const value = f(at);
    return { at, value: Number.isNaN(value) ? Number.POSITIVE_INFINITY : value };
  };
  let best = cornerAt(start);
  if (best.value === Number.POSITIVE_INFINITY) {
    throw new RangeError(`The function is no finite number at its start, ${start.join(", ")}.`);
  }
  let settled = false;
  for (let round = 0; round <= (search.again ?? 0); round++) {
    const corners = cornersAround(best, search.step, cornerAt);
    settled = false;
    while (!settled && evaluations < search.evaluations) {
      move(corners, cornerAt);
      corners.sort((a, b) => a.value - b.value);
      settled = areTogether(corners, search);
    }
    best = corners[0] as Corner;
  }
  return { at: best.at, value: best.value, evaluations, settled };
}

/** Equal values alone would stop a search whose corners stand on both sides of a minimum. */
function areTogether(corners: readonly Corner[], { tolerance, width = 1e-4 }: Search): boolean {
  const [best, ...others] = corners as [Corner, ...Corner[]];
  return others.every(
    ({ at, value }) =>
      value - best.value <= tolerance &&
      at.every((x, axis) => Math.abs(x - (best.at[axis] as number)) <= width),
  );
}

function cornersAround(
  start: Corner,
  step: Search["step"],
  cornerAt: (at: readonly number[]) => Corner,
): Corner[] {
  const others = start.at.map((_, axis) => {
    const along = typeof step === "number" ? step : (step[axis] as number);
    return cornerAt(start.at.map((x, i) => (i === axis ? x + along : x)));
  });
  return [start, ...others].sort((a, b) => a.value - b.value);
}

/** One move of the simplex, whose corners stand from the best to the worst. */
function move(corners: Corner[], cornerAt: (at: readonly number[]) => Corner): void {
  const worst = corners.pop() as Corner;
  const middle = worst.at.map(
    (_, i) => corners.reduce((sum, { at }) => sum + (at[i] as number), 0) / corners.length,
  );
  const beyond = (factor: number) =>
    cornerAt(middle.map((x, i) => x + factor * (x - (worst.at[i] as number))));
  const best = corners[0] as Corner;
  const nextToWorst = corners.at(-1) as Corner;
  const reflected = beyond(1);
  if (reflected.value < best.value) {
    const expanded = beyond(2);
    corners.push(expanded.value < reflected.value ? expanded : reflected);
  } else if (reflected.value < nextToWorst.value) corners.push(reflected);
  else {
    const contracted = beyond(reflected.value < worst.value ? 0.5 : -0.5);
    if (contracted.value < Math.min(reflected.value, worst.value)) corners.push(contracted);
    else {
      corners.push(worst);
      shrink(corners, cornerAt);
    }
  }
}

function shrink(corners: Corner[], cornerAt: (at: readonly number[]) => Corner): void {
  const best = corners[0] as Corner;
  for (let i = 1; i < corners.length; i++) {
    const { at } = corners[i] as Corner;
    corners[i] = cornerAt(at.map((x, axis) => (x + (best.at[axis] as number)) / 2));
  }
}
