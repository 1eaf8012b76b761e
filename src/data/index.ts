// Observed events, and the table of ours they stand in.

export { DataError, type DataFault } from "./data-error.ts";
export { eventsFromCsv, eventsToCsv } from "./events-csv.ts";
export {
  LONGEST,
  type Observation,
  type ObservedEvent,
  observationsOf,
} from "./observed-event.ts";

// The shapes of other programs, out and back.

export {
  borisHeader,
  readBoris,
  readBorisTabular,
  writeBoris,
  writeBorisTabular,
} from "./boris/index.ts";
export { datavyuTexts, readDatavyu, writeDatavyu } from "./datavyu/index.ts";
export { readElan, writeElan } from "./elan/index.ts";
export { type ExportFormat, exportFormats } from "./export-formats.ts";

// Published tables that simulated lives are held against.

export {
  readTransitions,
  type TransitionCounts,
  type TransitionSample,
} from "./opie-transitions.ts";

// Real couples, to hold forecasts against.

export {
  type Act,
  blocksIn,
  type CoupleColumns,
  type CoupleSequence,
  readCouples,
} from "./couples/index.ts";
// Questionnaires that people filled in.

export { type RatedRelationship, ratingsOfText } from "./own-ratings.ts";
export { type AnsweredQuestionnaire, answersOfText } from "./questionnaire-answers.ts";
