import { percentileIntervals, type Resampling } from "../../numerics/index.ts";
import { WAYS } from "./codes.ts";
import { FORECAST_NAMES, type ForecastName } from "./forecasts.ts";
import type { Difference, SampleStability, StabilityGroup } from "./result.ts";

type Scores = Readonly<Record<ForecastName, number>>;

/** Upper ends of the bands of intervals, months; midway between intervals that were simulated. */
const BANDS = [
  { name: "under 9 months", from: 0, to: 9 },
  { name: "9 to 18 months", from: 9, to: 18 },
  { name: "18 to 30 months", from: 18, to: 30 },
  { name: "30 months and more", from: 30, to: Number.POSITIVE_INFINITY },
] as const;

const RISKS = { none: "no social risk", social: "social risk" } as const;

/** Both forms of the model against each that knows no simulation. */
const MODELS: readonly ForecastName[] = ["model", "modelWithTheirShares"];
const AGAINST: readonly ForecastName[] = ["independence", "constantKappa", "pooled"];

/** All samples, then by codes, interval and risk; groups without samples are left out. */
export function groupsOf(
  samples: readonly SampleStability[],
  resampling: Resampling,
): StabilityGroup[] {
  const group = (
    by: StabilityGroup["by"],
    name: string,
    holds: (sample: SampleStability) => boolean,
  ) => groupOf(by, name, samples.filter(holds), resampling);
  return [
    group("all", "all samples", () => true),
    ...WAYS.map((ways) => group("codes", `${ways} codes`, (one) => one.ways === ways)),
    ...BANDS.map(({ name, from, to }) =>
      group("interval", name, ({ months }) => months >= from && months < to),
    ),
    ...(["none", "social"] as const).map((risk) =>
      group("risk", RISKS[risk], (one) => one.risk === risk),
    ),
  ].filter((one) => one.samples > 0);
}

function groupOf(
  by: StabilityGroup["by"],
  name: string,
  samples: readonly SampleStability[],
  resampling: Resampling,
): StabilityGroup {
  const studies = byStudy(samples);
  const scores = scoresOf(samples);
  const children = childrenOf(samples);
  return {
    by,
    name,
    samples: samples.length,
    studies: studies.length,
    children,
    scores,
    perChild: eachOf((forecast) => scores[forecast] / children),
    differences: differencesOf(studies, resampling),
  };
}

/**
 * Differences per child, with intervals by drawing studies, not samples: samples of one study are of
 * the same children, and are drawn together.
 */
function differencesOf(
  studies: readonly (readonly SampleStability[])[],
  resampling: Resampling,
): Difference[] {
  const pairs = MODELS.flatMap((of) => AGAINST.map((against) => ({ of, against })));
  const sums = studies.map((samples) => ({
    scores: scoresOf(samples),
    children: childrenOf(samples),
  }));
  const estimates = (cases: Uint32Array): number[] | undefined => {
    let children = 0;
    const totals = pairs.map(() => 0);
    for (const place of cases) {
      const { scores, children: more } = sums[place] as (typeof sums)[number];
      children += more;
      pairs.forEach(({ of, against }, i) => {
        totals[i] = (totals[i] as number) + scores[of] - scores[against];
      });
    }
    return children > 0 ? totals.map((total) => total / children) : undefined;
  };
  const intervals = percentileIntervals(studies.length, estimates, resampling) ?? [];
  return intervals.map(({ point, low, high }, i) => ({
    ...(pairs[i] as (typeof pairs)[number]),
    point,
    low: studies.length > 1 ? low : null,
    high: studies.length > 1 ? high : null,
  }));
}

function byStudy(samples: readonly SampleStability[]): SampleStability[][] {
  const studies = new Map<string, SampleStability[]>();
  for (const sample of samples) {
    studies.set(sample.study, [...(studies.get(sample.study) ?? []), sample]);
  }
  return [...studies.values()];
}

function childrenOf(samples: readonly SampleStability[]): number {
  return samples.reduce((sum, { children }) => sum + children, 0);
}

function scoresOf(samples: readonly SampleStability[]): Scores {
  return eachOf((forecast) => samples.reduce((sum, { scores }) => sum + scores[forecast], 0));
}

function eachOf(value: (forecast: ForecastName) => number): Scores {
  const entries = FORECAST_NAMES.map((forecast) => [forecast, value(forecast)] as const);
  return Object.fromEntries(entries) as Record<ForecastName, number>;
}
