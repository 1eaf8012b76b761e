/** What came of a study, summed up. */
export type { StudyResult } from "./result.ts";
export { type Sensitivity, sensitivityOf } from "./sensitivity.ts";
export { createStudySums, type MeasureSummary, type Reader } from "./summary.ts";
