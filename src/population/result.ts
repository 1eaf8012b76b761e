import type { CohortPlan } from "./cohort.ts";
import type { CohortSummary } from "./summary.ts";
import type { Tape } from "./tape.ts";
import type { Twins } from "./twins.ts";

/** Everything a report on a cohort is made from. */
export interface CohortResult {
  /** Version of bowlby that computed it. */
  readonly version: string;
  /** The command that computes it again. */
  readonly command: string;
  readonly plan: CohortPlan;
  readonly summary: CohortSummary;
  /** The first child of each class that occurred, to be watched again. */
  readonly tapes: readonly Tape[];
  /** These children in each other's homes, where there is another. */
  readonly twins: Twins | undefined;
}
