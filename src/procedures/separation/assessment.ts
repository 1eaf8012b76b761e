import type { Assessment } from "../assessment.ts";
import { type CodedSeparation, codeSeparation } from "./coded.ts";
import { separationOutputs } from "./outputs.ts";
import { holdSeparation } from "./protocol.ts";
import { separationDeclarations } from "./settings.ts";

export const separationAssessment: Assessment<CodedSeparation, typeof separationDeclarations> = {
  title: "Separation",
  settings: "separation",
  declarations: separationDeclarations,
  outputs: separationOutputs,
  hold: ({ childhood, companion, number, everyday, system }, settings) =>
    codeSeparation(holdSeparation(childhood, companion, number, settings, everyday, system)),
  events: ({ log }) => log.events,
};
