import type { Assessment, Output } from "../assessment.ts";
import { holdInterview, type Interview } from "./interview.ts";
import { interviewDeclarations } from "./settings.ts";

/** What an interview says, in words. */
export const STATES = ["secure", "insecure"] as const;

const outputs: readonly Output<Interview>[] = [
  {
    name: "state",
    unit: "",
    levels: STATES,
    main: true,
    meaning: "Secure, or not, as the interview has it.",
    of: ({ secure }) => (secure ? "secure" : "insecure"),
  },
  {
    name: "coherence_logit",
    unit: "logit",
    meaning: "What the interview makes of the expectation, its error included.",
    of: ({ coherence }) => coherence,
  },
  {
    name: "expectation_logit",
    unit: "logit",
    meaning: "Answer expected to a quiet signal, over all figures, which no interviewer sees.",
    of: ({ expectation }) => expectation,
  },
];

export const interviewAssessment: Assessment<Interview, typeof interviewDeclarations> = {
  title: "Interview",
  settings: "interview",
  declarations: interviewDeclarations,
  outputs,
  alone: true,
  hold: ({ childhood, number }, settings) => holdInterview(childhood, number, settings),
  events: () => [],
};
