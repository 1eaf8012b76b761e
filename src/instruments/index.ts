// Answers as a model has them,

// and questionnaires: facts, and no wording.
export * from "./ecr-r/index.ts";
export * from "./graded-response/index.ts";
export * from "./own-ratings/index.ts";
export * from "./reliability.ts";
