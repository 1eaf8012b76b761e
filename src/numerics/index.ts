// Chance: named streams, and what is drawn from them.

export { binomial, gamma, lognormal, normal, poisson } from "./deviates.ts";
export type { Position, Stream } from "./stream.ts";
export { openStream, position, restore, seek, uniform } from "./stream.ts";
export { threefry4x32 } from "./threefry.ts";

// Functions with the same bits in every engine.

export { bivariateNormalCdf } from "./bivariate-normal.ts";
export { exp, log, sigmoid } from "./elementary.ts";
export { normalCdf } from "./normal-cdf.ts";
export { evenNormalGrid, type NormalGrid } from "./normal-grid.ts";
export { normalQuantile } from "./normal-quantile.ts";
export { orderQuantile } from "./order-quantile.ts";
export { fQuantile, studentQuantile } from "./quantiles.ts";

// Means over a normal variable, and minima of what has no derivatives.

export { gaussHermite, type NormalNode } from "./gauss-hermite.ts";
export { type Minimum, nelderMead, type Search } from "./nelder-mead.ts";

// Small symmetric matrices.

export {
  cholesky,
  dropRow,
  isPositiveDefinite,
  solveFactored,
  subtractOuter,
} from "./symmetric.ts";

// Where to look when not everywhere: designs on the unit cube.

export type { MorrisDesign, SaltelliDesign } from "./designs/index.ts";
export {
  grid,
  latinHypercube,
  MOST_SOBOL_DIMENSIONS,
  morrisTrajectories,
  saltelliDesign,
  sobolSequence,
} from "./designs/index.ts";

// What an output depends on.

export type { ElementaryEffect, SobolIndex } from "./sensitivity/index.ts";
export { elementaryEffects, sobolIndices } from "./sensitivity/index.ts";

// Estimates and how sure they are.

export { intraclass, kappa } from "./agreement.ts";
export {
  type Arm,
  casesForPower,
  differenceOfShares,
  logOddsEffect,
  type NumberNeeded,
  numberNeeded,
} from "./arms.ts";
export { correlation, spearmanBrown } from "./correlation.ts";
export type { Interval } from "./intervals.ts";
export {
  correlationInterval,
  meanInterval,
  runningInterval,
  shareInterval,
} from "./intervals.ts";
export { type Line, lineOfLeastSquares } from "./line.ts";
export type { RunningMean } from "./running.ts";
export { addTo, emptyMean, pool, variance } from "./running.ts";
export type { Estimates, Resampling } from "./sensitivity/index.ts";
export { percentileIntervals } from "./sensitivity/index.ts";
export { sharesTest, type TwoGroups, welchTest } from "./two-groups.ts";
