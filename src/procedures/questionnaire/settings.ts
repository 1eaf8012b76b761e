import type { Values } from "../../model/index.ts";

/** How what somebody expects becomes what it says of itself (docs/questionnaires.md). */
export const questionnaireDeclarations = {
  usualAnxiety: {
    symbol: "m_x",
    unit: "logit",
    range: [-10, 10],
    start: -0.29,
    meaning: "Anxiety on the plane of adults at which latent anxiety is 0.",
    standing: "fitted",
    basis:
      "Fitted (docs/questionnaires.md): So that the mean of anxiety among the community's grown children is the norm.",
    works: ["fraleyEcrRPage"],
  },
  anxietySpread: {
    symbol: "s_x",
    unit: "logit",
    range: [0.01, 10],
    start: 1.32,
    meaning: "Anxiety on the plane of adults that is one unit of latent anxiety.",
    standing: "fitted",
    basis:
      "Fitted (docs/questionnaires.md): So that the spread of anxiety among the community's grown children is the norm.",
    works: ["fraleyEcrRPage"],
  },
  usualAvoidance: {
    symbol: "m_v",
    unit: "logit",
    range: [-10, 10],
    start: -0.99,
    meaning: "Avoidance on the plane of adults at which latent avoidance is 0.",
    standing: "fitted",
    basis:
      "Fitted (docs/questionnaires.md): So that the mean of avoidance among the community's grown children is the norm.",
    works: ["fraleyEcrRPage"],
  },
  avoidanceSpread: {
    symbol: "s_v",
    unit: "logit",
    range: [0.01, 10],
    start: 0.85,
    meaning: "Avoidance on the plane of adults that is one unit of latent avoidance.",
    standing: "fitted",
    basis:
      "Fitted (docs/questionnaires.md): So that the spread of avoidance among the community's grown children is the norm.",
    works: ["fraleyEcrRPage"],
  },
  lastingError: {
    symbol: "e_L",
    unit: "",
    range: [0, 0.9],
    start: 0.3,
    meaning: "Share of the variance of what people say of themselves that is a lasting error.",
    standing: "assumed",
    basis: "What somebody cannot say of it, or will not, and always so; no number is published.",
    works: ["mikulincerShaver2016"],
  },
  occasionError: {
    symbol: "e_O",
    unit: "",
    range: [0, 0.9],
    start: 0.075,
    meaning: "Share of it that is of the day on which they are asked.",
    standing: "fitted",
    basis:
      "Fitted (docs/questionnaires.md): So that 85 % of latent variance is shared over three weeks in which nobody changes.",
    works: ["sibley2005"],
  },
} as const;

export type QuestionnaireSettings = Values<typeof questionnaireDeclarations>;
