import { REGIONS } from "../../model/index.ts";
import type { Assessment, Output } from "../assessment.ts";
import { STATES } from "../interview/index.ts";
import { type AdultReading, type Place, readAdult } from "./reading.ts";
import { STYLES } from "./self-report.ts";
import { adultAttachmentDeclarations } from "./settings.ts";

const COLUMNS: readonly Output<Place>[] = [
  {
    name: "anxiety_logit",
    unit: "logit",
    meaning: "Anxiety, which nobody sees",
    of: ({ anxiety }) => anxiety,
  },
  {
    name: "avoidance_logit",
    unit: "logit",
    meaning: "Avoidance, which nobody sees",
    of: ({ avoidance }) => avoidance,
  },
  {
    name: "anxiety_sd_logit",
    unit: "logit",
    meaning: "How unsure the person's beliefs leave its anxiety",
    of: ({ anxietySd }) => anxietySd,
  },
  {
    name: "avoidance_sd_logit",
    unit: "logit",
    meaning: "How unsure the person's beliefs leave its avoidance",
    of: ({ avoidanceSd }) => avoidanceSd,
  },
  {
    name: "correlation",
    unit: "",
    range: [-1, 1],
    meaning: "Correlation of these two uncertainties",
    of: ({ correlation }) => correlation,
  },
  ...REGIONS.map(
    (region): Output<Place> => ({
      name: `${region}_probability`,
      unit: "",
      range: [0, 1],
      meaning: `Probability of the ${region} corner of the plane`,
      of: ({ probabilities }) => probabilities[region],
    }),
  ),
  {
    name: "label",
    unit: "",
    levels: REGIONS,
    meaning: "The likeliest corner, a label and no type",
    of: ({ label }) => label,
  },
  {
    name: "label_probability",
    unit: "",
    range: [0, 1],
    meaning: "Probability of that corner",
    of: ({ probability }) => probability,
  },
];

const MAIN: readonly string[] = ["anxiety_logit", "avoidance_logit", "label"];

function placesOf(which: "general" | "companion"): Output<AdultReading>[] {
  const general = which === "general";
  const towards = general ? "towards people in general" : "towards the one who was named";
  return COLUMNS.map(({ of, name, meaning, ...rest }) => ({
    ...rest,
    name: general ? name : `companion_${name}`,
    meaning: `${meaning}, ${towards}.`,
    // A rival learner has no place at all, and the one who was named may not be known.
    sometimes: true as const,
    ...(general && MAIN.includes(name) && { main: true as const }),
    of: (record) => {
      const place = record[which];
      return place && of(place);
    },
  }));
}

const outputs: readonly Output<AdultReading>[] = [
  ...placesOf("general"),
  {
    name: "reported_anxiety_logit",
    unit: "logit",
    sometimes: true,
    meaning: "Anxiety as the person says it of itself.",
    of: ({ selfReport }) => selfReport?.anxiety,
  },
  {
    name: "reported_avoidance_logit",
    unit: "logit",
    sometimes: true,
    meaning: "Avoidance as the person says it of itself.",
    of: ({ selfReport }) => selfReport?.avoidance,
  },
  {
    name: "reported_style",
    unit: "",
    levels: STYLES,
    main: true,
    sometimes: true,
    meaning: "Which of three paragraphs the person says is most like it.",
    of: ({ selfReport }) => selfReport?.style,
  },
  {
    name: "state_of_mind",
    unit: "",
    levels: STATES,
    main: true,
    sometimes: true,
    meaning: "State of mind as an interview has it; whether unresolved stands besides.",
    of: ({ interview }) => interview.stateOfMind,
  },
  {
    name: "unresolved",
    unit: "",
    levels: ["no", "yes"],
    main: true,
    meaning: "Whether the interview calls it unresolved, whatever the state of mind is besides.",
    of: ({ interview }) => (interview.unresolved ? "yes" : "no"),
  },
  {
    name: "expectation_read_logit",
    unit: "logit",
    sometimes: true,
    meaning: "What the interview makes of the answer expected to a quiet signal.",
    of: ({ interview }) => known(interview.expectationRead),
  },
  {
    name: "strategy_logit",
    unit: "logit",
    sometimes: true,
    meaning: "Avoidance less anxiety as the interview reads it.",
    of: ({ interview }) => interview.strategy,
  },
  {
    name: "unresolved_read",
    unit: "",
    meaning: "Unresolved fear as the interview reads it.",
    of: ({ interview }) => interview.fearRead,
  },
  {
    name: "expectation_logit",
    unit: "logit",
    sometimes: true,
    meaning: "Answer expected to a quiet signal, figures and anybody new, which nobody sees.",
    of: ({ interview }) => known(interview.expectation),
  },
  {
    name: "unresolved_fear",
    unit: "",
    meaning: "Fear lived with, on average of the days so far, and loss, which nobody sees.",
    of: ({ interview }) => interview.fear,
  },
  ...placesOf("companion"),
];

/** Who never met an answer expects nothing. */
function known(value: number): number | undefined {
  return Number.isNaN(value) ? undefined : value;
}

export const adultAttachmentAssessment: Assessment<
  AdultReading,
  typeof adultAttachmentDeclarations
> = {
  title: "Adult attachment",
  settings: "adultAttachment",
  declarations: adultAttachmentDeclarations,
  outputs,
  alone: true,
  hold: readAdult,
  events: () => [],
};
