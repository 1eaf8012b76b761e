import type { Values } from "../../model/index.ts";

/** How a home is observed, as far as a number decides it (docs/home-observation.md). */
export const homeObservationDeclarations = {
  visits: {
    symbol: "n_v",
    unit: "",
    range: [1, 20],
    start: 2,
    meaning: "Visits that make one observation, rounded to a whole number.",
    standing: "assumed",
    basis: "Two; studies differ from one short visit to several long ones.",
    works: ["deWolffVanIJzendoorn1997"],
  },
  visitMinutes: {
    symbol: "t_v",
    unit: "min",
    range: [5, 720],
    start: 60,
    meaning: "Length of a visit.",
    standing: "assumed",
    basis: "An hour, so that two visits are the two to three hours of a home sort.",
    works: ["vanIJzendoorn2004"],
  },
  daysBetweenVisits: {
    symbol: "d_v",
    unit: "days",
    range: [1, 365],
    start: 7,
    meaning: "Time before each visit in which only the caregiver's good and bad hours move.",
    standing: "assumed",
    basis: "A week; after a day the caregiver's hour is a new one anyhow.",
    works: ["ainsworth1978"],
  },
  boutMinutes: {
    symbol: "t_b",
    unit: "min",
    range: [1, 60],
    start: 5,
    meaning: "Length of a bout of play, of being carried or fed, or of nothing in particular.",
    standing: "assumed",
    basis: "Minutes; no number is published.",
    works: ["tronickCohn1989"],
  },
  sensitivityError: {
    symbol: "sd_s",
    unit: "",
    range: [0, 8],
    start: 1,
    meaning: "Spread of one coder's error on the sensitivity scale of 1 to 9.",
    standing: "assumed",
    basis: "Two coders of the same hour then agree at about .8, as is usually asked of them.",
    works: ["ainsworth1978"],
  },
  secureBaseError: {
    symbol: "sd_b",
    unit: "",
    range: [0, 2],
    start: 0.15,
    meaning: "Spread of one coder's error on the secure-base score of −1 to 1.",
    standing: "assumed",
    basis: "Two coders of the same hour then agree at about .8, as is usually asked of them.",
    works: ["vanIJzendoorn2004"],
  },
} as const;

export type HomeObservationSettings = Values<typeof homeObservationDeclarations>;
