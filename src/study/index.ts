/** A run is a document: what a researcher writes, what it asks for, and what comes of it. */

export type * from "./document/document.ts";
export {
  type Distribution,
  didYouMean,
  LEARNERS,
  type Problem,
  quantitiesOf,
  StudyError,
  studySchema,
} from "./document/index.ts";
export {
  type Chunk,
  type ColumnFacts,
  type Columns,
  columnsOf,
  GrowingColumns,
  headerOf,
  liveChunk,
  type Table,
  type TableName,
  tablesOf,
} from "./lives/index.ts";
export type { StudyResult } from "./outcome/index.ts";
export {
  createStudySums,
  type MeasureSummary,
  type Reader,
  type Sensitivity,
  sensitivityOf,
} from "./outcome/index.ts";
export type { FigurePlan, Measure, StudyPlan } from "./plan/index.ts";
export {
  addressOf,
  columnName,
  drawnFactors,
  factorNames,
  figureOf,
  type LifeAddress,
  type LivedLife,
  lifeColumns,
  planStudy,
} from "./plan/index.ts";
export { type ReadStudy, readStudy, studyText } from "./read.ts";
export {
  armSizes,
  type Comparison,
  LEAST_IN_ARM,
  LEAST_LIVES,
  LEAST_PEOPLE,
  leastPeople,
  MISSING,
  type Missing,
  MOST_PEOPLE,
  type Participant,
  type PeopleNeeded,
  peopleNeeded,
  SIGNIFICANT,
  simulateTrials,
  type TrialArm,
  type TrialAsked,
  type TrialDesign,
  type TrialPopulation,
  type TrialProblem,
  type TrialRows,
  type TrialsOfSize,
  trialRows,
  trueDifference,
} from "./trial/index.ts";
