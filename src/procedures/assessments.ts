import type { Assessment } from "./assessment.ts";
import { homeObservationAssessment } from "./home-observation/index.ts";
import { interviewAssessment, outcomesAssessment } from "./life-course/index.ts";
import { stillFaceAssessment } from "./still-face/index.ts";
import { strangeSituationAssessment } from "./strange-situation/index.ts";

/** Every procedure that can be held with a child at an age; a new one is one line here. */
export const assessments: {
  readonly "strange-situation": Assessment<unknown>;
  readonly "home-observation": Assessment<unknown>;
  readonly "still-face": Assessment<unknown>;
  readonly interview: Assessment<unknown>;
  readonly outcomes: Assessment<unknown>;
} = {
  "strange-situation": strangeSituationAssessment,
  "home-observation": homeObservationAssessment,
  "still-face": stillFaceAssessment,
  interview: interviewAssessment,
  outcomes: outcomesAssessment,
};

export type AssessmentName = keyof typeof assessments;
