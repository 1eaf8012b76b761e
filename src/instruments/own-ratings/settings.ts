import type { Values } from "../../model/index.ts";

/** How own ratings are read: assumed throughout, until there are data (docs/questionnaires.md). */
export const ownRatingDeclarations = {
  statementSlope: {
    symbol: "a_o",
    unit: "",
    range: [0.1, 5],
    start: 1.8,
    meaning: "How sharply each of the own statements tells people apart.",
    standing: "assumed",
    basis: "About the middle of the slopes of the ECR-R's items.",
    works: ["humanPenguinProject2018"],
  },
  statementMiddle: {
    symbol: "b_o",
    unit: "",
    range: [-3, 3],
    start: 0.4,
    meaning: "Where the middle of the ratings lies on the latent dimension.",
    standing: "assumed",
    basis: "About the middle of the thresholds of the ECR-R's items.",
    works: ["humanPenguinProject2018"],
  },
  statementSpacing: {
    symbol: "d_o",
    unit: "",
    range: [0.05, 3],
    start: 0.7,
    meaning: "Distance of neighbouring thresholds on the latent dimension.",
    standing: "assumed",
    basis: "About the distances of the thresholds of the ECR-R's items.",
    works: ["humanPenguinProject2018"],
  },
  statementCorrelation: {
    symbol: "r_o",
    unit: "",
    range: [-0.9, 0.9],
    start: 0.45,
    meaning: "Correlation of anxiety and avoidance towards one person, among people.",
    standing: "assumed",
    basis: "As of the two scales of the ECR-R in general.",
    works: ["humanPenguinProject2018"],
  },
} as const;

export type OwnRatingSettings = Values<typeof ownRatingDeclarations>;
