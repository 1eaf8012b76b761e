import { log, type NormalGrid } from "../../numerics/index.ts";
import { expectCounts } from "./counts.ts";
import { improveItem } from "./improve.ts";
import type { GradedItem } from "./item.ts";
import type { Answers } from "./likelihood.ts";
import { positionGrid } from "./position.ts";

/** How a fit is made; what is left out is as in the comments. */
export interface FitOptions {
  /** Where the latent dimension is looked at; 61 places from −6 to 6. */
  readonly grid?: NormalGrid;
  /** Gain in log-likelihood below which it is done; 1e-5. */
  readonly tolerance?: number;
  /** 2,000. */
  readonly mostSteps?: number;
}

/** Items and how likely they make the answers. */
export interface GradedFit {
  readonly items: readonly GradedItem[];
  readonly logLikelihood: number;
  readonly steps: number;
  /** Whether the tolerance was met. */
  readonly settled: boolean;
}

const START_SLOPE = 1.5;

/**
 * Slopes and thresholds of items by marginal maximum likelihood: EM over a latent dimension that is
 * standard normal among the people, missing answers left out. Deterministic: the same answers give
 * the same bits.
 *
 * `bockAitkin1981`: Bock, R. D., & Aitkin, M. (1981). Marginal maximum likelihood estimation of item
 * parameters: Application of an EM algorithm. Psychometrika, 46, 443-459.
 *
 * @param people answers counted from 0, the same items in the same order for each
 * @param answers how many answers each item has
 * @throws RangeError if there are fewer than two people or items, or an answer nobody gave
 */
export function fitGradedItems(
  people: readonly Answers[],
  answers: number,
  { grid = positionGrid, tolerance = 1e-5, mostSteps = 2000 }: FitOptions = {},
): GradedFit {
  let items = startItems(people, answers);
  let before = Number.NEGATIVE_INFINITY;
  for (let steps = 1; ; steps++) {
    const { counts, logLikelihood } = expectCounts(items, people, grid);
    const settled = logLikelihood - before < tolerance;
    if (settled || steps >= mostSteps) return { items, logLikelihood, steps, settled };
    before = logLikelihood;
    items = items.map((item, i) => improveItem(item, counts[i] ?? [], grid.nodes));
  }
}

/** Thresholds from how many passed each answer. */
function startItems(people: readonly Answers[], answers: number): GradedItem[] {
  const width = people[0]?.length ?? 0;
  if (people.length < 2 || width < 2) {
    throw new RangeError(
      `${people.length} people and ${width} items; at least two of each are needed.`,
    );
  }
  return Array.from({ length: width }, (_, i) => {
    const given = people.flatMap((one) => one[i] ?? []);
    const thresholds = Array.from({ length: answers - 1 }, (_, k) => {
      const passed = given.filter((answer) => answer > k).length;
      const gave = given.filter(
        (answer) => answer === k + (passed === given.length ? 0 : 1),
      ).length;
      if (passed === given.length || passed === 0 || gave === 0) {
        throw new RangeError(
          `nobody gave one of the answers around ${k} of item ${i + 1}, counted from 0; put answers together that are rare.`,
        );
      }
      const share = passed / given.length;
      return -log(share / (1 - share)) / START_SLOPE;
    });
    return { slope: START_SLOPE, thresholds };
  });
}
