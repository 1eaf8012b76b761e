import type { Assessment } from "../assessment.ts";
import { therapyOutputs } from "./outputs.ts";
import { therapyDeclarations } from "./settings.ts";
import { holdTherapy, type Therapy } from "./therapy.ts";

export const therapyAssessment: Assessment<Therapy, typeof therapyDeclarations> = {
  title: "Therapy",
  settings: "therapy",
  declarations: therapyDeclarations,
  outputs: therapyOutputs,
  alone: true,
  hold: ({ childhood, number, everyday, system, grown }, settings) =>
    holdTherapy(childhood, number, settings, everyday, system, grown),
  events: ({ log }) => log.events,
};
