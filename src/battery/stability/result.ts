import type { TransitionCounts } from "../../data/index.ts";
import type { Ways } from "./codes.ts";
import type { ForecastName } from "./forecasts.ts";
import type { Risk } from "./simulated.ts";

/** A number with its 95 % interval; null is what cannot be known from so few cases. */
export interface Estimate {
  readonly point: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
}

/** What was simulated over one interval. */
export interface SimulatedTransitions {
  readonly risk: Risk;
  readonly ways: Ways;
  readonly months: number;
  readonly counts: TransitionCounts;
  readonly kappa: Estimate;
  /** Of secure or not; null for the finer tables. */
  readonly phi: Estimate | null;
}

/** Kappa of a published table beside that of the simulation over as many months. */
export interface Agreement {
  readonly ways: Ways;
  readonly kappa: Estimate;
  readonly simulated: Estimate;
}

/** A published sample. */
export interface SampleStability {
  readonly study: string;
  readonly authors: string;
  readonly sample: string;
  readonly months: number;
  readonly risk: Risk;
  /** Codes of the table that is scored, and its children. */
  readonly ways: Ways;
  readonly children: number;
  /** Log score of the second codes given the first, nats. */
  readonly scores: Readonly<Record<ForecastName, number>>;
  /** For every table the sample has. */
  readonly agreement: readonly Agreement[];
  /** Correlation of secure or not at both times; null where that was not counted. */
  readonly phi: { readonly real: Estimate; readonly simulated: Estimate } | null;
}

/** How much better one forecast is than another, nats per child; above 0 the first is better. */
export interface Difference {
  readonly of: ForecastName;
  readonly against: ForecastName;
  readonly point: number;
  /** Middle 95 % of the bootstrap over studies; null of one study alone. */
  readonly low: number | null;
  readonly high: number | null;
}

/** Samples taken together. */
export interface StabilityGroup {
  readonly by: "all" | "codes" | "interval" | "risk";
  readonly name: string;
  readonly samples: number;
  /** Groups of samples of the same children. */
  readonly studies: number;
  readonly children: number;
  /** Sums of log scores, nats. */
  readonly scores: Readonly<Record<ForecastName, number>>;
  /** Log scores per child, nats. */
  readonly perChild: Readonly<Record<ForecastName, number>>;
  readonly differences: readonly Difference[];
}

/** Published classifications at two times beside simulated ones, as plain JSON. */
export interface StabilityResult {
  /** Samples of the file, with counts or without. */
  readonly published: number;
  /** What was left out and why, one sentence each. */
  readonly leftOut: readonly string[];
  readonly simulated: readonly SimulatedTransitions[];
  readonly samples: readonly SampleStability[];
  /** All samples, then by codes, interval and risk. */
  readonly groups: readonly StabilityGroup[];
}
