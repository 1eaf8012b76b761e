import type { FindingKey } from "../literature/index.ts";
import { addTo, correlation, emptyMean, variance } from "../numerics/index.ts";
import {
  type Calibration,
  type CalibrationPlan,
  resultIn,
  type SimulatedEnsemble,
} from "./calibrate.ts";
import { bounded, checkParameters, type Parameter } from "./parameters.ts";
import type { LeftOut } from "./targets.ts";

/** A parameter before and after. */
export interface FittedParameter extends Parameter {
  readonly symbol: string;
  readonly unit: string;
  /** The start value it was declared with when this was run. */
  readonly start: number;
  /** The fitted value, two significant digits. */
  readonly value: number;
  /** Mean ± 1.96 standard deviations of the ensemble on the unbounded scale, mapped back. */
  readonly ci95: readonly [number, number];
  readonly prior95: readonly [number, number];
  /** Standard deviation on the unbounded scale as a share of the prior's: 1 when nothing was learnt. */
  readonly spreadKept: number;
}

/** Mean and standard deviation over members; null where no member tells it. */
export interface Over {
  readonly mean: number | null;
  readonly sd: number | null;
}

/** A target beside what was simulated. */
export interface FittedTarget {
  readonly finding: FindingKey;
  readonly name: string;
  readonly point: number | null;
  readonly ci95: readonly [number, number] | null;
  readonly prior: Over;
  readonly posterior: Over;
  /** With the fitted values, and its standard error with so many lives. */
  readonly atResult: { readonly value: number | null; readonly se: number | null };
}

/** Two parameters that the targets cannot tell apart: one makes up for the other. */
export interface TradeOff {
  readonly between: readonly [string, string];
  readonly r: number;
}

/** One member: its values by parameter, its statistics by target. */
export interface MemberResult {
  readonly values: readonly number[];
  readonly statistics: readonly (number | null)[];
}

/** A calibration as it is kept. */
export interface CalibrationResult {
  readonly version: string;
  readonly seed: number;
  readonly learner: string;
  readonly steps: number;
  /** Children of a trial, by population. */
  readonly children: Readonly<Record<string, number>>;
  readonly parameters: readonly FittedParameter[];
  /** Of the parameters over the fitted ensemble, on the unbounded scale. */
  readonly correlations: readonly (readonly number[])[];
  readonly tradeOffs: readonly TradeOff[];
  readonly targets: readonly FittedTarget[];
  readonly leftOut: readonly LeftOut[];
  readonly prior: readonly MemberResult[];
  readonly posterior: readonly MemberResult[];
}

/** What a result says besides what was calculated. */
export interface RunFacts {
  readonly version: string;
  /** How the learner is asked for; the plan knows it with what holds in every trial. */
  readonly learner: string;
  readonly children: Readonly<Record<string, number>>;
  readonly leftOut: readonly LeftOut[];
}

/** Correlations beyond this are told as trade-offs. */
export const TRADE_OFF = 0.5;

/** A calibration in numbers that can be kept and read. */
export function resultOf(
  plan: CalibrationPlan,
  { prior, posterior, atResult }: Calibration,
  facts: RunFacts,
): CalibrationResult {
  const correlations = correlationsIn(plan, posterior);
  return {
    version: facts.version,
    seed: plan.seed,
    learner: facts.learner,
    steps: plan.steps,
    children: facts.children,
    parameters: fitted(plan, prior, posterior),
    correlations,
    tradeOffs: tradeOffsIn(plan, correlations),
    targets: plan.targets.map(({ finding, name, point, ci95 }, k) => {
      const { value = Number.NaN, variance: chance = Number.NaN } = atResult[k] ?? {};
      return {
        finding,
        name,
        point,
        ci95,
        prior: over(statistic(prior, k)),
        posterior: over(statistic(posterior, k)),
        atResult: { value: known(value), se: known(Math.sqrt(chance)) },
      };
    }),
    leftOut: facts.leftOut,
    prior: membersOf(plan, prior),
    posterior: membersOf(plan, posterior),
  };
}

function fitted(
  plan: CalibrationPlan,
  prior: SimulatedEnsemble,
  posterior: SimulatedEnsemble,
): FittedParameter[] {
  const declarations = checkParameters(plan.parameters);
  const values = resultIn(plan, posterior.members);
  return plan.parameters.map((one, p) => {
    const [before, after] = [momentsOf(column(prior, p)), momentsOf(column(posterior, p))];
    return {
      ...one,
      symbol: declarations[p]?.symbol ?? "",
      unit: declarations[p]?.unit ?? "",
      start: declarations[p]?.start ?? Number.NaN,
      value: values[p] as number,
      ci95: middle95(one, after),
      prior95: middle95(one, before),
      spreadKept: after.sd / before.sd,
    };
  });
}

function correlationsIn({ parameters }: CalibrationPlan, ensemble: SimulatedEnsemble): number[][] {
  return parameters.map((_, a) =>
    parameters.map((_, b) =>
      a === b ? 1 : correlation(column(ensemble, a), column(ensemble, b)).point,
    ),
  );
}

/** Pairs beyond the bound, the strongest first. */
function tradeOffsIn({ parameters }: CalibrationPlan, correlations: number[][]): TradeOff[] {
  const pairs = parameters.flatMap((first, a) =>
    parameters.slice(a + 1).map((second, b): TradeOff => {
      const r = correlations[a]?.[a + 1 + b] ?? Number.NaN;
      return { between: [first.path, second.path], r };
    }),
  );
  return pairs
    .filter(({ r }) => Math.abs(r) > TRADE_OFF)
    .sort((a, b) => Math.abs(b.r) - Math.abs(a.r));
}

function membersOf({ parameters }: CalibrationPlan, ensemble: SimulatedEnsemble): MemberResult[] {
  return ensemble.members.map((row, j) => ({
    values: parameters.map((one, p) => bounded(one, row[p] as number)),
    statistics: (ensemble.statistics[j] ?? []).map(({ value }) => known(value)),
  }));
}

function middle95(one: Parameter, { mean, sd }: Moments): readonly [number, number] {
  return [bounded(one, mean - 1.96 * sd), bounded(one, mean + 1.96 * sd)];
}

function column({ members }: SimulatedEnsemble, p: number): number[] {
  return members.map((row) => row[p] as number);
}

function statistic({ statistics }: SimulatedEnsemble, k: number): number[] {
  return statistics.map((row) => row[k]?.value ?? Number.NaN);
}

interface Moments {
  readonly mean: number;
  readonly sd: number;
}

function momentsOf(values: readonly number[]): Moments {
  const account = emptyMean();
  for (const value of values) addTo(account, value);
  return { mean: account.mean, sd: Math.sqrt(variance(account)) };
}

function over(values: readonly number[]): Over {
  const told = values.filter(Number.isFinite);
  const { mean, sd } = momentsOf(told);
  return { mean: told.length === 0 ? null : mean, sd: known(sd) };
}

function known(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
