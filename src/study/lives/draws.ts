import { cholesky, normal, openStream } from "../../numerics/index.ts";
import type { Quantity, StudyDocument } from "../document/index.ts";
import { correlationMatrix, type Distribution, quantitiesOf, valueAt } from "../document/index.ts";
import type { StudyPlan } from "../plan/index.ts";

/**
 * Every quantity of a cell as this child has it. Each is drawn by chance of its own, named by its
 * path, so a child has the same rank in all cells; what falls outside the declared range is put at
 * its end, as in the community.
 */
export function drawnNumbers(
  plan: StudyPlan,
  quantities: ReadonlyMap<string, Quantity>,
  seed: number,
  child: number,
): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const distributions: [string, Distribution][] = [];
  for (const [path, value] of quantities) {
    if (typeof value === "number") numbers.set(path, value);
    else distributions.push([path, value]);
  }
  if (distributions.length === 0) return numbers;
  const known = quantitiesOf(plan.document);
  const deviates = correlatedDeviates(plan.document, seed, child);
  for (const [path, distribution] of distributions) {
    const [low, high] = known.get(path)?.declaration.range ?? [-Infinity, Infinity];
    const value = valueAt(distribution, deviates.get(path) ?? deviateOf(path, seed, child));
    numbers.set(path, Math.min(high, Math.max(low, value)));
  }
  return numbers;
}

function deviateOf(path: string, seed: number, child: number): number {
  return normal(openStream(seed, child, `${path} drawn`));
}

/**
 * Standard normal deviates z = L e with L L' the matrix of correlations, e independent by path. All
 * paths that correlate have a place in it, whether a cell draws them or not: a child's rank in one
 * quantity does not depend on what else is drawn.
 */
function correlatedDeviates(
  document: StudyDocument,
  seed: number,
  child: number,
): ReadonlyMap<string, number> {
  const { correlations = [] } = document;
  const paths = [...new Set(correlations.flatMap(({ between }) => between))];
  const size = paths.length;
  const own = paths.map((path) => deviateOf(path, seed, child));
  const factor = cholesky(correlationMatrix(paths, correlations), size, size);
  return new Map(
    paths.map((path, i) => {
      let sum = 0;
      for (let j = 0; j <= i; j++) sum += (factor[i * size + j] as number) * (own[j] as number);
      return [path, sum];
    }),
  );
}
