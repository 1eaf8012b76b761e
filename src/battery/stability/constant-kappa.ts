import type { TransitionCounts } from "../../data/index.ts";
import {
  type Conditional,
  childrenIn,
  HALF,
  secondCodes,
  smoothedShares,
  sumOf,
} from "./tables.ts";

/** A child keeps its code with probability kappa, or else gets any, by these shares. */
export interface ConstantKappa {
  readonly kappa: number;
  readonly shares: readonly number[];
}

const CLOSE = 1e-12;
const MOST_ROUNDS = 100_000;

/**
 *     P(j | i) = κ [i = j] + (1 − κ) m_j
 *
 * κ and m of the greatest likelihood, κ from 0 to 1, with `HALF` a child more for each code in m.
 * Linear in κ and (1 − κ) m, its logarithm has one maximum; the children who kept their code are
 * divided into those who kept it and those who got it again, and both counted anew, until nothing
 * changes.
 *
 * `dempster1977`: Dempster, A. P., Laird, N. M., & Rubin, D. B. (1977). Maximum likelihood from
 * incomplete data via the EM algorithm. Journal of the Royal Statistical Society B, 39(1), 1-38.
 *
 * @returns κ 0 where there are no children
 */
export function fitConstantKappa(counts: TransitionCounts): ConstantKappa {
  const second = secondCodes(counts);
  const all = childrenIn(counts);
  let fit: ConstantKappa = { kappa: HALF, shares: smoothedShares(second) };
  if (all === 0) return { ...fit, kappa: 0 };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { kappa, shares } = fit;
    const kept = shares.map((share, i) => {
      const same = counts[i]?.[i] as number;
      return (same * kappa) / (kappa + (1 - kappa) * share);
    });
    const next = {
      kappa: sumOf(kept) / all,
      shares: smoothedShares(second.map((count, j) => count - (kept[j] as number))),
    };
    const moved = Math.abs(next.kappa - kappa);
    fit = next;
    if (moved < CLOSE) break;
  }
  return fit;
}

/** The second code given the first, by a fit. */
export function conditionalOf({ kappa, shares }: ConstantKappa): Conditional {
  return shares.map((_, i) =>
    shares.map((share, j) => (i === j ? kappa : 0) + (1 - kappa) * share),
  );
}
