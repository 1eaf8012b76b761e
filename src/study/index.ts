/** A run is a document: what a researcher writes, what it asks for, and what comes of it. */
export { columnName } from "./column-name.ts";
export { lifeColumns } from "./columns.ts";
export type { Distribution } from "./distribution.ts";
export type * from "./document.ts";
export type { FigurePlan, Measure } from "./figure-plan.ts";
export { figureOf } from "./figures.ts";
export { didYouMean } from "./likeness.ts";
export type { StudyPlan } from "./plan.ts";
export { planStudy } from "./planning.ts";
export { type Problem, StudyError } from "./problem.ts";
export { quantitiesOf } from "./quantities.ts";
export { type ReadStudy, readStudy, studyText } from "./read.ts";
export type { StudyResult } from "./result.ts";
export { LEARNERS, studySchema } from "./schema.ts";
export { type Sensitivity, sensitivityOf } from "./sensitivity.ts";
export { createStudySums, type MeasureSummary, type Reader } from "./summary.ts";
export {
  type Chunk,
  type ColumnFacts,
  headerOf,
  liveChunk,
  type Table,
  type TableName,
  tablesOf,
} from "./tables.ts";
