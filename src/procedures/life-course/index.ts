export { expectationOf, holdInterview, type Interview } from "./interview.ts";
export { interviewAssessment, STATES } from "./interview-assessment.ts";
export { type OutcomeSettings, outcomeDeclarations } from "./outcome-links.ts";
export {
  type LaterLife,
  type LaterOutcome,
  lookAtLaterLife,
  OUTCOMES,
  type OutcomeName,
} from "./outcomes.ts";
export { outcomesAssessment } from "./outcomes-assessment.ts";
export { type InterviewSettings, interviewDeclarations } from "./settings.ts";
