import { evenNormalGrid, exp } from "../../numerics/index.ts";
import type { GradedItem } from "./item.ts";
import { type Answers, logChancesOf, logLikelihood } from "./likelihood.ts";
import { scaled } from "./position.ts";

const GRID = evenNormalGrid(41, 5);
const POINTS = GRID.nodes.length;
const ENOUGH = 1e-6;
const MOST_STEPS = 500;

/**
 * The correlation of two latent dimensions, each with items of its own that are held as they are:
 * the r that makes the answers likeliest when both dimensions have mean 0 and variance 1 (two
 * steps: items first, each dimension alone; r then).
 *
 *     r ← (1/n) Σ_n E[θ φ | x_n, y_n, r],  until it stays
 *
 * What alphas below 1 take from the correlation of two sums, this gives back.
 *
 * @throws RangeError if there are not the same people in both
 */
export function latentCorrelation(
  first: { readonly items: readonly GradedItem[]; readonly people: readonly Answers[] },
  second: { readonly items: readonly GradedItem[]; readonly people: readonly Answers[] },
): number {
  if (first.people.length !== second.people.length || first.people.length === 0) {
    throw new RangeError(
      `${first.people.length} and ${second.people.length} people; they must be the same, and some.`,
    );
  }
  const [a, b] = [likelihoodsOf(first), likelihoodsOf(second)];
  let r = 0;
  for (let step = 0; step < MOST_STEPS; step++) {
    const prior = conditional(r);
    const next =
      a.reduce((sum, one, n) => sum + meanProduct(one, b[n] ?? one, prior), 0) / a.length;
    const still = Math.abs(next - r) < ENOUGH;
    r = next;
    if (still) break;
  }
  return r;
}

function likelihoodsOf({
  items,
  people,
}: {
  items: readonly GradedItem[];
  people: readonly Answers[];
}): Float64Array[] {
  const chances = logChancesOf(items, GRID);
  return people.map((answers) => scaled(logLikelihood(answers, chances, POINTS)));
}

/** The bivariate normal density up to a factor, row by row. */
function conditional(r: number): Float64Array {
  const { nodes } = GRID;
  return Float64Array.from({ length: POINTS * POINTS }, (_, cell) => {
    const θ = nodes[Math.floor(cell / POINTS)] as number;
    const φ = nodes[cell % POINTS] as number;
    return exp(-(θ * θ - 2 * r * θ * φ + φ * φ) / (2 * (1 - r * r)));
  });
}

/** E[θ φ] of one person. */
function meanProduct(a: Float64Array, b: Float64Array, prior: Float64Array): number {
  let [all, sum] = [0, 0];
  for (let i = 0; i < POINTS; i++) {
    let [mass, first] = [0, 0];
    for (let j = 0; j < POINTS; j++) {
      const m = (prior[i * POINTS + j] as number) * (b[j] as number);
      mass += m;
      first += m * (GRID.nodes[j] as number);
    }
    all += (a[i] as number) * mass;
    sum += (a[i] as number) * (GRID.nodes[i] as number) * first;
  }
  return sum / all;
}
