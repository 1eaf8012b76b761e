import {
  cholesky,
  exp,
  gaussHermite,
  log,
  type NormalNode,
  nelderMead,
  sigmoid,
  solveFactored,
} from "../../numerics/index.ts";

/** Something that happened (1) or not (0), and what it may depend on, the constant 1 included. */
export interface Case {
  readonly happened: 0 | 1;
  readonly by: readonly number[];
}

/** ln σ(x), without loss where the chance is near 0 or 1. */
function logSigmoid(x: number): number {
  return x >= 0 ? -log(1 + exp(-x)) : x - log(1 + exp(x));
}

/** ln P(what happened) by log odds. */
export function logChance(happened: 0 | 1, odds: number): number {
  return logSigmoid(happened === 1 ? odds : -odds);
}

export function oddsBy(slopes: readonly number[], { by }: Case): number {
  return by.reduce((sum, x, i) => sum + x * (slopes[i] as number), 0);
}

const ROUNDS = 50;
const SETTLED = 1e-10;
/** A ridge of this size keeps slopes finite that a sample would drive to infinity. */
const RIDGE = 1e-6;

/**
 * The slopes of greatest likelihood of a logistic regression, by Newton's steps (iteratively
 * reweighted least squares): with p = σ(Xb), b ← b + (X'WX + r)⁻¹ (X'(y − p) − r b), W = p (1 − p).
 */
export function fitLogistic(cases: readonly Case[]): number[] {
  const size = cases[0]?.by.length ?? 0;
  let slopes: number[] = Array.from({ length: size }, () => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const { slope, curvature } = derivatives(cases, slopes);
    const step = solveFactored(cholesky(curvature, size, size), size, slope);
    slopes = slopes.map((b, i) => b + (step[i] as number));
    if (step.every((one) => Math.abs(one) < SETTLED)) break;
  }
  return slopes;
}

function derivatives(cases: readonly Case[], slopes: readonly number[]) {
  const size = slopes.length;
  const slope = Float64Array.from(slopes, (b) => -RIDGE * b);
  const curvature = new Float64Array(size * size);
  for (let i = 0; i < size; i++) curvature[i * size + i] = RIDGE;
  for (const one of cases) {
    const p = sigmoid(oddsBy(slopes, one));
    for (let i = 0; i < size; i++) {
      const x = one.by[i] as number;
      slope[i] = (slope[i] as number) + x * (one.happened - p);
      for (let j = 0; j < size; j++) {
        const more = x * (one.by[j] as number) * p * (1 - p);
        curvature[i * size + j] = (curvature[i * size + j] as number) + more;
      }
    }
  }
  return { slope, curvature };
}

/** Slopes, and how far the intercepts of groups spread around theirs. */
export interface MixedLogistic {
  readonly slopes: readonly number[];
  /** Standard deviation of the intercepts, log odds. */
  readonly spread: number;
}

const nodes: readonly NormalNode[] = gaussHermite(15);

/**
 * ln of the mean over v ~ N(0, 1) of P(group | v), by Gauss-Hermite.
 * @param logOf ln P(group | v)
 */
export function logMeanOver(
  places: readonly NormalNode[],
  logOf: (node: NormalNode) => number,
): number {
  const logs = places.map((node) => logOf(node) + log(node.weight));
  const most = Math.max(...logs);
  if (most === Number.NEGATIVE_INFINITY) return most;
  return most + log(logs.reduce((sum, one) => sum + exp(one - most), 0));
}

/** ln P of a group whose intercept is drawn from a normal distribution, 15 places. */
export function logOfGroup(group: readonly Case[], { slopes, spread }: MixedLogistic): number {
  const odds = group.map((one) => oddsBy(slopes, one));
  return logMeanOver(nodes, ({ at }) =>
    group.reduce(
      (sum, { happened }, i) => sum + logChance(happened, (odds[i] as number) + spread * at),
      0,
    ),
  );
}

/** The same with a normal intercept for each group; spread is searched for as its logarithm. */
export function fitMixedLogistic(groups: readonly (readonly Case[])[]): MixedLogistic {
  const start = fitLogistic(groups.flat());
  const read = (at: readonly number[]): MixedLogistic => ({
    slopes: at.slice(1),
    spread: exp(at[0] as number),
  });
  const lost = (at: readonly number[]) =>
    -groups.reduce((sum, group) => sum + logOfGroup(group, read(at)), 0);
  const { at } = nelderMead(lost, [log(0.5), ...start], {
    step: 0.3,
    tolerance: 1e-4,
    width: 1e-2,
    evaluations: 600,
  });
  return read(at);
}
