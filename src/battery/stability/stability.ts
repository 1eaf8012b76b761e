import type { TransitionSample } from "../../data/index.ts";
import type { Resampling } from "../../numerics/index.ts";
import { kappaOf, phiOf } from "./agreement.ts";
import { WAYS, type Ways } from "./codes.ts";
import { FORECAST_NAMES, type ForecastName, forecastsOf, logScore } from "./forecasts.ts";
import { groupsOf } from "./groups.ts";
import { type RealSample, realSamples, scoredTable } from "./real-sample.ts";
import type { Estimate, SampleStability, SimulatedTransitions, StabilityResult } from "./result.ts";
import {
  between,
  INTERVALS,
  mixed,
  type RetestSamples,
  type Risk,
  type SimulatedCounts,
  simulatedCounts,
} from "./simulated.ts";
import { childrenIn } from "./tables.ts";

/**
 * Published classifications at two times held against simulated ones: how likely the second codes of
 * each sample were by the simulation, and by forecasts from all other samples' children that know no
 * simulation; how much codes agree, published and simulated. See docs/stability.md.
 *
 * @param published samples as `readTransitions` reads them
 * @param populations lives with a Strange Situation at 12, 18, 24 and 36 months
 * @throws Error when the populations have no such columns
 * @throws RangeError if seed or resamples are outside their range
 */
export function compareStability(
  published: readonly TransitionSample[],
  populations: RetestSamples,
  resampling: Resampling = {},
): StabilityResult {
  const counts = simulatedCounts(populations);
  const simulated = (["none", "social"] as const).flatMap((risk) =>
    transitionsOf(risk, counts[risk]),
  );
  const { scored, leftOut } = realSamples(published);
  const samples = scored.map((sample) => sampleOf(sample, scored, counts, simulated));
  return {
    published: published.length,
    leftOut,
    simulated,
    samples,
    groups: groupsOf(samples, resampling),
  };
}

function transitionsOf(risk: Risk, counts: SimulatedCounts): SimulatedTransitions[] {
  return WAYS.flatMap((ways) =>
    counts[ways].map((table, i) => ({
      risk,
      ways,
      months: INTERVALS[i] as number,
      counts: table,
      kappa: kappaOf(table),
      phi: ways === 2 ? phiOf(table) : null,
    })),
  );
}

function sampleOf(
  sample: RealSample,
  samples: readonly RealSample[],
  counts: Readonly<Record<Risk, SimulatedCounts>>,
  simulated: readonly SimulatedTransitions[],
): SampleStability {
  const { study, authors, sample: name, months, risk, ways, tables } = sample;
  const table = scoredTable(sample);
  const forecasts = forecastsOf(sample, samples, counts);
  const scores = FORECAST_NAMES.map((one) => [one, logScore(table, forecasts[one])] as const);
  const beside = (of: Ways) => simulated.filter((one) => one.risk === risk && one.ways === of);
  const two = tables[2];
  return {
    study,
    authors,
    sample: name,
    months,
    risk,
    ways,
    children: childrenIn(table),
    scores: Object.fromEntries(scores) as Record<ForecastName, number>,
    agreement: WAYS.flatMap((of) => {
      const known = tables[of];
      if (known === undefined) return [];
      const kappas = beside(of).map(({ kappa }) => kappa);
      return [{ ways: of, kappa: kappaOf(known), simulated: estimateAt(kappas, months) }];
    }),
    phi: two
      ? {
          real: phiOf(two),
          simulated: estimateAt(
            beside(2).map(({ phi }) => phi),
            months,
          ),
        }
      : null,
  };
}

/** Linear between the intervals that were simulated, held beyond them, as the forecast is. */
function estimateAt(estimates: readonly (Estimate | null)[], months: number): Estimate {
  const at = between(months);
  const value = (of: "point" | "low" | "high") => {
    const known = mixed(
      estimates.map((one) => one?.[of] ?? Number.NaN),
      at,
    );
    return Number.isNaN(known) ? null : known;
  };
  const used = [estimates[at.below], estimates[at.above]];
  const n = Math.min(...used.map((one) => one?.n ?? 0));
  return { point: value("point"), low: value("low"), high: value("high"), n };
}
