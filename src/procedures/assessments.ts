import { adultAttachmentAssessment } from "./adult-attachment/index.ts";
import { adultLifeAssessment } from "./adult-life/index.ts";
import { apartAssessment } from "./apart/index.ts";
import type { Assessment } from "./assessment.ts";
import { coupleAssessment } from "./couple/index.ts";
import { departuresAssessment } from "./departures/index.ts";
import { homeObservationAssessment } from "./home-observation/index.ts";
import { interviewAssessment } from "./interview/index.ts";
import { outcomesAssessment } from "./life-course/index.ts";
import { questionnaireAssessment } from "./questionnaire/index.ts";
import { revisionAssessment } from "./revision/index.ts";
import { separationAssessment } from "./separation/index.ts";
import { stillFaceAssessment } from "./still-face/index.ts";
import { strangeSituationAssessment } from "./strange-situation/index.ts";
import { survivalAssessment } from "./survival/index.ts";
import { therapyAssessment } from "./therapy/index.ts";

/** Every procedure that can be held with a child at an age; a new one is one line here. */
export const assessments: {
  readonly "strange-situation": Assessment<unknown>;
  readonly "home-observation": Assessment<unknown>;
  readonly "still-face": Assessment<unknown>;
  readonly "everyday-departures": Assessment<unknown>;
  readonly separation: Assessment<unknown>;
  readonly "out-of-doors": Assessment<unknown>;
  readonly "change-of-care": Assessment<unknown>;
  readonly interview: Assessment<unknown>;
  readonly outcomes: Assessment<unknown>;
  readonly questionnaire: Assessment<unknown>;
  readonly "adult-attachment": Assessment<unknown>;
  readonly therapy: Assessment<unknown>;
  readonly couple: Assessment<unknown>;
  readonly apart: Assessment<unknown>;
  readonly "adult-life": Assessment<unknown>;
} = {
  "strange-situation": strangeSituationAssessment,
  "home-observation": homeObservationAssessment,
  "still-face": stillFaceAssessment,
  "everyday-departures": departuresAssessment,
  separation: separationAssessment,
  "out-of-doors": survivalAssessment,
  "change-of-care": revisionAssessment,
  interview: interviewAssessment,
  outcomes: outcomesAssessment,
  questionnaire: questionnaireAssessment,
  "adult-attachment": adultAttachmentAssessment,
  therapy: therapyAssessment,
  couple: coupleAssessment,
  apart: apartAssessment,
  "adult-life": adultLifeAssessment,
};

export type AssessmentName = keyof typeof assessments;
