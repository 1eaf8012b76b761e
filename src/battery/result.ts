import type { Checked, Domain, FindingKey } from "../literature/index.ts";
import type { Control } from "./controls.ts";
import type { PopulationName } from "./populations/index.ts";

/** True by algebra or put in; used for tuning; or neither. */
export type Label = "arithmetic" | "calibrated" | "predicted";

/** What replicates of the size of the published studies showed. */
export interface Simulated {
  /** Mean and standard deviation over replicates; of an order, of its smallest margin. */
  readonly mean: number;
  readonly sd: number;
  /** Quantiles .025 and .975 over replicates. */
  readonly low: number;
  readonly high: number;
  /** Share of replicates inside the published interval, if any, or in which the order held. */
  readonly inside: number | null;
  /** From the middle of the interval in half-widths, so that ±1 are its ends; null without one. */
  readonly distance: number | null;
  /** Lives in a replicate, over all populations. */
  readonly n: number;
}

/** One of the margins of an order, over replicates. */
export interface Margin {
  readonly mean: number;
  readonly sd: number;
  /** Share of replicates in which it was above 0. */
  readonly inside: number;
}

/** One published number or order beside what was simulated. */
export interface TargetResult {
  readonly name: string;
  readonly point: number | null;
  readonly ci95: readonly [number, number] | null;
  readonly ciKind: string;
  readonly checked: Checked;
  readonly label: Label;
  /** Why it is arithmetic, shown only, or not computed. */
  readonly note: string | null;
  readonly simulated: Simulated | null;
  /** Of an order, every margin, as its test gives them; missing where they were not kept. */
  readonly margins?: readonly Margin[];
  /** null when not computed, or computed and not scored. */
  readonly passed: boolean | null;
}

/** One finding beside what was simulated. */
export interface FindingResult {
  readonly id: FindingKey;
  readonly domain: Domain;
  readonly use: "calibrate" | "predict";
  readonly label: Label;
  readonly finding: string;
  /** What was computed, or the published statistic where nothing was. */
  readonly statistic: string;
  readonly source: string;
  readonly doi: string | null;
  readonly N: string;
  readonly caveat: string | null;
  /** Whether all scored targets passed; null when none was computed. */
  readonly passed: boolean | null;
  /** The first that was scored, or computed, or published, as a headline. */
  readonly target: TargetResult;
  readonly simulated: Simulated | null;
  readonly targets: readonly TargetResult[];
}

/** The whole battery: every finding of the literature, computed or not. */
export interface BatteryResult {
  readonly version: string;
  readonly seed: number;
  readonly quick: boolean;
  readonly replicates: number;
  readonly learner: string;
  /** Lives that were simulated, by population. */
  readonly lives: Readonly<Partial<Record<PopulationName, number>>>;
  readonly findings: readonly FindingResult[];
}

/** What became of one finding under a control, by its headline target. */
export interface ControlCell {
  /** null when not computed, or computed and not scored. */
  readonly passed: boolean | null;
  /** In half-widths of the published interval; null without one. */
  readonly distance: number | null;
  readonly mean: number | null;
}

/** The battery once more, with something taken away or another learner. */
export interface ControlResult extends Omit<Control, "variant"> {
  readonly cells: Readonly<Partial<Record<FindingKey, ControlCell>>>;
}

/** Ablations and rivals: the theory as it stands comes first, rivals come last. */
export interface ControlsResult {
  readonly controls: readonly ControlResult[];
  readonly findings: readonly FindingKey[];
}

/** Findings and targets by what became of them. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly notComputed: number;
}

/** Findings that are no arithmetic, passed, failed, or not computed (or not to be scored). */
export function countFindings(findings: readonly FindingResult[]): Counts {
  const real = findings.filter(({ label }) => label !== "arithmetic");
  const of = (passed: boolean | null) => real.filter((one) => one.passed === passed).length;
  return { passed: of(true), failed: of(false), notComputed: of(null) };
}
