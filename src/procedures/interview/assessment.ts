import { openStream, seek } from "../../numerics/index.ts";
import { unresolvedFearOf } from "../adulthood/index.ts";
import type { Assessment, Output } from "../assessment.ts";
import { holdInterview, type Interview, STATES } from "./interview.ts";
import { interviewDeclarations } from "./settings.ts";

const outputs: readonly Output<Interview>[] = [
  {
    name: "state_of_mind",
    unit: "",
    levels: STATES,
    main: true,
    sometimes: true,
    meaning: "State of mind as the interview has it; whether unresolved stands besides.",
    of: ({ stateOfMind }) => stateOfMind,
  },
  {
    name: "unresolved",
    unit: "",
    levels: ["no", "yes"],
    main: true,
    meaning: "Whether the interview calls it unresolved, whatever the state of mind is besides.",
    of: ({ unresolved }) => (unresolved ? "yes" : "no"),
  },
  {
    name: "expectation_read_logit",
    unit: "logit",
    sometimes: true,
    meaning: "What the interview makes of the expectation, its error included.",
    of: ({ expectationRead }) => known(expectationRead),
  },
  {
    name: "strategy_logit",
    unit: "logit",
    sometimes: true,
    meaning: "Avoidance less anxiety as read, by which dismissing and preoccupied are told apart.",
    of: ({ strategy }) => strategy,
  },
  {
    name: "unresolved_read",
    unit: "",
    meaning: "Unresolved fear as read, the interview's error included.",
    of: ({ fearRead }) => fearRead,
  },
  {
    name: "expectation_logit",
    unit: "logit",
    sometimes: true,
    meaning: "Answer expected to a quiet signal, figures and anybody new, which nobody sees.",
    of: ({ expectation }) => known(expectation),
  },
  {
    name: "figures_logit",
    unit: "logit",
    sometimes: true,
    meaning: "The same over the figures known.",
    of: ({ ofFigures }) => known(ofFigures),
  },
  {
    name: "anybody_logit",
    unit: "logit",
    sometimes: true,
    meaning: "The same of somebody not known yet; empty for a rival learner.",
    of: ({ ofAnybody }) => ofAnybody,
  },
  { name: "figures", unit: "", meaning: "Figures known.", of: ({ figures }) => figures },
  {
    name: "foremost_share",
    unit: "",
    sometimes: true,
    range: [0, 1],
    meaning: "Share of all answers that were met with the one best known.",
    of: ({ foremost }) => known(foremost),
  },
  {
    name: "unresolved_fear",
    unit: "",
    meaning: "Fear lived with, on average of the days so far, and loss, which nobody sees.",
    of: ({ fear }) => fear,
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
  hold: ({ childhood, number, system, grown }, settings) => {
    const { seed, child, scene } = childhood;
    const chance = openStream(seed, child, "interviews");
    seek(chance, number);
    const fear = unresolvedFearOf(childhood, grown);
    return holdInterview(scene.person, fear, chance, settings, system, grown);
  },
  events: () => [],
};
