import type { Values } from "./declaration.ts";

/**
 * One caregiver: a point in a continuous space of behaviour (docs/model.md, section 7). Rejecting,
 * inconsistent, frightening care are regions of this space, not kinds of people.
 */
export const careDeclarations = {
  availability: {
    symbol: "a*",
    unit: "logit",
    range: [-6, 6],
    start: 1,
    meaning: "How likely a signal of full distress is comforted rather than rebuffed.",
    standing: "assumed",
    basis: "Centre of the community population.",
    works: ["ainsworth1978"],
  },
  attentiveness: {
    symbol: "w*",
    unit: "logit",
    range: [-6, 6],
    start: 0.3,
    meaning: "What is added for a quiet signal; negative when only loud signals get through.",
    standing: "assumed",
    basis: "Centre of the community population.",
    works: ["ainsworth1978"],
  },
  inconsistency: {
    symbol: "σ_d",
    unit: "logit",
    range: [0, 4],
    start: 0.6,
    meaning: "Spread of the caregiver's good and bad hours; bad hours cost quiet signals first.",
    standing: "assumed",
    basis: "Median of the community population.",
    works: ["ainsworth1978"],
  },
  frightening: {
    symbol: "f*",
    unit: "acts/day",
    range: [0, 10],
    start: 0,
    meaning: "Frightening or frightened acts towards the child.",
    standing: "assumed",
    basis: "Most caregivers of a community show none.",
    works: ["madigan2006"],
  },
  latency: {
    symbol: "L",
    unit: "s",
    range: [0.1, 60],
    start: 2.5,
    meaning: "Mean time until an answer reaches the child (gamma distributed, shape 2).",
    standing: "assumed",
    basis:
      "Prompt answers come within a few seconds; few come after the child has given up waiting.",
    works: ["ainsworth1978"],
  },
  misreading: {
    symbol: "μ",
    unit: "",
    range: [0, 1],
    start: 0.05,
    meaning: "Share of well-meant answers that meet another need than the child's.",
    standing: "assumed",
    basis: "A small share, so that care is never perfect.",
    works: ["ainsworth1978"],
  },
  load: {
    symbol: "ℓ",
    unit: "",
    range: [-3, 3],
    start: 0,
    meaning: "Burden on the caregiver less the support it gets; 0 is usual.",
    standing: "assumed",
    basis: "A standardised score by definition.",
    works: ["crockenberg1981"],
  },
  anticipation: {
    symbol: "u*",
    unit: "",
    range: [0, 1],
    start: 0,
    meaning: "Share of upsets in which the child is picked up before it has asked.",
    standing: "assumed",
    basis: "Off by default; used to show that care without being asked teaches nothing.",
    works: ["bowlby1969"],
  },
} as const;

export type Care = Values<typeof careDeclarations>;
