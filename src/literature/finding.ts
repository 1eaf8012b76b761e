import type { WorkKey } from "./works.ts";

/** What a finding is about; the name says where it is shown, nothing more. */
export type Domain =
  | "adult"
  | "deprivation"
  | "disorganization"
  | "infancy/SSP"
  | "infancy/caregiving"
  | "infancy/physiology"
  | "infancy/temperament"
  | "intergenerational"
  | "intervention"
  | "measurement"
  | "micro-interaction"
  | "milestones"
  | "multiple caregivers"
  | "recovery"
  | "risk"
  | "separation"
  | "stability"
  | "therapy";

/** How far one number was checked; shown wherever the number is printed. */
export type Checked =
  | "abstract seen"
  | "secondary source"
  | "computed (from unchecked values)"
  | "not yet checked against the paper";

/** One published number, or one published order where `point` is `null`. */
export interface Target {
  readonly name: string;
  readonly point: number | null;
  readonly ci95: readonly [low: number, high: number] | null;
  /**
   * Where the interval comes from: "published" is printed in the source, "derived-…" is computed
   * from N (Fisher z, Wilson or Newcombe), "project-band …" is our own band of acceptance and no
   * confidence interval. Other wordings name a missing interval or its reason.
   */
  readonly ciKind: string;
  readonly checked: Checked;
}

/** A published finding the model is held against. */
export interface Finding {
  readonly id: string;
  readonly domain: Domain;
  /** Only "calibrate" may be used for tuning; "predict" is run and reported, never tuned on. */
  readonly use: "calibrate" | "predict";
  readonly finding: string;
  /** What is computed in a simulated study, to be compared with the targets. */
  readonly statistic: string;
  readonly targets: readonly Target[];
  /** Sample sizes as the source states them, with what is from memory marked so. */
  readonly N: string;
  readonly k: string;
  /** The sources in words; `works` names the same works, and those behind a target, as keys. */
  readonly source: string;
  readonly works: readonly WorkKey[];
  /** The DOI of one of the works, the one most targets come from. */
  readonly doi: string | null;
  readonly caveat: string | null;
}
