import { valuesOf } from "../../model/index.ts";
import type { Assessment } from "../assessment.ts";
import { interviewDeclarations } from "../interview/index.ts";
import { therapyOutputs } from "./outputs.ts";
import { therapyDeclarations } from "./settings.ts";
import { holdTherapy, type Therapy } from "./therapy.ts";

export const therapyAssessment: Assessment<Therapy, typeof therapyDeclarations> = {
  title: "Therapy",
  settings: "therapy",
  declarations: therapyDeclarations,
  outputs: therapyOutputs,
  alone: true,
  hold: ({ childhood, number, everyday, system, grown, procedures }, settings) => {
    const interviewing = valuesOf(interviewDeclarations, procedures?.interview);
    return holdTherapy(childhood, number, settings, everyday, system, grown, interviewing);
  },
  events: ({ log }) => log.events,
};
