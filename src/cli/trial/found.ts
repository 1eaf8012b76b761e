import type { Comparison, PeopleNeeded, TrialRows, TrialsOfSize } from "../../study/index.ts";
import type { TrialSettings } from "./options.ts";

/** What trials of some sizes find out about the arms of a run. */
export interface TrialFound {
  readonly folder: string;
  readonly rows: TrialRows;
  readonly settings: TrialSettings;
  readonly sizes: readonly TrialsOfSize[];
  /** For every arm but the first, in their order. */
  readonly needed: readonly PeopleNeeded[];
}

/** What trials of one size found out about the arm at this place after the control. */
export function comparisonAt({ comparisons }: TrialsOfSize, place: number): Comparison {
  return comparisons[place] as Comparison;
}
