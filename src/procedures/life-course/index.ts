export { type OutcomeSettings, outcomeDeclarations } from "./outcome-links.ts";
export {
  type LaterLife,
  type LaterOutcome,
  lookAtLaterLife,
  OUTCOMES,
  type OutcomeName,
} from "./outcomes.ts";
export { outcomesAssessment } from "./outcomes-assessment.ts";
