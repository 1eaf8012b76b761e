import { careDeclarations, type Values } from "../../model/index.ts";

/** How long a child is followed in the care it comes to meet. */
const following = {
  longestDays: {
    symbol: "t_rev",
    unit: "days",
    range: [1, 1826],
    start: 730,
    meaning: "Days for which the child is followed in the new care.",
    standing: "assumed",
    basis: "Two years: what takes longer is said to.",
    works: ["bowlby1973"],
  },
  leastWay: {
    symbol: "Δ_min",
    unit: "logit",
    range: [0, 10],
    start: 0.3,
    meaning: "Way to go below which nobody asks when half of it is gone.",
    standing: "assumed",
    basis: "Of the order in which expectations go up and down from month to month.",
    works: ["bowlby1973"],
  },
} as const;

/** The care that a child comes to meet, and how it is followed (docs/development.md). */
export const revisionDeclarations: typeof following & {
  readonly newAvailability: (typeof careDeclarations)["availability"];
  readonly newAttentiveness: (typeof careDeclarations)["attentiveness"];
  readonly newInconsistency: (typeof careDeclarations)["inconsistency"];
} = {
  newAvailability: careDeclarations.availability,
  newAttentiveness: careDeclarations.attentiveness,
  newInconsistency: careDeclarations.inconsistency,
  ...following,
};

export type RevisionSettings = Values<typeof revisionDeclarations>;
