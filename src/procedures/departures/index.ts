export { departuresAssessment } from "./assessment.ts";
export { type CodedFigure, type CodedFigures, codeFigures } from "./coding.ts";
export type { DepartureBehavior, DepartureEvent, DeparturesLog } from "./event-log.ts";
export { type ObservedFigures, observeFigures } from "./observation.ts";
export { type DeparturesSettings, departuresDeclarations } from "./settings.ts";
