export { questionnaireAssessment } from "./assessment.ts";
export {
  type FilledIn,
  type FilledQuestionnaires,
  fillIn,
  holdQuestionnaire,
} from "./questionnaire.ts";
export { type QuestionnaireSettings, questionnaireDeclarations } from "./settings.ts";
