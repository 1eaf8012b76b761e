export { answerQuestionnaire, type Questionnaire, turnRound } from "./answer.ts";
export { AnswersError, checkAnswers, type EcrRReliability } from "./check.ts";
export { type EcrRFit, fitEcrR } from "./fit.ts";
export {
  ECR_R_LEAST_ANSWERED,
  ECR_R_LENGTH,
  ECR_R_MOST,
  ECR_R_SCALES,
  ecrR,
  type QuestionnaireScale,
  type ScaleName,
} from "./form.ts";
export { ecrRCorrelation, ecrRItems } from "./items.ts";
export { type EcrRScore, type ScaleScore, scoreEcrR } from "./score.ts";
