export { revisionAssessment } from "./assessment.ts";
export { type Course, courseOf, followRevision, type Revision } from "./revision.ts";
export { type RevisionSettings, revisionDeclarations } from "./settings.ts";
