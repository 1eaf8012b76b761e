import type { TransitionCounts } from "../../data/index.ts";
import { log } from "../../numerics/index.ts";
import { conditionalOf, fitConstantKappa } from "./constant-kappa.ts";
import { withMargins } from "./fitted-margins.ts";
import { othersThan, type RealSample } from "./real-sample.ts";
import { type Risk, type SimulatedCounts, simulatedConditional } from "./simulated.ts";
import {
  added,
  type Conditional,
  firstCodes,
  secondCodes,
  smoothed,
  smoothedShares,
} from "./tables.ts";

/** Who says what the second code will be. */
export type ForecastName =
  | "model"
  | "modelWithTheirShares"
  | "independence"
  | "constantKappa"
  | "pooled";

/** What each of them says, in a sentence. */
export const FORECASTS: Readonly<Record<ForecastName, string>> = {
  model: "the simulation, by interval and risk; it has seen no sample",
  modelWithTheirShares:
    "the simulation's odds ratios with the shares of codes of the other samples",
  independence: "the shares at the second time of the other samples, whatever the first code",
  constantKappa: "the first code again with one probability, else the shares; both from the others",
  pooled: "the transitions of the other samples, counted together",
};

export const FORECAST_NAMES = Object.keys(FORECASTS) as readonly ForecastName[];

/** The second code given the first for a sample, by each of them. */
export function forecastsOf(
  sample: RealSample,
  samples: readonly RealSample[],
  simulated: Readonly<Record<Risk, SimulatedCounts>>,
): Readonly<Record<ForecastName, Conditional>> {
  const { ways, months, risk } = sample;
  const others = added(othersThan(sample, samples, ways), ways);
  const shares = smoothedShares(secondCodes(others));
  const model = simulatedConditional(simulated[risk], ways, months);
  return {
    model,
    modelWithTheirShares: withMargins(model, smoothedShares(firstCodes(others)), shares),
    independence: others.map(() => shares),
    constantKappa: conditionalOf(fitConstantKappa(others)),
    pooled: smoothed(others),
  };
}

/**
 *     Σ n_ij log P(j | i)
 *
 * How likely the second codes of a sample were, given its first, in nats; 0 is certainty. In
 * expectation nothing scores higher than the truth.
 */
export function logScore(counts: TransitionCounts, conditional: Conditional): number {
  let score = 0;
  counts.forEach((row, i) => {
    row.forEach((count, j) => {
      if (count > 0) score += count * log(conditional[i]?.[j] as number);
    });
  });
  return score;
}
