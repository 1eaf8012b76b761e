import { cholesky, log, sigmoid, solveFactored, subtractOuter } from "../../numerics/index.ts";
import type { ExpectedCounts } from "./counts.ts";
import type { GradedItem } from "./item.ts";

const LEAST_CHANCE = 1e-12;
const MOST_HALVINGS = 30;

/**
 * The M step for one item: one step of Fisher scoring towards the slope and thresholds under which
 * the expected counts are likeliest, halved until it is uphill and the thresholds rise.
 *
 *     η_k = a θ − d_k  (d_k = a b_k),  F_k = σ(η_k),  P_k = F_k − F_(k+1),  F_0 = 1
 *     score = Σ_q Σ_k r_kq ∇P_k / P_k        information = Σ_q r_q Σ_k ∇P_k ∇P_k' / P_k
 *
 * In a and d the likelihood has a single top, which in a and b it need not.
 */
export function improveItem(
  item: GradedItem,
  counts: ExpectedCounts,
  nodes: Float64Array,
): GradedItem {
  const from = [item.slope, ...item.thresholds.map((b) => item.slope * b)];
  const step = scoringStep(from, counts, nodes);
  const before = expectedLogLikelihood(from, counts, nodes);
  let share = 1;
  for (let halvings = 0; halvings < MOST_HALVINGS; halvings++) {
    const to = from.map((value, i) => value + share * (step[i] as number));
    if (isItem(to) && expectedLogLikelihood(to, counts, nodes) >= before) return itemOf(to);
    share /= 2;
  }
  return item;
}

function isItem([slope = 0, ...d]: readonly number[]): boolean {
  return slope > 0 && d.every((value, i) => i === 0 || value > (d[i - 1] as number));
}

function itemOf([slope = 1, ...d]: readonly number[]): GradedItem {
  return { slope, thresholds: d.map((value) => value / slope) };
}

/** F_0 ... F_(m+1) at a node. */
function atLeast([slope = 1, ...d]: readonly number[], θ: number): number[] {
  return [1, ...d.map((value) => sigmoid(slope * θ - value)), 0];
}

function expectedLogLikelihood(
  values: readonly number[],
  counts: ExpectedCounts,
  nodes: Float64Array,
): number {
  let sum = 0;
  nodes.forEach((θ, q) => {
    const above = atLeast(values, θ);
    counts.forEach((row, k) => {
      const chance = (above[k] as number) - (above[k + 1] as number);
      sum += (row[q] as number) * log(Math.max(chance, LEAST_CHANCE));
    });
  });
  return sum;
}

function scoringStep(
  values: readonly number[],
  counts: ExpectedCounts,
  nodes: Float64Array,
): Float64Array {
  const size = values.length;
  const score = new Float64Array(size);
  const information = new Float64Array(size * size);
  const gradient = new Float64Array(size);
  nodes.forEach((θ, q) => {
    const above = atLeast(values, θ);
    const people = counts.reduce((sum, row) => sum + (row[q] as number), 0);
    counts.forEach((row, k) => {
      const chance = Math.max((above[k] as number) - (above[k + 1] as number), LEAST_CHANCE);
      gradientOf(gradient, above, k, θ);
      const weight = (row[q] as number) / chance;
      for (let i = 0; i < size; i++) {
        score[i] = (score[i] as number) + weight * (gradient[i] as number);
      }
      subtractOuter(information, size, gradient, -people / chance, size);
    });
  });
  // An answer that nobody gave leaves its thresholds without information of their own.
  for (let i = 0; i < size; i++) {
    information[i * size + i] = (information[i * size + i] as number) * (1 + 1e-9) + 1e-9;
  }
  return solveFactored(cholesky(information, size, size), size, score);
}

/** ∇P_k over a and d, at a node. */
function gradientOf(into: Float64Array, above: readonly number[], k: number, θ: number): void {
  into.fill(0);
  const steep = (F: number) => F * (1 - F);
  const [lower, upper] = [steep(above[k] as number), steep(above[k + 1] as number)];
  into[0] = θ * (lower - upper);
  if (k > 0) into[k] = -lower;
  if (k + 1 < into.length) into[k + 1] = upper;
}
