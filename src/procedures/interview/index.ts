/** An interview about attachment: what is expected, what is done about it, and what is left of fear. */
export { interviewAssessment } from "./assessment.ts";
export { expectationOf, expectedOfAnybody } from "./expectation.ts";
export { holdInterview, type Interview, STATES, type StateOfMind } from "./interview.ts";
export { type InterviewSettings, interviewDeclarations } from "./settings.ts";
