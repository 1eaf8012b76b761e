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
    of: ({ secure, expectation }) => {
      if (Number.isNaN(expectation)) return undefined;
      return secure ? "secure" : "insecure";
    },
  },
  {
    name: "coherence_logit",
    unit: "logit",
    meaning: "What the interview makes of the expectation, its error included.",
    of: ({ coherence }) => known(coherence),
  },
  {
    name: "expectation_logit",
    unit: "logit",
    meaning: "Answer expected to a quiet signal, figures and anybody new, which nobody sees.",
    of: ({ expectation }) => known(expectation),
  },
  {
    name: "figures_logit",
    unit: "logit",
    meaning: "The same over the figures known.",
    of: ({ ofFigures }) => known(ofFigures),
  },
  {
    name: "anybody_logit",
    unit: "logit",
    meaning: "The same of somebody not known yet; empty for a rival learner.",
    of: ({ ofAnybody }) => ofAnybody,
  },
  { name: "figures", unit: "", meaning: "Figures known.", of: ({ figures }) => figures },
  {
    name: "foremost_share",
    unit: "",
    range: [0, 1],
    meaning: "Share of all answers that were met with the one best known.",
    of: ({ foremost }) => known(foremost),
  },
];

/** Who never met an answer expects nothing. */
function known(value: number): number | undefined {
  return Number.isNaN(value) ? undefined : value;
}

export const interviewAssessment: Assessment<Interview, typeof interviewDeclarations> = {
  title: "Interview",
  settings: "interview",
  declarations: interviewDeclarations,
  outputs,
  alone: true,
  hold: ({ childhood, number }, settings) => holdInterview(childhood, number, settings),
  events: () => [],
};
