import { cholesky, normal, openStream, seek, solveFactored } from "../numerics/index.ts";

/**
 * The ensemble smoother with multiple data assimilation. An ensemble of parameter sets is simulated,
 * and moved towards what was observed by the covariances between parameters and simulated values in
 * the ensemble itself: no derivatives, and no more runs than members × steps.
 *
 *     θ_j ← θ_j + C_θd (C_dd + α R)^-1 (y + sqrt(α R) z_j − d_j)                               (1)
 *
 *     θ_j   parameters of member j;   d_j   what was simulated with them;   y   what was observed
 *     C_θd, C_dd   covariances over the members (divided by members − 1)
 *     R     diagonal: variances of the observations;   z_j   standard normal, one for each of them
 *     α     inflation: α_i = N in each of N steps, so that the sum of 1 / α_i is 1
 *
 * For a linear d(θ) and a normal prior, the members are after N steps a sample of the posterior, as N
 * times 1/N of the information was taken in; otherwise that is an approximation, the better the
 * smaller the steps.
 *
 * `emerickReynolds2013`: Emerick, A. A., & Reynolds, A. C. (2013). Ensemble smoother with multiple
 * data assimilation. Computers & Geosciences, 55, 3-15. https://doi.org/10.1016/j.cageo.2012.03.011
 * One of the iterative ensemble Kalman methods of `iglesiasLawStuart2013`: Iglesias, M. A., Law, K. J.
 * H., & Stuart, A. M. (2013). Ensemble Kalman methods for inverse problems. Inverse Problems, 29,
 * 045001. https://doi.org/10.1088/0266-5611/29/4/045001
 *
 * Ours in addition: an observation may be a bound from below, and a simulated value may be missing.
 */
export interface Observation {
  readonly value: number;
  /** Above 0. */
  readonly variance: number;
  /** What was observed is "at least value": a member that reaches it is not moved by it. */
  readonly orMore?: boolean;
}

/** One row for each member. */
export type Rows = readonly (readonly number[])[];

/** What a whole ensemble showed, and what it should have shown. */
export interface Shown {
  /** One row for each member, one column for each observation; NaN is missing. */
  readonly simulated: Rows;
  readonly observations: readonly Observation[];
}

/**
 * All steps of the smoother.
 *
 * @param start one row of unbounded parameters for each member
 * @param seed of the perturbations of observations; with it and the same `show`, the same bits
 * @param show simulates the members of a step, 0 to steps − 1
 * @returns the members after the last step, not simulated
 * @throws RangeError as `assimilate`
 */
export async function smoothEnsemble(
  start: Rows,
  steps: number,
  seed: number,
  show: (members: Rows, step: number) => Promise<Shown>,
): Promise<Rows> {
  let members = start;
  for (let step = 0; step < steps; step++) {
    const shown = await show(members, step);
    const deviates = members.map((_, member) =>
      deviatesOf(seed, member, step, shown.observations.length),
    );
    members = assimilate(members, shown, deviates, steps);
  }
  return members;
}

function deviatesOf(seed: number, member: number, step: number, many: number): number[] {
  const chance = openStream(seed, member, "perturbed observations");
  seek(chance, step);
  return Array.from({ length: many }, () => normal(chance));
}

/**
 * One step, (1). A missing value neither moves its member nor counts in the covariances: it stands
 * at the mean of the others. A member that reaches a bound is not moved by it, one that does not is
 * never moved away from it.
 *
 * @param deviates z of (1), in the shape of `simulated`
 * @param inflation α, above 0
 * @throws RangeError for fewer than two members, or a variance that is not above 0
 */
export function assimilate(
  members: Rows,
  { simulated, observations }: Shown,
  deviates: Rows,
  inflation: number,
): Rows {
  if (members.length < 2) {
    throw new RangeError(`members are ${members.length}; covariances need 2 at least.`);
  }
  for (const [k, { variance }] of observations.entries()) {
    if (variance > 0 && variance < Number.POSITIVE_INFINITY) continue;
    throw new RangeError(
      `The variance of observation ${k} is ${variance}; it must be a finite number above 0.`,
    );
  }
  const values = centred(simulated);
  const spread = (i: number, k: number): number => {
    const own = i === k ? inflation * (observations[i] as Observation).variance : 0;
    return meanProduct(values, i, values, k) + own;
  };
  const theta = centred(members);
  const [first = []] = members;
  const gain = first.map((_, p) => observations.map((_, k) => meanProduct(theta, p, values, k)));
  // Most members are told the same things, so there are few factors.
  const factors = new Map<string, Float64Array>();
  return members.map((row, j) => {
    const missing = observations.map((one, k) =>
      innovation(
        one,
        (simulated[j] as readonly number[])[k] as number,
        (deviates[j] as readonly number[])[k] as number,
        inflation,
      ),
    );
    // What says nothing about this member is not observed of it, rather than observed where it is.
    const told = missing.flatMap((one, k) => (one === undefined ? [] : [k]));
    const factor = factors.get(told.join()) ?? factorOf(told, spread);
    factors.set(told.join(), factor);
    const right = told.map((k) => missing[k] as number);
    const weights = solveFactored(factor, told.length, right);
    return row.map((value, p) => {
      const own = gain[p] as readonly number[];
      return told.reduce((sum, k, i) => sum + (own[k] as number) * (weights[i] as number), value);
    });
  });
}

/** The factor of C_dd + α R for some of the observations. */
function factorOf(told: readonly number[], spread: (i: number, k: number) => number): Float64Array {
  const many = told.length;
  const matrix = new Float64Array(many * many);
  told.forEach((i, row) => {
    told.forEach((k, column) => {
      matrix[row * many + column] = spread(i, k);
    });
  });
  return cholesky(matrix, many, many);
}

/**
 * What is missing to one member, its observation perturbed; undefined where it is told nothing: the
 * simulated value is missing, or a bound is reached.
 */
function innovation(
  { value, variance, orMore = false }: Observation,
  simulated: number,
  deviate: number,
  inflation: number,
): number | undefined {
  if (!Number.isFinite(simulated) || (orMore && simulated >= value)) return undefined;
  const missing = value + Math.sqrt(inflation * variance) * deviate - simulated;
  return orMore ? Math.max(0, missing) : missing;
}

/** Distances from the mean of each column; 0 for what is missing. */
function centred(rows: Rows): number[][] {
  const [first = []] = rows;
  const means = first.map((_, k) => {
    const known = rows.map((row) => row[k] as number).filter(Number.isFinite);
    return known.reduce((sum, value) => sum + value, 0) / known.length;
  });
  return rows.map((row) =>
    row.map((value, k) => (Number.isFinite(value) ? value - (means[k] as number) : 0)),
  );
}

function meanProduct(a: Rows, i: number, b: Rows, k: number): number {
  let sum = 0;
  a.forEach((row, j) => {
    sum += (row[i] as number) * ((b[j] as readonly number[])[k] as number);
  });
  return sum / (a.length - 1);
}
