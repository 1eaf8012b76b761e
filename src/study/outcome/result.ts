import type { FigurePlan, StudyPlan } from "../plan/index.ts";
import type { Sensitivity } from "./sensitivity.ts";
import type { MeasureSummary } from "./summary.ts";

/** Everything a report on a study is made from. */
export interface StudyResult {
  /** Version of bowlby that computed it. */
  readonly version: string;
  readonly plan: StudyPlan;
  readonly figures: readonly FigurePlan[];
  /** One for every measure of the figures. */
  readonly measures: readonly MeasureSummary[];
  readonly sensitivity: readonly Sensitivity[];
}
